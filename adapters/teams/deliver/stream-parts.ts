/** Where in a stream an activity stands: the first names no stream, because Teams names it in its reply. */
export interface StreamPosition {
  readonly streamId?: string;
  /** Counted from 1. */
  readonly streamSequence: number;
}

type StreamInfo =
  | (StreamPosition & { readonly streamType: 'informative' })
  | { readonly streamId: string; readonly streamType: 'final' };

/** What makes an activity part of a stream. Clients read one of the two places or the other. */
export function streamParts(info: StreamInfo) {
  return { channelData: info, entities: [{ type: 'streaminfo', ...info }] } as const;
}
