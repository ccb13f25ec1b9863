import type { CardElement } from './adaptive-card.ts';

/** Elements that are never parted by the end of a message. */
export type Piece = readonly CardElement[];

/** Pieces that stand together; a message may end between two of them. */
export interface Group {
  readonly pieces: readonly Piece[];
  /** Draws some of the pieces. `continued` when an earlier message holds those before. */
  draw(pieces: readonly Piece[], continued: boolean): readonly CardElement[];
}
