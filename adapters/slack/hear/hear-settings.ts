import type { types } from '@slack/bolt';
import { z } from 'zod';
import { atMost } from '../../../src/domain/at-most.ts';
import { type Choices, nothingChosen, type PlaceSettings, settingsFor } from '../../../src/domain/place-settings.ts';
import { failures } from '../failures.ts';
import { drawNoticeView, drawSettingsView, settingsFields, spellSettings } from '../render/draw-settings.ts';
import { tenantOf, type Workspace } from '../workspace.ts';
import { errorAt, type FormReply } from './form-reply.ts';
import { readSettingsForm } from './read-settings-form.ts';
import { choicesHere } from './settings-here.ts';
import type { SlackDesk } from './slack-desk.ts';

/** Whose settings a form is about: a channel's, or with `channel` null the workspace's. */
interface SettingsForm {
  readonly channel: string | null;
}

const metadataSchema = z.object({ channel: z.string().nullable() });

/** The form with what holds now; null for a person who may not change it. */
export async function drawSettingsForm(
  desk: SlackDesk,
  workspace: Workspace,
  { channel }: SettingsForm,
  user: string,
): Promise<types.ModalView | null> {
  const choices = await choicesHere(desk, workspace, channel, user);
  const person = await desk.findPerson(workspace, user);
  if (!mayChange(choices, user, person.administrator)) return null;
  const isPlace = channel !== null;
  const everywhere = settingsFor(desk.defaults, { ...nothingChosen, workspace: choices.workspace });
  return drawSettingsView({
    metadata: JSON.stringify({ channel }),
    scope: isPlace ? 'place' : 'workspace',
    chosen: isPlace ? choices.place : choices.workspace,
    inherited: isPlace ? everywhere : desk.defaults,
    people: isPlace ? null : choices.workspace,
    timeZone: person.timeZone,
  });
}

const sentSchema = z.object({
  user: z.object({ id: z.string() }),
  view: z.object({
    private_metadata: z.string(),
    state: z.object({ values: z.record(z.string(), z.record(z.string(), z.unknown())) }),
  }),
});

/** Says it at the first field, and leaves the form as it was filled in. */
export const settingsNotKept = errorAt(settingsFields.sources, failures['form-not-kept']);

/** Slack shows a form that is not answered in three seconds as broken. Milliseconds. */
const lookUpMs = 2_000;

/** Keeps what was chosen. Who may is asked again: a form can be open for hours. */
export async function hearSettings(desk: SlackDesk, body: unknown, workspace: Workspace): Promise<FormReply> {
  const { user, view } = sentSchema.parse(body);
  const { channel } = metadataSchema.parse(JSON.parse(view.private_metadata));
  const before = await choicesHere(desk, workspace, channel, user.id);
  const person = await atMost(lookUpMs, desk.findPerson(workspace, user.id));
  if (person === undefined) return settingsNotKept;
  if (!mayChange(before, user.id, person.administrator))
    return { response_action: 'update', view: drawNoticeView('Not changed', failures['not-allowed-to-set']) };
  const read = readSettingsForm(view.state.values);
  if (read.kind === 'mistakes') return { response_action: 'errors', errors: { ...read.mistakes } };
  const tenancy = { platform: 'slack', tenant: tenantOf(workspace) } as const;
  if (channel === null) await desk.settings.chooseForWorkspace(tenancy, { ...read.choices, ...read.people });
  else await desk.settings.chooseForPlace({ ...tenancy, place: channel }, read.choices);
  desk.log.info({ tenant: tenancy.tenant, place: channel, by: user.id }, 'slack-settings-changed');
  const after = await choicesHere(desk, workspace, channel, user.id);
  const holds = settingsFor(desk.defaults, { ...after, audience: null });
  return { response_action: 'update', view: drawNoticeView('Settings saved', savedText(holds)) };
}

function mayChange({ workspace }: Choices, user: string, administrator: boolean): boolean {
  return administrator || workspace.editors.includes(user);
}

function savedText(settings: PlaceSettings): string {
  return ['*Saved.* From the next question on:', ...spellSettings(settings).map((line) => `• ${line}`)].join('\n');
}
