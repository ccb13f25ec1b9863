import { BotError } from '../domain/bot-error.ts';
import type { LanguageModel, ModelHelp } from '../ports/language-model.ts';

/** What a configured model may do for one question. */
export interface Assistance {
  readonly help: ModelHelp;
  readonly judges: boolean;
  readonly understands: boolean;
}

export function assistanceOf(model: LanguageModel | null, stop: AbortSignal): Assistance | null {
  if (model === null) return null;
  return { help: model.helpWith(stop), judges: model.judges, understands: model.understands };
}

/** Ends the work on a question for which nobody waits. */
export function heedStop(stop: AbortSignal): void {
  if (stop.aborted)
    throw new BotError('stopped', 'Nobody waits for this answer any more', { retry: { kind: 'never' } });
}
