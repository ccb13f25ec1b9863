import type { Audience } from './audience.ts';
import type { NonEmpty } from './non-empty.ts';
import type { QuietHours } from './quiet-hours.ts';
import { type SourceKind, sourceKinds } from './source.ts';

/** Who is answered. Ids are the platform's. */
export type Askers = { readonly kind: 'everyone' } | { readonly kind: 'named'; readonly people: NonEmpty<string> };

/** How Curbside behaves in a place. */
export interface PlaceSettings {
  /** Kinds of source that an answer may be composed from. Articles of the board and boxed warnings are shown in any case. */
  readonly sources: NonEmpty<SourceKind>;
  readonly audience: Audience;
  /** Who sees an answer that was asked for before others. */
  readonly answersGoTo: 'everyone' | 'asker';
  /** Whether a question in a thread that Curbside answered is taken up though nobody called it. */
  readonly repliesWithoutMention: boolean;
  readonly quietHours: QuietHours | null;
  readonly whoMayAsk: Askers;
  /** After so many minutes without an answer a thread is no longer Curbside's own. */
  readonly quietAfterMinutes: number;
}

/** What was chosen for a place; what is absent there is as in its workspace. */
export type PlaceChoices = Partial<PlaceSettings>;

/** What was chosen for a whole workspace. */
export interface WorkspaceChoices extends PlaceChoices {
  /** Who may change settings, besides those whom the platform makes administrators. */
  readonly editors: readonly string[];
  /** Members of the Medical Advisory Board. */
  readonly board: readonly string[];
}

/** Everything chosen that bears on one person in one place. */
export interface Choices {
  readonly workspace: WorkspaceChoices;
  readonly place: PlaceChoices;
  /** The person's own. */
  readonly audience: Audience | null;
}

export const nothingChosen: Choices = { workspace: { editors: [], board: [] }, place: {}, audience: null };

/** How Curbside behaves where nobody chose anything. */
export function defaultSettings(audience: Audience): PlaceSettings {
  return {
    sources: sourceKinds,
    audience,
    answersGoTo: 'everyone',
    repliesWithoutMention: true,
    quietHours: null,
    whoMayAsk: { kind: 'everyone' },
    quietAfterMinutes: 24 * 60,
  };
}

/** The place wins over its workspace, the workspace over the defaults; of the audience, the person over all. */
export function settingsFor(defaults: PlaceSettings, { workspace, place, audience }: Choices): PlaceSettings {
  const { editors: _editors, board: _board, ...everywhere } = workspace;
  const settings = { ...defaults, ...everywhere, ...place };
  return audience === null ? settings : { ...settings, audience };
}
