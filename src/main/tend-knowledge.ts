import { createLibraryFiles } from '../../adapters/knowledge-files/read-library-files.ts';
import { systemClock } from '../../adapters/system/clock-and-ids.ts';
import type { Command } from '../commands/command-line.ts';
import { type CommandResult, checkKnowledge } from '../commands/knowledge.ts';
import type { Config } from '../config.ts';
import { calendarDateOf } from '../domain/calendar-date.ts';
import { withCurbside } from './with-curbside.ts';

/** `npm run knowledge`. */
export async function tendKnowledge(
  { action }: Extract<Command, { kind: 'knowledge' }>,
  config: Config,
): Promise<CommandResult> {
  const today = calendarDateOf(systemClock.now());
  if (action === 'check') return checkKnowledge(createLibraryFiles(config.knowledgeFolder), today);
  return withCurbside(config, 'info', async (curbside) => {
    await curbside.rebuildIndex();
    return { output: 'The search index was made anew.', exitCode: 0 };
  });
}
