import type { Installation } from '../installations.ts';
import type { SlackAddress } from '../reply-address.ts';
import type { Pacer } from './pacer.ts';

/** Where an answer goes, and by what. */
export interface Destination {
  readonly installation: Installation;
  readonly address: SlackAddress;
  readonly pacer: Pacer;
  readonly apiUrl: string | undefined;
}
