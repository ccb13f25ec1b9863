import { pathToFileURL } from 'node:url';
import { type Command, readCommandLine } from './commands/command-line.ts';
import type { CommandResult } from './commands/knowledge.ts';
import { readConfig, readEnvironment } from './config.ts';
import { BotError } from './domain/bot-error.ts';

// Each command loads what it needs and no more: reading every library at once takes seconds.
/** Does what a command line asks for. @returns null when it goes on running. */
export async function run(command: Command): Promise<CommandResult | null> {
  if (command.kind === 'unclear') return { output: command.sentence, exitCode: 2 };
  if (command.kind === 'doctor') return (await import('./main/doctor.ts')).doctor(readEnvironment());
  const config = readConfig(readEnvironment());
  switch (command.kind) {
    case 'serve':
      return (await import('./main/serve-until-stopped.ts')).serveUntilStopped(config);
    case 'ask':
      return (await import('./main/ask.ts')).ask(command, config);
    case 'review':
      return (await import('./main/review.ts')).tellReview(config);
    case 'eval':
      return (await import('./main/evaluate.ts')).evaluate(command, config);
    case 'teams-package':
      return (await import('./main/package-teams.ts')).packageTeams(command.file, config);
    case 'retractions':
      return (await import('./main/take-retractions.ts')).takeRetractions(command, config);
    case 'knowledge':
      return (await import('./main/tend-knowledge.ts')).tendKnowledge(command, config);
  }
}

async function main(): Promise<void> {
  try {
    const result = await run(readCommandLine(process.argv.slice(2)));
    if (result === null) return;
    if (result.output !== '') process.stdout.write(`${result.output}\n`);
    process.exitCode = result.exitCode;
  } catch (error) {
    if (!(error instanceof BotError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
