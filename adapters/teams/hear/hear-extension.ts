import { z } from 'zod';
import { cardAttachment } from '../render/adaptive-card.ts';
import { drawArticle } from '../render/draw-article.ts';
import { hearAskAbout, offerAskAbout } from './ask-about-message.ts';
import { type InvokeReply, sayInExtension } from './invoke-reply.ts';
import type { TeamsActivity } from './read-activity.ts';
import { settingsHere } from './receive-question.ts';
import type { TeamsDesk } from './teams-desk.ts';

type Invoke = Extract<TeamsActivity, { kind: 'invoke' }>;

/** Teams shows no more in one go. */
const articlesShown = 20;

const query = z.object({
  parameters: z
    .array(z.object({ name: z.string(), value: z.unknown() }))
    .default([])
    .catch([]),
});
const picked = z.object({ article: z.string().min(1).max(200) });

/** The message extension: look up an approved article and drop it into a conversation, or ask about a message. */
export async function hearExtension(name: string, invoke: Invoke, desk: TeamsDesk): Promise<InvokeReply> {
  switch (name) {
    case 'query':
      return listArticles(invoke, desk);
    case 'selectItem':
      return pickArticle(invoke, desk);
    case 'fetchTask':
      return offerAskAbout(invoke, desk);
    case 'submitAction':
      return hearAskAbout(invoke, desk);
    default:
      return {};
  }
}

async function listArticles({ value }: Invoke, { search }: TeamsDesk): Promise<InvokeReply> {
  const words = query.safeParse(value).data?.parameters.find(({ name }) => name === 'words')?.value;
  const found = await search.search(typeof words === 'string' ? words : '', articlesShown);
  if (found.length === 0)
    return sayInExtension('No approved article has these words. Ask Curbside in a chat: it also reads the sources.');
  return {
    composeExtension: {
      type: 'result',
      attachmentLayout: 'list',
      attachments: found.map(({ id, question, topic }) => {
        const tap = { type: 'invoke', value: { article: id } };
        const thumbnail = {
          contentType: 'application/vnd.microsoft.card.thumbnail',
          content: { title: question, text: topic, tap },
        };
        return { ...thumbnail, preview: thumbnail };
      }),
    },
  };
}

async function pickArticle(invoke: Invoke, desk: TeamsDesk): Promise<InvokeReply> {
  const id = picked.safeParse(invoke.value).data?.article;
  const found = id === undefined ? null : await desk.reader.article(id, (await settingsHere(invoke, desk)).audience);
  if (id === undefined || found === null) return sayInExtension('That article is no longer served. Look for another.');
  const card = drawArticle(id, found, desk.publicUrl);
  return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments: [cardAttachment(card)] } };
}
