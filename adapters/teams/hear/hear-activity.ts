import { conversationKey } from '../../../src/domain/conversation.ts';
import { sourceKinds } from '../../../src/domain/source.ts';
import { drawWelcome } from '../render/draw-welcome.ts';
import { toReplyAddress } from '../reply-address.ts';
import { hearFeedback, offerFeedbackForm } from './hear-feedback.ts';
import { hearPress } from './hear-press.ts';
import { type InvokeReply, sayToPresser } from './invoke-reply.ts';
import type { TeamsActivity } from './read-activity.ts';
import type { TeamsDesk } from './teams-desk.ts';

type Of<Kind extends TeamsActivity['kind']> = Extract<TeamsActivity, { kind: Kind }>;

/** Records what is asked and answers what can be answered at once. @returns the body that an invoke is owed; null for the rest. */
export async function hearActivity(activity: TeamsActivity, desk: TeamsDesk): Promise<InvokeReply | null> {
  switch (activity.kind) {
    case 'message':
      await hearMessage(activity, desk);
      return null;
    case 'invoke':
      return hearInvoke(activity, desk);
    case 'installed': {
      const { address, conversation } = activity;
      desk.sendLater(address, [drawWelcome(address.conversationType === 'personal', address.user)]);
      desk.log.info({ tenant: conversation.tenant }, 'teams-installed');
      return null;
    }
    case 'other':
      return null;
  }
}

async function hearMessage(message: Of<'message'>, desk: TeamsDesk): Promise<void> {
  // Where a tenant lets bots read whole channels, what does not call Curbside is talk between colleagues.
  if (!message.called) return;
  const { id, conversation, asker, address, text } = message;
  const outcome = await desk.intake.accept({
    eventId: id,
    raw: text,
    conversation,
    asker,
    audience: desk.audience,
    sources: sourceKinds,
    address: toReplyAddress(address),
  });
  desk.log.info({ conversation: conversationKey(conversation), outcome }, 'teams-question');
}

async function hearInvoke(invoke: Of<'invoke'>, desk: TeamsDesk): Promise<InvokeReply> {
  switch (invoke.name) {
    case 'adaptiveCard/action':
      return sayToPresser(await hearPress(invoke, desk));
    case 'message/fetchTask':
      return offerFeedbackForm(invoke, desk);
    case 'message/submitAction':
      return hearFeedback(invoke, desk);
    default:
      return {};
  }
}
