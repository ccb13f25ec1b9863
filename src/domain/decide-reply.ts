import type { PlaceSettings } from './place-settings.ts';
import { isQuiet, type QuietHours } from './quiet-hours.ts';

/** How a question came. */
export interface Approach {
  readonly asker: string;
  /** `private` where only the asker reads along: a direct chat, a command. */
  readonly where: 'private' | 'shared';
  /** By a mention, a command, a button; false for a message that merely stands in a thread of Curbside's. */
  readonly called: boolean;
}

/** Whether a question is answered, and for whose eyes. */
export type Reply =
  | { readonly kind: 'answer'; readonly to: 'everyone' | 'asker'; readonly quiet: QuietHours | null }
  /** Nobody called, or the place does not want it: not a word. */
  | { readonly kind: 'leave' }
  /** Called by someone whom the place does not answer; told to that person alone. */
  | { readonly kind: 'refuse' };

/** What the settings of a place make of a question. In quiet hours nothing is said to everybody that somebody did not share. */
export function decideReply(settings: PlaceSettings, { asker, where, called }: Approach, now: Date): Reply {
  if (!mayAsk(settings, asker)) return called ? { kind: 'refuse' } : { kind: 'leave' };
  if (where === 'private') return { kind: 'answer', to: 'asker', quiet: null };
  const quiet = settings.quietHours !== null && isQuiet(settings.quietHours, now) ? settings.quietHours : null;
  if (!called && (quiet !== null || !settings.repliesWithoutMention)) return { kind: 'leave' };
  return { kind: 'answer', to: quiet === null ? settings.answersGoTo : 'asker', quiet };
}

function mayAsk({ whoMayAsk }: PlaceSettings, asker: string): boolean {
  return whoMayAsk.kind === 'everyone' || whoMayAsk.people.includes(asker);
}
