import type { types } from '@slack/bolt';
import { type Audience, audiences } from '../../../src/domain/audience.ts';
import type { PlaceChoices, PlaceSettings, WorkspaceChoices } from '../../../src/domain/place-settings.ts';
import { spellQuietHours } from '../../../src/domain/quiet-hours.ts';
import { type SourceKind, sourceKinds } from '../../../src/domain/source.ts';
import { actionIds, actionsUnit, button } from './draw-buttons.ts';
import { type Choice, lineField, oneOf, peopleField, plain, someOf, timeField } from './form-fields.ts';
import { layOutBlocks } from './lay-out-blocks.ts';
import { section } from './mrkdwn.ts';

export const settingsForm = 'settings';

/** Names of the fields, as they come back. */
export const settingsFields = {
  sources: 'sources',
  audience: 'audience',
  answersGoTo: 'answers_go_to',
  repliesWithoutMention: 'replies_without_mention',
  quietAfter: 'quiet_after',
  quiet: 'quiet_hours',
  quietFrom: 'quiet_from',
  quietUntil: 'quiet_until',
  timeZone: 'time_zone',
  whoMayAsk: 'who_may_ask',
  people: 'people',
  editors: 'editors',
  board: 'board',
} as const;

/** Value of a field that follows the workspace, or the defaults. */
export const asInherited = 'inherited';

/** What a settings form is about, and what it starts from. */
export interface SettingsToDraw {
  /** Comes back with the form. */
  readonly metadata: string;
  readonly scope: 'place' | 'workspace';
  readonly chosen: PlaceChoices;
  /** What holds where nothing is chosen. */
  readonly inherited: PlaceSettings;
  /** Null for a place: only a workspace has them. */
  readonly people: Pick<WorkspaceChoices, 'editors' | 'board'> | null;
  /** Offered for quiet hours. */
  readonly timeZone: string;
}

export function drawSettingsView(settings: SettingsToDraw): types.ModalView {
  return {
    type: 'modal',
    callback_id: settingsForm,
    private_metadata: settings.metadata,
    title: plain(settings.scope === 'place' ? 'Channel settings' : 'Workspace settings'),
    submit: plain('Save'),
    close: plain('Cancel'),
    blocks: [
      ...introduction(settings.scope),
      ...answerFields(settings),
      ...quietFields(settings),
      ...askerFields(settings),
      ...peopleFields(settings.people),
    ],
  };
}

/** `text` is mrkdwn. */
export function drawNoticeView(title: string, text: string): types.ModalView {
  return {
    type: 'modal',
    title: plain(title),
    close: plain('Close'),
    blocks: [section(text)],
  };
}

function introduction(scope: SettingsToDraw['scope']): readonly types.KnownBlock[] {
  const text =
    scope === 'place'
      ? 'These settings are for *this channel*. What you leave as it is follows the workspace.'
      : 'These settings are for *every channel* that has none of its own.';
  if (scope === 'workspace') return [section(text)];
  return [
    section(text),
    ...layOutBlocks([actionsUnit([button(actionIds.workspaceSettings, 'Settings of the workspace', 'workspace')])]),
  ];
}

export const sourceLabels: Readonly<Record<SourceKind, string>> = {
  guideline: 'Guidelines',
  label: 'FDA drug labels',
  research: 'Research',
};

export const audienceLabels: Readonly<Record<Audience, string>> = {
  clinician: 'Clinicians',
  'care-team': 'Care teams',
  patient: 'Patients',
};

export const seenByLabels = {
  everyone: 'Everyone in the channel',
  asker: 'The asker first, who can share them',
} as const;
const mentionLabels = { yes: 'Answered without a new mention', no: 'Left alone until I am mentioned' } as const;
const askerLabels = { everyone: 'Everyone', named: 'Only the people below' } as const;

function answerFields({ scope, chosen, inherited }: SettingsToDraw): readonly types.InputBlock[] {
  const inheritedSources = inherited.sources.map((kind) => sourceLabels[kind]).join(', ');
  return [
    someOf(
      {
        name: settingsFields.sources,
        label: 'Sources that answers may be composed from',
        hint: `None ticked: ${inheritedSources}. Articles of the board and boxed warnings are shown in any case.`,
      },
      sourceKinds.map((kind) => ({ value: kind, label: sourceLabels[kind] })),
      chosen.sources ?? [],
    ),
    oneOf(
      {
        name: settingsFields.audience,
        label: 'Words are chosen for',
        hint: 'Each person can choose otherwise in my Home tab.',
      },
      [
        asBefore(scope, audienceLabels[inherited.audience]),
        ...audiences.map((value) => ({ value, label: audienceLabels[value] })),
      ],
      chosen.audience ?? asInherited,
    ),
    oneOf(
      { name: settingsFields.answersGoTo, label: 'Who sees answers in a channel' },
      [asBefore(scope, seenByLabels[inherited.answersGoTo]), ...choicesOf(seenByLabels)],
      chosen.answersGoTo ?? asInherited,
    ),
    oneOf(
      { name: settingsFields.repliesWithoutMention, label: 'Follow-up questions in a thread that I answered' },
      [asBefore(scope, mentionLabels[yesNo(inherited.repliesWithoutMention)]), ...choicesOf(mentionLabels)],
      chosen.repliesWithoutMention === undefined ? asInherited : yesNo(chosen.repliesWithoutMention),
    ),
    oneOf(
      { name: settingsFields.quietAfter, label: 'A thread stays mine until it was quiet for' },
      [asBefore(scope, spellMinutes(inherited.quietAfterMinutes)), ...minuteChoices(chosen.quietAfterMinutes)],
      chosen.quietAfterMinutes === undefined ? asInherited : String(chosen.quietAfterMinutes),
    ),
  ];
}

function quietFields({ scope, chosen, inherited, timeZone }: SettingsToDraw): readonly types.InputBlock[] {
  const { quietHours } = chosen;
  const before = inherited.quietHours === null ? 'none' : spellQuietHours(inherited.quietHours);
  const value = quietHours === undefined ? asInherited : quietHours === null ? 'none' : 'hours';
  return [
    oneOf(
      {
        name: settingsFields.quiet,
        label: 'Quiet hours',
        hint: 'In quiet hours a mention is answered for the asker alone, and follow-ups without a mention are left.',
      },
      [asBefore(scope, before), { value: 'none', label: 'None' }, { value: 'hours', label: 'At these hours:' }],
      value,
    ),
    timeField({ name: settingsFields.quietFrom, label: 'Quiet from' }, quietHours?.from ?? null),
    timeField({ name: settingsFields.quietUntil, label: 'Quiet until' }, quietHours?.until ?? null),
    lineField(
      { name: settingsFields.timeZone, label: 'Time zone of the quiet hours', hint: 'Such as Europe/London.' },
      quietHours?.timeZone ?? timeZone,
    ),
  ];
}

function askerFields({ scope, chosen, inherited }: SettingsToDraw): readonly types.InputBlock[] {
  const { whoMayAsk } = chosen;
  return [
    oneOf(
      { name: settingsFields.whoMayAsk, label: 'Who may ask' },
      [asBefore(scope, askerLabels[inherited.whoMayAsk.kind]), ...choicesOf(askerLabels)],
      whoMayAsk?.kind ?? asInherited,
    ),
    peopleField(
      { name: settingsFields.people, label: 'People who may ask' },
      whoMayAsk?.kind === 'named' ? whoMayAsk.people : [],
    ),
  ];
}

function peopleFields(people: SettingsToDraw['people']): readonly types.InputBlock[] {
  if (people === null) return [];
  return [
    peopleField(
      {
        name: settingsFields.editors,
        label: 'Who may change settings',
        hint: 'Administrators and owners of the workspace may in any case.',
      },
      people.editors,
    ),
    peopleField({ name: settingsFields.board, label: 'Medical Advisory Board' }, people.board),
  ];
}

function asBefore(scope: SettingsToDraw['scope'], label: string): Choice {
  return { value: asInherited, label: `${scope === 'place' ? 'As in the workspace' : 'Default'}: ${label}` };
}

function choicesOf<T extends string>(labels: Readonly<Record<T, string>>): readonly Choice[] {
  return Object.entries<string>(labels).map(([value, label]) => ({ value, label }));
}

function yesNo(value: boolean): 'yes' | 'no' {
  return value ? 'yes' : 'no';
}

const minutesOffered = [10, 60, 8 * 60, 24 * 60, 3 * 24 * 60] as const;

function minuteChoices(chosen: number | undefined): readonly Choice[] {
  const all = new Set<number>([...minutesOffered, ...(chosen === undefined ? [] : [chosen])]);
  return [...all].sort((a, b) => a - b).map((minutes) => ({ value: String(minutes), label: spellMinutes(minutes) }));
}

function spellMinutes(minutes: number): string {
  if (minutes % 1440 === 0) return minutes === 1440 ? '1 day' : `${minutes / 1440} days`;
  if (minutes % 60 === 0) return minutes === 60 ? '1 hour' : `${minutes / 60} hours`;
  return `${minutes} minutes`;
}

/** What holds now, a line a setting. */
export function spellSettings(settings: PlaceSettings): readonly string[] {
  const { sources, audience, answersGoTo, repliesWithoutMention, quietHours, whoMayAsk, quietAfterMinutes } = settings;
  return [
    `Sources: ${sources.map((kind) => sourceLabels[kind]).join(', ')}`,
    `Words chosen for: ${audienceLabels[audience]}`,
    `Answers seen by: ${seenByLabels[answersGoTo]}`,
    `Follow-ups: ${mentionLabels[yesNo(repliesWithoutMention)]}; a thread stays mine for ${spellMinutes(quietAfterMinutes)}`,
    `Quiet hours: ${quietHours === null ? 'none' : spellQuietHours(quietHours)}`,
    `May ask: ${whoMayAsk.kind === 'everyone' ? 'everyone' : whoMayAsk.people.map((user) => `<@${user}>`).join(', ')}`,
  ];
}
