import { BotError, sentenceFor } from '../../../src/domain/bot-error.ts';
import { drawWelcome } from '../render/draw-welcome.ts';
import { hearExtension } from './hear-extension.ts';
import { hearFeedback, offerFeedbackForm } from './hear-feedback.ts';
import { hearDeletion, hearEdit, hearMessage } from './hear-messages.ts';
import { hearPress } from './hear-press.ts';
import { type InvokeReply, sayInPlaceOf, sayToPresser } from './invoke-reply.ts';
import type { TeamsActivity } from './read-activity.ts';
import type { TeamsDesk } from './teams-desk.ts';

const extension = 'composeExtension/';

type Of<Kind extends TeamsActivity['kind']> = Extract<TeamsActivity, { kind: Kind }>;

/** Records what is asked and answers what can be answered at once. @returns the body that an invoke is owed; null for the rest. */
export async function hearActivity(activity: TeamsActivity, desk: TeamsDesk): Promise<InvokeReply | null> {
  if (activity.kind === 'other') return null;
  // A message extension is used in places where Curbside is not, so an invoke says nothing about them.
  if (activity.kind === 'invoke') return hearInvoke(activity, desk);
  await hearEvent(activity, desk);
  return null;
}

async function hearEvent(
  activity: Exclude<TeamsActivity, { kind: 'other' | 'invoke' }>,
  desk: TeamsDesk,
): Promise<void> {
  const { address, conversation } = activity;
  if (activity.kind === 'removed') {
    await desk.places.forget(address);
    desk.log.info({ tenant: conversation.tenant }, 'teams-removed');
    return;
  }
  const isNew = await desk.places.remember(address);
  switch (activity.kind) {
    case 'message':
      return hearMessage(activity, desk);
    case 'edited':
      return hearEdit(activity, desk);
    case 'deleted':
      return hearDeletion(activity, desk);
    case 'installed':
      // Delivered twice, it greets once.
      if (isNew) desk.sendLater(address, [drawWelcome(address, await desk.examples())]);
      desk.log.info({ tenant: conversation.tenant }, 'teams-installed');
  }
}

/** Without a body Teams would say "Unable to reach app" and press again, so a failure is a reply too. */
async function hearInvoke(invoke: Of<'invoke'>, desk: TeamsDesk): Promise<InvokeReply> {
  try {
    return await replyTo(invoke, desk);
  } catch (cause) {
    const code = cause instanceof BotError ? cause.code : 'internal';
    desk.log.error({ tenant: invoke.conversation.tenant, code }, 'teams-invoke-failed', cause);
    return sayInPlaceOf(invoke.name, sentenceFor(code));
  }
}

async function replyTo(invoke: Of<'invoke'>, desk: TeamsDesk): Promise<InvokeReply> {
  switch (invoke.name) {
    case 'adaptiveCard/action':
      return sayToPresser(await hearPress(invoke, desk));
    case 'message/fetchTask':
      return offerFeedbackForm(invoke, desk);
    case 'message/submitAction':
      return hearFeedback(invoke, desk);
    default:
      return invoke.name.startsWith(extension) ? hearExtension(invoke.name.slice(extension.length), invoke, desk) : {};
  }
}
