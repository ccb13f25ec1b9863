import { type RawBuilder, sql } from 'kysely';

/**
 * The number after the greatest among the rows selected; 1 when there are none. Orders rows of one instant.
 * Two processes that insert at once may get the same: then neither came first.
 */
export const nextSequence: RawBuilder<number> = sql<number>`coalesce(max(sequence), 0) + 1`;
