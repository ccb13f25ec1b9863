import { parseArgs } from 'node:util';
import { type Audience, audiences } from '../domain/audience.ts';
import type { EvalRequest } from './eval.ts';

export type Command =
  | { readonly kind: 'serve' }
  | { readonly kind: 'ask'; readonly question: string | null; readonly audience: Audience | null }
  | { readonly kind: 'knowledge'; readonly action: 'check' | 'rebuild' }
  | { readonly kind: 'retractions'; readonly file: string }
  | { readonly kind: 'review' }
  | { readonly kind: 'doctor' }
  | ({ readonly kind: 'eval' } & EvalRequest)
  | { readonly kind: 'teams-package'; readonly file: string }
  /** Could not be understood; the sentence says why. */
  | { readonly kind: 'unclear'; readonly sentence: string };

const usage = [
  'Use one of:',
  '  npm start                                      serve the local page, and Slack and Teams when they are set up',
  '  npm run ask -- "question" [--audience patient]  one answer in the terminal; without a question, a conversation',
  '  npm run knowledge -- check                     name every mistake in the knowledge folder',
  '  npm run knowledge -- rebuild                   make the search index anew',
  '  npm run teams:package [-- FILE]                 write the app package for Teams',
  '  npm run knowledge -- retractions FILE          take in a CSV of the Retraction Watch database',
  '  npm run review                                 say how the library stands, and what readers think of its answers',
  '  npm run doctor                                 look at the set-up, and say what to do',
  '  npm run eval -- TASK --data PATH [--json]      measure quality',
].join('\n');

/** Reads the words after the program's name. */
export function readCommandLine(words: readonly string[]): Command {
  const parsed = parse(words);
  if (typeof parsed === 'string') return unclear(parsed);
  const [name, ...rest] = parsed.positionals;
  const { audience, data, queries, json } = parsed.values;
  switch (name) {
    case 'serve':
      return { kind: 'serve' };
    case 'ask':
      return readAsk(rest.join(' '), audience);
    case 'knowledge':
      return readKnowledge(rest);
    case 'review':
      return { kind: 'review' };
    case 'doctor':
      return { kind: 'doctor' };
    case 'teams-package':
      return { kind: 'teams-package', file: rest[0] ?? 'curbside-teams.zip' };
    case 'eval':
      return { kind: 'eval', task: rest[0] ?? '', data: data ?? null, queries: queries ?? null, json: json === true };
    default:
      return unclear(name === undefined ? 'A command is missing.' : `There is no command "${name}".`);
  }
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        audience: { type: 'string' },
        data: { type: 'string' },
        queries: { type: 'string' },
        json: { type: 'boolean' },
      },
    });
  } catch (error) {
    return error instanceof Error ? (error.message.split('. ')[0] ?? '') : 'The options could not be read.';
  }
}

function readAsk(question: string, wanted: string | undefined): Command {
  const audience = audiences.find((name) => name === wanted);
  if (wanted !== undefined && audience === undefined) return unclear(`--audience is one of ${audiences.join(', ')}.`);
  return { kind: 'ask', question: question === '' ? null : question, audience: audience ?? null };
}

function readKnowledge([action, file]: readonly string[]): Command {
  if (action === 'check' || action === 'rebuild') return { kind: 'knowledge', action };
  if (action === 'retractions' && file !== undefined) return { kind: 'retractions', file };
  return unclear('knowledge takes "check", "rebuild" or "retractions FILE".');
}

function unclear(sentence: string): Command {
  return { kind: 'unclear', sentence: `${sentence}\n${usage}` };
}
