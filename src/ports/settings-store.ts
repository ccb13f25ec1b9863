import type { Audience } from '../domain/audience.ts';
import type { Place, Tenancy } from '../domain/conversation.ts';
import type { Choices, PlaceChoices, WorkspaceChoices } from '../domain/place-settings.ts';

/** What people chose. A choice takes the place of the former one whole. */
export interface SettingsStore {
  /** Everything that bears on this person in this place; `nothingChosen` where nobody chose. */
  choicesFor(place: Place, person: string): Promise<Choices>;
  chooseForWorkspace(tenancy: Tenancy, choices: WorkspaceChoices): Promise<void>;
  chooseForPlace(place: Place, choices: PlaceChoices): Promise<void>;
  /** `null` takes the choice back. */
  chooseAudience(tenancy: Tenancy, person: string, audience: Audience | null): Promise<void>;
}
