import { randomUUID } from 'node:crypto';
import type { Clock } from '../../src/ports/clock.ts';
import type { IdSource } from '../../src/ports/id-source.ts';

export const systemClock: Clock = { now: () => new Date() };

export const randomIds: IdSource = { next: randomUUID };
