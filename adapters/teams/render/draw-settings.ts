import type { Audience } from '../../../src/domain/audience.ts';
import type { PlaceSettings } from '../../../src/domain/place-settings.ts';
import { adaptiveCard, type CardElement, type ChoiceInput, type ExecuteAction } from './adaptive-card.ts';
import { heading, quiet, words } from './elements.ts';
import { cardMessage, type TeamsMessage } from './teams-message.ts';

export const settingInputs = {
  audience: 'audience',
  sources: 'sources',
  answersGoTo: 'answersGoTo',
  replies: 'replies',
  quietFrom: 'quietFrom',
  quietUntil: 'quietUntil',
  timeZone: 'timeZone',
} as const;

const audienceInput = (audience: Audience): ChoiceInput =>
  choices(settingInputs.audience, 'In words for', audience, [
    ['clinician', 'Clinicians'],
    ['care-team', 'The care team'],
    ['patient', 'Patients'],
  ]);

/** The settings of a channel or group chat, to be changed in place. */
export function drawPlaceSettings(settings: PlaceSettings): TeamsMessage {
  const { sources, answersGoTo, repliesWithoutMention, quietHours } = settings;
  const kinds = choices(settingInputs.sources, 'Sources of answers that the board has not written', sources.join(','), [
    ['guideline', 'Guidelines'],
    ['label', 'FDA drug labels'],
    ['research', 'Research'],
  ]);
  const body: readonly CardElement[] = [
    heading('Settings of this conversation', { size: 'large' }),
    audienceInput(settings.audience),
    { ...kinds, isMultiSelect: true },
    choices(settingInputs.answersGoTo, 'Who sees an answer', answersGoTo, [
      ['everyone', 'Everybody here'],
      ['asker', 'The asker, in the chat with Curbside'],
    ]),
    choices(
      settingInputs.replies,
      'Questions without a mention in a thread of Curbside',
      repliesWithoutMention ? 'on' : 'off',
      [
        ['on', 'Answer them, where Teams delivers them'],
        ['off', 'Leave them alone'],
      ],
    ),
    line(settingInputs.quietFrom, 'Quiet hours from (22:00); empty for none', quietHours?.from),
    line(settingInputs.quietUntil, 'until (06:30)', quietHours?.until),
    line(settingInputs.timeZone, 'in the time zone (Europe/London)', quietHours?.timeZone),
    quiet('In quiet hours answers go to the asker alone, in the chat with Curbside.'),
  ];
  return settingsMessage(body);
}

/** What one person may choose for all answers that this person gets. */
export function drawOwnSettings(audience: Audience): TeamsMessage {
  return settingsMessage([
    heading('Your settings', { size: 'large' }),
    words('Drugs, doses and warnings are the same in all of them.'),
    audienceInput(audience),
  ]);
}

function settingsMessage(body: readonly CardElement[]): TeamsMessage {
  const save: ExecuteAction = {
    type: 'Action.Execute',
    title: 'Save',
    verb: 'save-settings',
    data: {},
    style: 'positive',
    associatedInputs: 'auto',
  };
  return cardMessage('Settings of Curbside', adaptiveCard(body, { actions: [save] }));
}

function choices(
  id: string,
  label: string,
  value: string,
  options: readonly (readonly [value: string, title: string])[],
): ChoiceInput {
  const titled = options.map(([option, title]) => ({ title, value: option }));
  return { type: 'Input.ChoiceSet', id, label, style: 'expanded', value, choices: titled };
}

function line(id: string, label: string, value: string | undefined): CardElement {
  return { type: 'Input.Text', id, label, maxLength: 40, ...(value === undefined ? {} : { value }) };
}
