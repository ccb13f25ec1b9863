/** A question that a care team sent to the board. */
export interface BoardRequest {
  readonly answerId: string;
  readonly question: string;
  readonly by: string;
  /** ISO 8601 instant in UTC. */
  readonly at: string;
}

export interface BoardRequests {
  /** @returns false when this answer was sent before; nothing is added then. */
  submit(request: BoardRequest): Promise<boolean>;
  /** Oldest first. */
  list(): Promise<readonly BoardRequest[]>;
}
