import { z } from 'zod';
import { audiences } from '../../../src/domain/audience.ts';
import { isNonEmpty } from '../../../src/domain/non-empty.ts';
import type { PlaceChoices } from '../../../src/domain/place-settings.ts';
import { parseQuietHours } from '../../../src/domain/quiet-hours.ts';
import { sourceKinds } from '../../../src/domain/source.ts';
import { drawOwnSettings, drawPlaceSettings, settingInputs } from '../render/draw-settings.ts';
import { type TeamsMessage, textMessage } from '../render/teams-message.ts';
import type { Heard } from './read-activity.ts';
import { settingsHere } from './receive-question.ts';
import type { TeamsDesk } from './teams-desk.ts';

const notAllowed =
  'Settings of this conversation are changed by people whom your administrator named. In the chat with Curbside you choose your own words.';

const text = z.string().trim().default('');
const own = z.object({ [settingInputs.audience]: z.enum(audiences) });
const place = own.extend({
  [settingInputs.sources]: text.transform((kinds) => sourceKinds.filter((kind) => kinds.split(',').includes(kind))),
  [settingInputs.answersGoTo]: z.enum(['everyone', 'asker']),
  [settingInputs.replies]: z.enum(['on', 'off']),
  [settingInputs.quietFrom]: text,
  [settingInputs.quietUntil]: text,
  [settingInputs.timeZone]: text,
});

/** The form: in a chat of two for oneself, elsewhere for everybody there. */
export async function offerSettings(heard: Heard, desk: TeamsDesk): Promise<TeamsMessage> {
  const settings = await settingsHere(heard, desk);
  if (heard.address.conversationType === 'personal') return drawOwnSettings(settings.audience);
  return (await mayChange(heard, desk)) ? drawPlaceSettings(settings) : textMessage(notAllowed);
}

/** @returns what to tell the person who pressed Save. */
export async function saveSettings(heard: Heard, data: unknown, desk: TeamsDesk): Promise<string> {
  const { conversation, asker, address } = heard;
  if (address.conversationType === 'personal') {
    const chosen = own.safeParse(data);
    if (!chosen.success) return 'Choose one of the three first.';
    await desk.choices.chooseAudience(conversation, asker, chosen.data.audience);
    return 'Saved: answers to you use these words from now on.';
  }
  // Whoever sees the form can press its button.
  if (!(await mayChange(heard, desk))) return notAllowed;
  const chosen = place.safeParse(data);
  const choices = chosen.success
    ? readChoices(chosen.data)
    : 'Something in the form is missing. Write “settings” for a new one.';
  if (typeof choices === 'string') return choices;
  await desk.choices.chooseForPlace(conversation, choices);
  return 'Saved: this is how Curbside behaves here from now on.';
}

function readChoices(form: z.infer<typeof place>): PlaceChoices | string {
  const { audience, sources, answersGoTo, replies, quietFrom: from, quietUntil: until, timeZone } = form;
  if (!isNonEmpty(sources)) return 'Choose at least one kind of source.';
  const none = from === '' && until === '';
  const quietHours = none ? null : parseQuietHours({ from, until, timeZone });
  if (!none && quietHours === null) {
    return 'Quiet hours need two different times such as 22:00 and 06:30, and a time zone such as Europe/London.';
  }
  return { audience, sources, answersGoTo, repliesWithoutMention: replies === 'on', quietHours };
}

async function mayChange({ conversation, asker }: Heard, desk: TeamsDesk): Promise<boolean> {
  if (desk.isEditor(asker)) return true;
  const { workspace } = await desk.choices.choicesFor(conversation, asker);
  return workspace.editors.includes(asker);
}
