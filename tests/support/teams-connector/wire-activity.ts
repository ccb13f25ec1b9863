import { z } from 'zod';

const card = z.looseObject({ type: z.literal('AdaptiveCard'), version: z.string(), body: z.array(z.unknown()) });

/** A message as it arrives at the service. */
export const wireActivity = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  textFormat: z.string().optional(),
  attachments: z.array(z.looseObject({ contentType: z.string(), content: card })).default([]),
  entities: z.array(z.looseObject({ type: z.string() })).default([]),
  channelData: z.unknown().optional(),
  conversation: z.looseObject({ id: z.string(), conversationType: z.string().optional() }),
  from: z.looseObject({ id: z.string() }),
  recipient: z.looseObject({ id: z.string() }),
});

export type WireActivity = z.infer<typeof wireActivity>;
