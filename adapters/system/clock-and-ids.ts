import { createHash, randomUUID } from 'node:crypto';
import type { Clock } from '../../src/ports/clock.ts';
import type { IdSource } from '../../src/ports/id-source.ts';

export const systemClock: Clock = { now: () => new Date() };

export const randomIds: IdSource = {
  next: randomUUID,
  // 160 of the 256 bits: no two keys will meet, and the id stays short.
  of: (key) => createHash('sha256').update(key).digest('hex').slice(0, 40),
};
