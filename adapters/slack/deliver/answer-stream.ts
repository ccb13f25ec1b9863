import type { LeasedEntry } from '../../../src/ports/inbox.ts';
import type { Log } from '../../../src/ports/log.ts';
import type { ProgressStep } from '../../../src/ports/progress-listener.ts';
import { drawSteps, type StreamChunk } from '../render/draw-stream.ts';
import { limits } from '../render/limits.ts';
import { readReplyAddress, type SlackAddress } from '../reply-address.ts';
import { slackErrorCode } from '../slack-error.ts';
import type { OpenStreams } from './open-stream.ts';

/**
 * The making of an answer, streamed into the message that will hold it. Nothing here throws: where there is no stream the answer comes
 * all the same.
 */
export interface AnswerStreams {
  /** Shows what has been reported since. @returns false where there is no stream: then it is to be shown otherwise. */
  show(entry: LeasedEntry, steps: readonly ProgressStep[]): Promise<boolean>;
  /** Nobody waits for this answer any more. */
  drop(entry: LeasedEntry): Promise<void>;
  /** The work on the entry has ended. @returns whether there was a stream, or may have been. */
  forget(key: string): boolean;
}

interface Making {
  readonly steps: ProgressStep[];
  /** `none` as long as nothing is worth one; `over` once nothing more goes into it. */
  state: { readonly kind: 'none' | 'over' } | { readonly kind: 'open'; readonly ts: string };
  begun: boolean;
  /** As JSON, in UTF-16 units. */
  size: number;
}

export function createAnswerStreams(open: OpenStreams, log: Log): AnswerStreams {
  const makings = new Map<string, Making>();

  const begin = async (entry: LeasedEntry, making: Making) => {
    making.begun = true;
    making.state = { kind: 'over' };
    const chunks = drawSteps(making.steps, 0);
    const ts = await open.begin(entry, chunks);
    if (ts === null) return false;
    making.state = { kind: 'open', ts };
    making.size = sizeOf(chunks);
    return true;
  };
  const append = async (entry: LeasedEntry, making: Making, ts: string, from: number) => {
    const chunks = drawSteps(making.steps, from);
    // The rest comes with the whole answer.
    if (making.size + sizeOf(chunks) > limits.charactersOfBlocks) return true;
    making.size += sizeOf(chunks);
    if (await open.append(entry, ts, chunks)) return true;
    making.state = { kind: 'over' };
    return false;
  };

  return {
    show: async (entry, steps) => {
      const address = readReplyAddress(entry.address);
      if (!mayStream(address)) return false;
      const making = makings.get(entry.key) ?? { steps: [], state: { kind: 'none' }, begun: false, size: 0 };
      makings.set(entry.key, making);
      const from = making.steps.length;
      making.steps.push(...steps);
      try {
        if (making.state.kind === 'open') return await append(entry, making, making.state.ts, from);
        if (making.state.kind === 'over' || !steps.some(takesLong)) return false;
        return await begin(entry, making);
      } catch (error) {
        log.warn({ code: slackErrorCode(error) }, 'slack-stream-not-shown');
        return false;
      }
    },
    drop: async (entry) => {
      if (!mayStream(readReplyAddress(entry.address))) return;
      try {
        await open.close(entry);
      } catch (error) {
        log.warn({ code: slackErrorCode(error) }, 'slack-stream-not-closed');
      }
    },
    forget: (key) => {
      const begun = makings.get(key)?.begun ?? false;
      makings.delete(key);
      return begun;
    },
  };
}

/**
 * In a direct chat only: elsewhere one person alone would see it grow, and all others nothing until its end. An edited question has its
 * message already.
 */
function mayStream({ channel, threadTs, edits, shared }: SlackAddress): boolean {
  return channel.startsWith('D') && threadTs !== null && edits === undefined && shared === undefined;
}

/** Only while a model words it: everything else is there sooner than a stream would be. */
function takesLong({ kind }: ProgressStep): boolean {
  return kind === 'wording' || kind === 'verified';
}

function sizeOf(chunks: readonly StreamChunk[]): number {
  return JSON.stringify(chunks).length;
}
