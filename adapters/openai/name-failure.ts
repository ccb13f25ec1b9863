import { BrokenCircuitError } from 'cockatiel';
import { APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai';
import type { ModelFailure } from '../../src/ports/language-model.ts';

/** What went wrong with a call, in the core's words. */
export function nameFailure(error: unknown, deadline: AbortSignal, stop: AbortSignal): ModelFailure {
  if (stop.aborted) return 'stopped';
  if (deadline.aborted || error instanceof APIConnectionTimeoutError || error instanceof APIUserAbortError)
    return 'slow';
  if (error instanceof SyntaxError) return 'unusable';
  return 'unavailable';
}

/** Whether it says that the server is in trouble, which the next question would only add to. */
export function isServerInTrouble(error: unknown): boolean {
  if (error instanceof BrokenCircuitError) return false;
  if (!(error instanceof APIError)) return !(error instanceof SyntaxError);
  // Undefined: the connection failed, or the time ran out.
  return error.status === undefined || error.status === 429 || error.status >= 500;
}

/** For the log: an error's class and status, never its message, which may repeat the request. */
export function errorFields(error: unknown): { readonly error: string; readonly status: number } {
  const status = error instanceof APIError ? error.status : undefined;
  return { error: error instanceof Error ? error.constructor.name : 'unknown', status: status ?? 0 };
}
