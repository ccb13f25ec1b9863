import { BotError } from '../../src/domain/bot-error.ts';

/** Two of one id cannot both be stored, and which is meant is not for a database to say. */
export function refuseRepeatedIds(list: 'articles' | 'sources', items: readonly { readonly id: string }[]): void {
  const seen = new Set<string>();
  for (const { id } of items) {
    if (seen.has(id)) throw new BotError('knowledge-unusable', `Two ${list} have the id ${id}; rename one of them`);
    seen.add(id);
  }
}
