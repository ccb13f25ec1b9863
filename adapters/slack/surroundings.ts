import type { Context, webApi } from '@slack/bolt';
import { BotError, sentenceFor } from '../../src/domain/bot-error.ts';
import type { Corrections } from '../../src/ports/corrections.ts';
import type { Installations } from './installations.ts';
import type { Workspace } from './workspace.ts';

/** What the listeners need besides the desk. */
export interface SlackSurroundings {
  readonly installations: Installations;
  readonly corrections: Corrections;
  readonly clientFor: (botToken: string) => webApi.WebClient;
  readonly apiUrl: string | undefined;
}

/** What a person is told of a failure. */
export function sentenceOf(error: unknown): string {
  return sentenceFor(error instanceof BotError ? error.code : 'internal');
}

export function workspaceOf({ teamId, enterpriseId }: Context): Workspace {
  return { teamId: teamId ?? '', enterpriseId: enterpriseId ?? null };
}
