import { createHash } from 'node:crypto';
import { z } from 'zod';
import { atMost } from '../../../src/domain/at-most.ts';
import type { Conversation } from '../../../src/domain/conversation.ts';
import { cardAttachment } from '../render/adaptive-card.ts';
import { drawAskAbout, type Receiver, readAskAbout } from '../render/draw-ask-about.ts';
import { placeOf } from '../reply-address.ts';
import { type InvokeReply, sayInWindow } from './invoke-reply.ts';
import type { TeamsActivity } from './read-activity.ts';
import { readHtml } from './read-html.ts';
import { receiveQuestion, settingsHere } from './receive-question.ts';
import type { TeamsDesk } from './teams-desk.ts';

type Invoke = Extract<TeamsActivity, { kind: 'invoke' }>;

/** Teams gives an invoke up after about 10 seconds. */
const longestWaitMs = 8_000;

const title = 'Ask Curbside about this';
const asked = z.object({
  messagePayload: z.object({
    id: z.string().default(''),
    body: z.object({ content: z.string().default('') }).default({ content: '' }),
  }),
});

/** Shows the words of the message as a question to mend first: what colleagues write is rarely a clean question. */
export async function offerAskAbout(invoke: Invoke, desk: TeamsDesk): Promise<InvokeReply> {
  const payload = asked.safeParse(invoke.value).data?.messagePayload;
  if (payload === undefined)
    return sayInWindow('This works on a message: open its menu, and choose “Ask Curbside about this”.');
  // Curbside can only write where it is at home.
  const here = (await desk.places.find(placeOf(invoke.address))) !== null;
  const card = drawAskAbout({ message: payload.id, question: readHtml(payload.body.content), here });
  return { task: { type: 'continue', value: { title, card: cardAttachment(card) } } };
}

export async function hearAskAbout(invoke: Invoke, desk: TeamsDesk): Promise<InvokeReply> {
  const form = readAskAbout(invoke.value);
  if (form === null)
    return sayInWindow('This form is from another version of Curbside. Ask in a chat with Curbside instead.');
  if (form.question.trim() === '') return sayInWindow('Nothing was asked: the question was empty.');
  return answerFor[form.receiver](form, invoke, desk);
}

interface Form {
  readonly message: string;
  readonly question: string;
}

const answerFor: Readonly<Record<Receiver, (form: Form, invoke: Invoke, desk: TeamsDesk) => Promise<InvokeReply>>> = {
  conversation: askHere,
  asker: answerAsker,
};

async function askHere({ message, question }: Form, invoke: Invoke, desk: TeamsDesk): Promise<InvokeReply> {
  // The same form sent twice is one question.
  const form = createHash('sha256')
    .update(JSON.stringify([invoke.asker, question]))
    .digest('hex')
    .slice(0, 24);
  const eventId = `ask-about:${invoke.conversation.place}/${message}:${form}`;
  const outcome = await receiveQuestion({ ...invoke, called: true, raw: question, eventId }, desk);
  return sayInWindow(
    outcome === 'recorded'
      ? 'Looking for the answer. It comes into this conversation.'
      : 'This was asked already: the answer comes into this conversation, or is there.',
  );
}

async function answerAsker({ message, question }: Form, invoke: Invoke, desk: TeamsDesk): Promise<InvokeReply> {
  const { asker, address } = invoke;
  // A thread of its own: what one person asks in private is no context for the others.
  const conversation: Conversation = { ...placeOf(address), thread: `private/${asker}/${message}` };
  const { audience, sources } = await settingsHere(invoke, desk);
  const request = { raw: question, conversation, asker, audience, sources };
  const record = await atMost(longestWaitMs, desk.questions.ask(request, { report: () => undefined }));
  if (record === undefined) {
    return sayInWindow('This takes longer than usual. Ask it in the chat with Curbside, and it comes there.');
  }
  const [first, ...more] = desk.draw(record.answer, { answerId: record.id, question: record.question });
  if (more.length > 0) return sayInWindow('The answer is too long for this window. Ask it in the chat.');
  const card = first?.attachments?.[0];
  if (card === undefined) return sayInWindow(first?.text ?? '');
  return { task: { type: 'continue', value: { title, height: 'large', width: 'large', card } } };
}
