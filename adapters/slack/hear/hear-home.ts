import type { types } from '@slack/bolt';
import { z } from 'zod';
import { audiences } from '../../../src/domain/audience.ts';
import { settingsFor } from '../../../src/domain/place-settings.ts';
import { drawHome } from '../render/draw-home.ts';
import { tenantOf, type Workspace } from '../workspace.ts';
import type { Press } from './press.ts';
import { choicesHere } from './settings-here.ts';
import type { SlackDesk } from './slack-desk.ts';

const openedSchema = z.object({
  event: z.object({ user: z.string(), channel: z.string(), tab: z.enum(['home', 'messages']).default('home') }),
});

/** A person opened the Home tab, or the direct chat with Curbside. */
export interface OpenedTab {
  readonly user: string;
  readonly channel: string;
  readonly tab: 'home' | 'messages';
}

/** @returns null for an event of another form. */
export function readOpenedTab(body: unknown): OpenedTab | null {
  const parsed = openedSchema.safeParse(body);
  return parsed.success ? parsed.data.event : null;
}

const questionsListed = 5;

/** What the Home tab shows to this person now. */
export async function drawHomeFor(desk: SlackDesk, workspace: Workspace, user: string): Promise<types.HomeView> {
  const tenancy = { platform: 'slack', tenant: tenantOf(workspace) } as const;
  const choices = await choicesHere(desk, workspace, null, user);
  const [questions, articles, awaiting] = await Promise.all([
    desk.history.latestBy(tenancy, user, questionsListed),
    desk.reader.articles(),
    choices.workspace.board.includes(user) ? desk.review.awaiting(tenancy) : null,
  ]);
  const { audience: inheritedAudience } = settingsFor(desk.defaults, { ...choices, audience: null });
  return drawHome({ audience: choices.audience, inheritedAudience, questions, articles, awaiting });
}

/** Keeps whose words a person wants; anything but an audience takes the choice back. */
export async function hearAudience(desk: SlackDesk, { workspace, user, value }: Press): Promise<void> {
  const audience = audiences.find((name) => name === value) ?? null;
  await desk.settings.chooseAudience({ platform: 'slack', tenant: tenantOf(workspace) }, user, audience);
}

interface Prompt {
  readonly title: string;
  readonly message: string;
}

const promptsAtMost = 4;

/** Questions to begin with, each with an approved article behind it and from a topic of its own. */
export async function suggestPrompts(desk: SlackDesk): Promise<readonly Prompt[]> {
  const approved = (await desk.reader.articles()).filter(({ status }) => status === 'approved');
  const byTopic = new Map(approved.map((article) => [article.topic, article]));
  const questions = [...byTopic.values()].slice(0, promptsAtMost - 1).map(({ topic, question }) => ({
    title: topic,
    message: question,
  }));
  return [...questions, { title: 'What can you do?', message: 'What can you help me with?' }];
}
