import type {
  AnswerCard,
  CardBoxedWarning,
  CardDisagreement,
  CardOffer,
} from '../../../src/presentation/answer-card.ts';
import { type DoseShape, drawDoses } from './draw-doses.ts';
import { contextUnit, drawSmallPrint } from './draw-frame.ts';
import { drawSources } from './draw-sources.ts';
import { escapeText, escapeWithin } from './escape.ts';
import { limits } from './limits.ts';
import { section } from './mrkdwn.ts';
import { citationMarks, linesOf } from './rich-text.ts';
import type { LineGroup, Unit } from './unit.ts';

/** Everything between status and disclaimer, in reading order. */
export function drawBody(card: AnswerCard, doses: DoseShape): readonly Unit[] {
  const lead: LineGroup = { heading: null, style: 'paragraph' };
  return [
    ...card.lead.flatMap(({ text, citations }) => linesOf(lead, text, { citations, from: null })),
    ...card.sections.flatMap(({ heading, statements }) => {
      const group: LineGroup = { heading, style: 'bullets' };
      return statements.flatMap(({ text, citations }) => linesOf(group, text, { citations, from: null }));
    }),
    ...drawDoses(card, doses),
    ...card.disagreements.flatMap(drawDisagreement),
    ...card.boxedWarnings.flatMap(drawBoxedWarning),
    ...card.notes.flatMap(drawSmallPrint),
    ...drawOffers(card.offers),
    ...drawSources(card.sources),
    drawOrigin(card),
  ];
}

function drawDisagreement({ about, sides }: CardDisagreement): readonly Unit[] {
  const group: LineGroup = { heading: `Where sources disagree: ${about}`, style: 'bullets' };
  return sides.flatMap(({ text, citations, from }) => linesOf(group, text, { citations, from }));
}

function drawBoxedWarning({ drug, paragraphs, citations }: CardBoxedWarning): readonly Unit[] {
  const group: LineGroup = { heading: `⚠️ Boxed warning: ${drug} ${citationMarks(citations)}`, style: 'quote' };
  return paragraphs.flatMap((paragraph) => linesOf(group, paragraph));
}

function drawOffers(offers: readonly CardOffer[]): readonly Unit[] {
  if (offers.length === 0) return [];
  return [
    {
      kind: 'block',
      block: section('*Is this what you mean?*'),
      spoken: 'Is this what you mean?',
    },
    ...offers.map(({ articleId, question, status }, index): Unit => {
      const text = `${escapeWithin(question, limits.line)}\n_${escapeWithin(status, limits.button)}_`;
      const accessory = {
        type: 'button' as const,
        action_id: `open_article_${index}`,
        text: { type: 'plain_text' as const, text: 'Open' },
        value: articleId,
        accessibility_label: escapeWithin(`Open: ${question}`, limits.button),
      };
      return {
        kind: 'block',
        block: { ...section(text), accessory },
        spoken: `${question} (${status})`,
      };
    }),
  ];
}

function drawOrigin({ lastUpdated, policy }: AnswerCard): Unit {
  const label = escapeWithin(policy.label, limits.button);
  const link = /^https?:\/\/[^\s<>|]+$/u.test(policy.url) ? `<${escapeText(policy.url)}|${label}>` : label;
  const updated = lastUpdated === null ? [] : [escapeText(lastUpdated)];
  return contextUnit(
    [...updated, link].join('  ·  '),
    [...(lastUpdated === null ? [] : [lastUpdated]), policy.label].join('. '),
  );
}
