import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import { drawCard } from '../../adapters/console/draw-card.ts';
import { inkFor } from '../../adapters/console/ink.ts';
import { showProgressOn } from '../../adapters/console/show-progress.ts';
import { type AskTools, askInTurns, askOnce } from '../commands/ask.ts';
import type { Command } from '../commands/command-line.ts';
import type { CommandResult } from '../commands/knowledge.ts';
import { type Config, readEnvironment } from '../config.ts';
import { withCurbside } from './with-curbside.ts';

/** `npm run ask`: one question, or a conversation over stdin. */
export async function ask(command: Extract<Command, { kind: 'ask' }>, config: Config): Promise<CommandResult> {
  const { stdout, stderr, stdin } = process;
  // Only warnings: a reader asked for an answer, not for a log.
  return withCurbside(config, 'warn', async ({ desk }) => {
    const page = {
      width: Math.min(stdout.columns ?? 100, 110),
      ink: inkFor(stdout.isTTY === true, readEnvironment().NO_COLOR),
    };
    const tools: AskTools = {
      desk,
      audience: command.audience ?? config.audience,
      publicUrl: config.publicUrl,
      thread: randomUUID(),
      draw: (card) => drawCard(card, page),
      write: (text) => void stdout.write(text),
      showProgress: showProgressOn(stderr),
    };
    if (command.question === null) await askInTurns(createInterface({ input: stdin }), tools);
    else await askOnce(command.question, tools);
    return { output: '', exitCode: 0 };
  });
}
