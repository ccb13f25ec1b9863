import { z } from 'zod';
import { type SlackAddress, slackAddressSchema } from '../reply-address.ts';

/** What a form for a follow-up question remembers while it is open. Slack keeps it, up to 3,000 characters. */
export interface FollowUpForm {
  readonly answerId: string;
  readonly address: SlackAddress;
}

const schema = z.object({ answerId: z.string(), address: slackAddressSchema });

export function writeFollowUpForm(form: FollowUpForm): string {
  return JSON.stringify(form);
}

/** Throws for text that {@link writeFollowUpForm} did not write. */
export function readFollowUpForm(text: string): FollowUpForm {
  return schema.parse(JSON.parse(text));
}
