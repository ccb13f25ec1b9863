import { stripMarkdown } from '../render/escape-markdown.ts';
import type { MessageEntity } from '../render/message-entity.ts';
import type { TeamsMessage } from '../render/teams-message.ts';

/** A message that Teams does not take apart. */
export type OneActivity = Omit<TeamsMessage, 'text' | 'textFormat'> &
  Partial<Pick<TeamsMessage, 'text' | 'textFormat'>>;

/**
 * Teams makes two messages of a text with a card, and refuses to put two in the place of one ("resulted into multiple skype activities").
 * So the card goes alone: it says all that the text says, which stays as the line of notifications. Citations go with the text, whose [1]
 * they explain. The end of a stream is the one place that holds both.
 */
export function asOneActivity(message: TeamsMessage): OneActivity {
  if (message.attachments === undefined) return message;
  const { text, textFormat: _format, entities, ...rest } = message;
  const labels = (entities ?? []).flatMap(withoutCitations);
  return { ...rest, summary: stripMarkdown(text), ...(labels.length === 0 ? {} : { entities: labels }) };
}

function withoutCitations({ citation: _citation, ...entity }: MessageEntity): readonly MessageEntity[] {
  return entity.additionalType === undefined ? [] : [entity];
}
