import type { AnswerCard } from '../../../src/presentation/answer-card.ts';
import { adaptiveCard, type CardElement } from './adaptive-card.ts';
import { shorten } from './cut-long-text.ts';
import { bodyGroups } from './draw-body.ts';
import { cardActions, followUpsGroup, offersGroup } from './draw-buttons.ts';
import { sourcesGroup } from './draw-sources.ts';
import { drawStatus } from './draw-status.ts';
import { box, heading, quiet, words } from './elements.ts';
import { escapeMarkdown, markdownLink } from './escape-markdown.ts';
import { type CitationLimit, messageEntity } from './message-entity.ts';
import { shareOut } from './share-out.ts';
import { speak } from './speak.ts';
import { cardMessage, type TeamsMessage, textMessage, wireSize } from './teams-message.ts';

/** Teams refuses a message of about 100 KB; what the service adds on the way must fit too. */
const longestMessage = 76_000;
const longestTitle = 300;

export interface DrawOptions {
  /** True for an answer that no person wrote: it gets the AI label. */
  readonly composed: boolean;
  readonly citationLimit: CitationLimit;
}

/** An answer as one message, or as several when it is long: each of them shows status and disclaimer, and nothing is left out. */
export function drawAnswer(card: AnswerCard, options: DrawOptions): readonly TeamsMessage[] {
  const text = speak(card);
  if (card.kind === 'declined') return [textMessage(text)];
  const extras = messageExtras(card, text, options);
  const frame = wireSize([extras, text, ...headOf(card, 0, 9), ...footOf(card), cardActions(card)]);
  const groups = [...bodyGroups(card), offersGroup(card), sourcesGroup(card.sources), followUpsGroup(card)];
  const parts = shareOut(groups, longestMessage - frame);
  return parts.map((elements, index) => {
    const last = index === parts.length - 1;
    const body = [...headOf(card, index, parts.length), ...elements, ...footOf(card)];
    const drawn = adaptiveCard(body, {
      fallbackText: shorten(text, longestTitle),
      ...(last && cardActions(card).length > 0 ? { actions: cardActions(card) } : {}),
    });
    return index === 0
      ? { ...cardMessage(text, drawn), ...extras }
      : cardMessage(`Part ${index + 1} of ${parts.length}: ${escapeMarkdown(titleOf(card))}`, drawn);
  });
}

function messageExtras(
  card: AnswerCard,
  text: string,
  { composed, citationLimit }: DrawOptions,
): Pick<TeamsMessage, 'entities' | 'channelData'> {
  const entity = messageEntity(card, text, composed, citationLimit);
  return {
    ...(entity === null ? {} : { entities: [entity] }),
    ...(card.actions.feedback ? { channelData: { feedbackLoop: { type: 'custom' } } } : {}),
  };
}

function headOf(card: AnswerCard, part: number, parts: number): readonly CardElement[] {
  return [
    ...(card.urgent === null || part > 0
      ? []
      : [
          box('attention', [
            heading(`Urgent: ${card.urgent.recognised}`, { size: 'large', color: 'attention' }),
            words(card.urgent.action, { weight: 'bolder' }, { spacing: 'small' }),
          ]),
        ]),
    heading(titleOf(card), { size: 'large' }),
    ...(card.asked === null || part > 0 ? [] : [quiet(card.asked)]),
    ...(parts > 1 ? [quiet(`Part ${part + 1} of ${parts}${part + 1 < parts ? ', more below' : ''}`)] : []),
    ...(card.status === null ? [] : drawStatus(card.status)),
  ];
}

function footOf(card: AnswerCard): readonly CardElement[] {
  if (card.disclaimer === null) return [];
  const link = markdownLink(card.policy.label, card.policy.url);
  const facts = [card.lastUpdated === null ? null : escapeMarkdown(card.lastUpdated), link].filter(
    (fact) => fact !== null,
  );
  return [
    {
      type: 'TextBlock',
      text: facts.join(' · '),
      wrap: true,
      size: 'small',
      isSubtle: true,
      separator: true,
      spacing: 'medium',
    },
    quiet(card.disclaimer),
  ];
}

function titleOf(card: AnswerCard): string {
  return shorten(card.title, longestTitle);
}
