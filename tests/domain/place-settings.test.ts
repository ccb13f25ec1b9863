import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideReply } from '../../src/domain/decide-reply.ts';
import { defaultSettings, nothingChosen, type PlaceSettings, settingsFor } from '../../src/domain/place-settings.ts';
import { isQuiet, parseQuietHours, spellQuietHours } from '../../src/domain/quiet-hours.ts';

const defaults = defaultSettings('clinician');
const workspace = nothingChosen.workspace;

describe('settings of a place', () => {
  it('are the defaults where nobody chose', () => {
    expect(settingsFor(defaults, nothingChosen)).toEqual(defaults);
  });

  it('come from the place, then from the workspace, then from the defaults', () => {
    const settings = settingsFor(defaults, {
      workspace: { ...workspace, answersGoTo: 'asker', quietAfterMinutes: 5, board: ['U-1'] },
      place: { quietAfterMinutes: 10 },
      audience: null,
    });
    expect(settings).toEqual({ ...defaults, answersGoTo: 'asker', quietAfterMinutes: 10 });
  });

  it('let a place take back what its workspace chose', () => {
    const quietHours = { from: '22:00', until: '06:00', timeZone: 'Europe/London' };
    const choices = { workspace: { ...workspace, quietHours }, place: { quietHours: null }, audience: null };
    expect(settingsFor(defaults, choices).quietHours).toBeNull();
  });

  it('use the audience that a person chose, whatever the place says', () => {
    const choices = { workspace, place: { audience: 'care-team' }, audience: 'patient' } as const;
    expect(settingsFor(defaults, choices).audience).toBe('patient');
  });
});

describe('quiet hours', () => {
  const london = { from: '22:00', until: '06:30', timeZone: 'Europe/London' };

  it.each([
    ['2026-01-10T21:59:59Z', false],
    ['2026-01-10T22:00:00Z', true],
    ['2026-01-11T06:29:59Z', true],
    ['2026-01-11T06:30:00Z', false],
    // Summer time: 22:00 in London is 21:00 in UTC.
    ['2026-07-10T21:00:00Z', true],
    ['2026-07-10T05:30:00Z', false],
  ])('over midnight, at %s: %s', (instant, quiet) => {
    expect(isQuiet(london, new Date(instant))).toBe(quiet);
  });

  it.each([
    ['24:00', '06:00', 'Europe/London'],
    ['22:00', '6:00', 'Europe/London'],
    ['22:00', '22:00', 'Europe/London'],
    ['22:00', '06:00', 'Europe/Nowhere'],
    ['22:00', '06:00', ''],
  ])('refuse %s to %s in "%s"', (from, until, timeZone) => {
    expect(parseQuietHours({ from, until, timeZone })).toBeNull();
  });

  it('are said with their time zone', () => {
    expect(parseQuietHours(london)).toEqual(london);
    expect(spellQuietHours(london)).toBe('22:00 to 06:30 (Europe/London)');
  });

  it('and the hours exchanged cover every minute of the day once', () => {
    const time = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })).map(([hour, minute]) => {
      return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
    });
    const zone = fc.constantFrom('UTC', 'Europe/London', 'America/New_York', 'Asia/Kathmandu');
    const instant = fc.date({
      min: new Date('2026-01-01'),
      max: new Date('2027-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(time, time, zone, instant, (from, until, timeZone, now) => {
        fc.pre(from !== until);
        const there = isQuiet({ from, until, timeZone }, now);
        expect(isQuiet({ from: until, until: from, timeZone }, now)).toBe(!there);
      }),
    );
  });
});

describe('whether a question is answered', () => {
  const now = new Date('2026-05-01T23:00:00Z');
  const quietHours = { from: '22:00', until: '06:00', timeZone: 'UTC' };
  const decide = (
    chosen: Partial<PlaceSettings>,
    approach: { where?: 'private'; called?: false; asker?: string } = {},
  ) => decideReply({ ...defaults, ...chosen }, { asker: 'U-NURSE', where: 'shared', called: true, ...approach }, now);

  it('is for everyone by default, also when nobody called in a thread of ours', () => {
    expect(decide({})).toEqual({ kind: 'answer', to: 'everyone', quiet: null });
    expect(decide({}, { called: false })).toEqual({ kind: 'answer', to: 'everyone', quiet: null });
  });

  it('is for the asker first where the place wants it so, and where nobody else reads', () => {
    expect(decide({ answersGoTo: 'asker' })).toMatchObject({ to: 'asker' });
    expect(decide({ quietHours }, { where: 'private' })).toEqual({ kind: 'answer', to: 'asker', quiet: null });
  });

  it('is for the asker alone in quiet hours, which says why; without a call nothing is said', () => {
    expect(decide({ quietHours })).toEqual({ kind: 'answer', to: 'asker', quiet: quietHours });
    expect(decide({ quietHours }, { called: false })).toEqual({ kind: 'leave' });
  });

  it('needs a call where the place wants one', () => {
    expect(decide({ repliesWithoutMention: false }, { called: false })).toEqual({ kind: 'leave' });
    expect(decide({ repliesWithoutMention: false })).toMatchObject({ kind: 'answer' });
  });

  it('refuses those who may not ask, and only when they called', () => {
    const whoMayAsk = { kind: 'named', people: ['U-NURSE'] } as const;
    expect(decide({ whoMayAsk })).toMatchObject({ kind: 'answer' });
    expect(decide({ whoMayAsk }, { asker: 'U-VISITOR' })).toEqual({ kind: 'refuse' });
    expect(decide({ whoMayAsk }, { asker: 'U-VISITOR', where: 'private' })).toEqual({ kind: 'refuse' });
    expect(decide({ whoMayAsk }, { asker: 'U-VISITOR', called: false })).toEqual({ kind: 'leave' });
  });
});
