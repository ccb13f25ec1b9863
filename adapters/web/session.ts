import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';

const cookie = 'curbside';

/** A random id that keeps one browser's threads apart from another's. Names nobody. */
export function sessionOf(request: Request, response: Response): string {
  const sent = new RegExp(`(?:^|;\\s*)${cookie}=([\\w-]{36})(?:;|$)`).exec(request.headers.cookie ?? '')?.[1];
  if (sent !== undefined) return sent;
  const fresh = randomUUID();
  response.cookie(cookie, fresh, { httpOnly: true, sameSite: 'strict', path: '/', maxAge: 30 * 24 * 3_600_000 });
  return fresh;
}
