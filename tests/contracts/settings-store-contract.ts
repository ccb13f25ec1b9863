import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/domain/conversation.ts';
import { nothingChosen, type WorkspaceChoices } from '../../src/domain/place-settings.ts';
import type { SettingsStore } from '../../src/ports/settings-store.ts';

const ward: Place = { platform: 'slack', tenant: 'T-EXAMPLE', place: 'C-WARD' };
const whole: WorkspaceChoices = {
  editors: ['U-EDITOR'],
  board: ['U-BOARD', 'U-OTHER'],
  sources: ['guideline', 'label'],
  audience: 'care-team',
  answersGoTo: 'asker',
  repliesWithoutMention: false,
  quietHours: { from: '22:00', until: '06:30', timeZone: 'Europe/London' },
  whoMayAsk: { kind: 'named', people: ['U-NURSE'] },
  quietAfterMinutes: 90,
};

/** What every SettingsStore does. `open` gives an empty one, which ends with the test. */
export function settingsStoreContract(name: string, open: () => Promise<SettingsStore>): void {
  describe(`SettingsStore: ${name}`, () => {
    it('knows of no choice where nobody chose', async () => {
      expect(await (await open()).choicesFor(ward, 'U-NURSE')).toEqual(nothingChosen);
    });

    it('gives back what was chosen for workspace, place and person, as it was chosen', async () => {
      const settings = await open();
      await settings.chooseForWorkspace(ward, whole);
      await settings.chooseForPlace(ward, { whoMayAsk: { kind: 'everyone' }, quietHours: null });
      await settings.chooseAudience(ward, 'U-NURSE', 'patient');
      expect(await settings.choicesFor(ward, 'U-NURSE')).toEqual({
        workspace: whole,
        place: { whoMayAsk: { kind: 'everyone' }, quietHours: null },
        audience: 'patient',
      });
    });

    it('puts a later choice in the place of the whole former one', async () => {
      const settings = await open();
      await settings.chooseForPlace(ward, { audience: 'patient', quietAfterMinutes: 5 });
      await settings.chooseForPlace(ward, { quietAfterMinutes: 10 });
      await settings.chooseAudience(ward, 'U-NURSE', 'patient');
      await settings.chooseAudience(ward, 'U-NURSE', null);
      expect(await settings.choicesFor(ward, 'U-NURSE')).toEqual({
        ...nothingChosen,
        place: { quietAfterMinutes: 10 },
      });
    });

    it.each<Place>([
      { ...ward, tenant: 'T-OTHER' },
      { ...ward, platform: 'teams' },
      { ...ward, tenant: 'T-EXAMPLE:C-WARD', place: 'C-WARD' },
    ])('keeps what was chosen from $platform $tenant', async (other) => {
      const settings = await open();
      await settings.chooseForWorkspace(ward, whole);
      await settings.chooseForPlace(ward, { audience: 'patient' });
      await settings.chooseAudience(ward, 'U-NURSE', 'patient');
      expect(await settings.choicesFor(other, 'U-NURSE')).toEqual(nothingChosen);
    });

    it('never takes a place for a person of the same id', async () => {
      const settings = await open();
      await settings.chooseForPlace(ward, { audience: 'patient' });
      expect(await settings.choicesFor({ ...ward, place: 'C-OTHER' }, 'C-WARD')).toEqual(nothingChosen);
    });
  });
}
