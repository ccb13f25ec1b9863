import type { Place } from '../domain/conversation.ts';
import type { ReplyAddress } from './inbox.ts';

/** Places in which Curbside was met and how a message reaches them, so that it can write there first, also after a restart. */
export interface KnownPlaces {
  /** The newest address is kept. @returns false when the place was known already. */
  remember(place: Place, address: ReplyAddress): Promise<boolean>;
  find(place: Place): Promise<ReplyAddress | null>;
  /** Curbside was removed from there. */
  forget(place: Place): Promise<void>;
}
