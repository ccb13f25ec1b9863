import type {
  AnswerCard,
  CardBoxedWarning,
  CardDisagreement,
  CardSentence,
} from '../../../src/presentation/answer-card.ts';
import type { CardElement } from './adaptive-card.ts';
import { cutLongText } from './cut-long-text.ts';
import { box, cited, heading, quiet, words } from './elements.ts';
import type { Group, Piece } from './group.ts';

/** The answer itself: first lines, sections, disagreements, boxed warnings, notes. */
export function bodyGroups(card: AnswerCard): readonly Group[] {
  return [
    plainGroup(null, card.lead.flatMap(sentencePieces)),
    ...card.sections.map((section) => plainGroup(section.heading, section.statements.flatMap(bulletPieces))),
    ...card.disagreements.map(disagreementGroup),
    ...card.boxedWarnings.map(warningGroup),
    plainGroup(
      null,
      card.notes.flatMap((note) => cutLongText(note).map((text): Piece => [quiet(text)])),
    ),
  ].filter((group) => group.pieces.length > 0);
}

/** Pieces under a heading, or one after another. */
export function plainGroup(title: string | null, pieces: readonly Piece[]): Group {
  return {
    pieces,
    draw: (drawn, continued) => [
      ...(title === null ? [] : [heading(continuedTitle(title, continued))]),
      ...drawn.flat(),
    ],
  };
}

function boxedGroup(
  style: 'emphasis' | 'attention',
  title: CardElement,
  again: CardElement,
  pieces: readonly Piece[],
): Group {
  return {
    pieces,
    draw: (drawn, continued) => [box(style, [continued ? again : title, ...drawn.flat()], { spacing: 'medium' })],
  };
}

function disagreementGroup({ about, sides }: CardDisagreement): Group {
  const title = `Where sources disagree: ${about}`;
  const pieces = sides.flatMap((side, index) =>
    sentencePieces(side).map(
      (piece, part, all): Piece => [
        // A side that is cut keeps its origin under its last piece.
        ...(index > 0 && part === 0 ? [words('against', { italic: true, isSubtle: true, size: 'small' })] : []),
        ...piece,
        ...(part === all.length - 1 ? [quiet(side.from)] : []),
      ],
    ),
  );
  return boxedGroup('emphasis', heading(title), heading(continuedTitle(title, true)), pieces);
}

function warningGroup({ drug, paragraphs, citations }: CardBoxedWarning): Group {
  const title = `Boxed warning: ${drug}`;
  const parts = paragraphs.flatMap((paragraph) => cutLongText(paragraph));
  return boxedGroup(
    'attention',
    heading(title, { color: 'attention' }),
    heading(continuedTitle(title, true), { color: 'attention' }),
    parts.map((text, index): Piece => [cited({ text, citations: index === parts.length - 1 ? citations : [] })]),
  );
}

function sentencePieces(sentence: CardSentence): readonly Piece[] {
  return cutSentence(sentence).map((part): Piece => [cited(part, { spacing: 'small' })]);
}

function bulletPieces(sentence: CardSentence): readonly Piece[] {
  return cutSentence(sentence).map(
    (part, index): Piece => [cited(index === 0 ? { ...part, text: `• ${part.text}` } : part, { spacing: 'small' })],
  );
}

// The numbers stand where the sentence ends.
function cutSentence({ text, citations }: CardSentence): readonly CardSentence[] {
  const parts = cutLongText(text);
  return parts.map((part, index) => ({ text: part, citations: index === parts.length - 1 ? citations : [] }));
}

function continuedTitle(title: string, continued: boolean): string {
  return continued ? `${title} (continued)` : title;
}
