import { z } from 'zod';
import type { Refusal } from './send-again.ts';

const refused = z.object({
  statusCode: z.number().optional(),
  code: z.string().catch(''),
  message: z.string().catch(''),
  response: z.object({ headers: z.custom<{ get(name: string): string | undefined }>() }).optional(),
});

/** Why the client threw. The cause holds the whole request, the answer included, so it goes no further than this. */
export function refusalOf(cause: unknown): Refusal {
  const parsed = refused.safeParse(cause);
  if (!parsed.success) return { status: null, retryAfterMs: null, code: '', message: '' };
  const { statusCode, response, code, message } = parsed.data;
  const retryAfterMs = readRetryAfter(response?.headers.get('retry-after'));
  return { status: statusCode ?? null, retryAfterMs, code, message };
}

/** What a refused activity of a stream means for the answer. */
export type StreamEnd =
  /** The answer is there: an earlier attempt ended the stream and did not learn of it. */
  | 'ended-before'
  /** The reader pressed Stop. */
  | 'stopped-by-reader'
  /** Too late, too fast, or not allowed here: the answer has to come in another way. */
  | 'not-possible'
  /** Nothing to do with the stream. */
  | 'other';

/** Teams has one code for all of them, so the sentence tells them apart. */
export function streamEndOf({ status, code, message }: Refusal): StreamEnd {
  if (status === 404 || status === 405) return 'not-possible';
  if (code !== 'ContentStreamNotAllowed') return status === 400 ? 'not-possible' : 'other';
  if (/already completed/i.test(message)) return 'ended-before';
  if (/cancel/i.test(message)) return 'stopped-by-reader';
  return 'not-possible';
}

function readRetryAfter(header: string | undefined): number | null {
  // Seconds; the other form of the header, a date, is not used by the service.
  const seconds = Number(header ?? '');
  return header === undefined || header.trim() === '' || !(seconds >= 0) ? null : seconds * 1000;
}
