import { z } from 'zod';
import { audiences } from '../../../src/domain/audience.ts';
import { isNonEmpty } from '../../../src/domain/non-empty.ts';
import type { PlaceChoices, WorkspaceChoices } from '../../../src/domain/place-settings.ts';
import { parseQuietHours, type QuietHours } from '../../../src/domain/quiet-hours.ts';
import { sourceKinds } from '../../../src/domain/source.ts';
import { failures } from '../failures.ts';
import { asInherited, settingsFields } from '../render/draw-settings.ts';

/** What was filled in, or what is wrong with it: a sentence by field. */
export type SettingsRead =
  | {
      readonly kind: 'choices';
      readonly choices: PlaceChoices;
      readonly people: Pick<WorkspaceChoices, 'editors' | 'board'>;
    }
  | { readonly kind: 'mistakes'; readonly mistakes: Readonly<Record<string, string>> };

const filled = z
  .object({
    selected_option: z.object({ value: z.string() }).nullish(),
    selected_options: z.array(z.object({ value: z.string() })).nullish(),
    selected_users: z.array(z.string()).nullish(),
    selected_time: z.string().nullish(),
    value: z.string().nullish(),
  })
  .default({});

type Values = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export function readSettingsForm(values: Values): SettingsRead {
  const field = (name: string) => filled.parse(values[name]?.[name]);
  const one = (name: string) => field(name).selected_option?.value ?? asInherited;
  const users = (name: string) => field(name).selected_users ?? [];
  const quiet = readQuiet(one(settingsFields.quiet), {
    from: field(settingsFields.quietFrom).selected_time ?? '',
    until: field(settingsFields.quietUntil).selected_time ?? '',
    timeZone: (field(settingsFields.timeZone).value ?? '').trim(),
  });
  const askers = readAskers(one(settingsFields.whoMayAsk), users(settingsFields.people));
  const mistakes = { ...mistakeOf(quiet, settingsFields.quiet), ...mistakeOf(askers, settingsFields.people) };
  if (typeof quiet === 'string' || typeof askers === 'string') return { kind: 'mistakes', mistakes };
  return {
    kind: 'choices',
    choices: { ...readAnswering(one, field(settingsFields.sources).selected_options ?? []), ...quiet, ...askers },
    people: { editors: users(settingsFields.editors), board: users(settingsFields.board) },
  };
}

function readAnswering(
  one: (name: string) => string,
  ticked: readonly { readonly value: string }[],
): Pick<PlaceChoices, 'sources' | 'audience' | 'answersGoTo' | 'repliesWithoutMention' | 'quietAfterMinutes'> {
  const sources = sourceKinds.filter((kind) => ticked.some(({ value }) => value === kind));
  const audience = audiences.find((name) => name === one(settingsFields.audience));
  const answersGoTo = (['everyone', 'asker'] as const).find((to) => to === one(settingsFields.answersGoTo));
  const mention = one(settingsFields.repliesWithoutMention);
  const minutes = readMinutes(one(settingsFields.quietAfter));
  return {
    ...(isNonEmpty(sources) ? { sources } : {}),
    ...(audience === undefined ? {} : { audience }),
    ...(answersGoTo === undefined ? {} : { answersGoTo }),
    ...(mention === 'yes' || mention === 'no' ? { repliesWithoutMention: mention === 'yes' } : {}),
    ...(minutes === undefined ? {} : { quietAfterMinutes: minutes }),
  };
}

function readMinutes(value: string): number | undefined {
  return /^[1-9]\d{0,5}$/.test(value) ? Number(value) : undefined;
}

/** @returns the choice; or, as text, what is wrong. */
function readQuiet(value: string, hours: QuietHours): Pick<PlaceChoices, 'quietHours'> | string {
  if (value === 'none') return { quietHours: null };
  if (value !== 'hours') return {};
  const parsed = parseQuietHours(hours);
  if (parsed !== null) return { quietHours: parsed };
  return failures['quiet-hours-unclear'];
}

function readAskers(value: string, people: readonly string[]): Pick<PlaceChoices, 'whoMayAsk'> | string {
  if (value === 'everyone') return { whoMayAsk: { kind: 'everyone' } };
  if (value !== 'named') return {};
  if (isNonEmpty(people)) return { whoMayAsk: { kind: 'named', people } };
  return failures['nobody-may-ask'];
}

function mistakeOf(read: object | string, field: string): Readonly<Record<string, string>> {
  return typeof read === 'string' ? { [field]: read } : {};
}
