import type { ApprovedArticleAnswer, ComposedAnswer, PendingArticleAnswer } from '../domain/answer.ts';
import { type CalendarDate, spellDate } from '../domain/calendar-date.ts';
import { compareSides } from '../domain/compare-evidence.ts';
import { type Source, type SourceKind, sourceKinds } from '../domain/source.ts';
import type { Disagreement, Statement, SummarySentence } from '../domain/statement.ts';
import type { AnswerCard, CardDisagreement, CardSentence } from './answer-card.ts';
import { cardSource, evidenceOf, numberSources, numbersOf, type Quoted } from './card-source.ts';
import { drawBoxedWarnings, limitsSection } from './draw-label-rules.ts';
import { leftOutNotes, withoutModelNote } from './fixed-sentences.ts';
import { spellAsked } from './spell-asked.ts';
import { articleStatus, notReviewed, statusInWords } from './status-line.ts';

export type EvidencedAnswer = ApprovedArticleAnswer | PendingArticleAnswer | ComposedAnswer;

/** The parts of a card that an answer with evidence fills in. */
export type Evidenced = Omit<AnswerCard, 'answerId' | 'urgent' | 'policy'>;

interface Parts {
  readonly lead: readonly SummarySentence[];
  readonly statements: readonly Statement[];
  readonly disagreements: readonly Disagreement[];
  readonly updated: CalendarDate;
}

/** Over each section. */
export const headings: Readonly<Record<SourceKind, string>> = {
  guideline: 'From the guidelines',
  label: 'From the FDA drug label',
  research: 'From the research',
};

export function evidenceCard(answer: EvidencedAnswer, context: { readonly question: string | null }): Evidenced {
  const parts = partsOf(answer);
  const numbers = numberSources(answer.sources);
  const sentence = (item: SummarySentence) => ({
    text: withOffLabel(item),
    citations: numbersOf(item.citations, numbers),
  });
  const title = answer.kind === 'composed' ? (context.question ?? 'Your question') : answer.article.question;
  return {
    kind: answer.kind,
    title,
    asked: spellAsked(context.question, title),
    status:
      answer.kind === 'composed'
        ? notReviewed()
        : articleStatus(answer.article.review, answer.article.version, answer.article.author),
    lead: parts.lead.map(sentence),
    sections: [
      ...sourceKinds.flatMap((kind) => {
        const statements = parts.statements.filter((item) => item.kind === kind).map(sentence);
        return statements.length === 0 ? [] : [{ kind, heading: headings[kind], statements }];
      }),
      ...limitsSection(answer.labelLimits ?? [], [...parts.lead, ...parts.statements], sentence),
    ],
    disagreements: parts.disagreements.map(({ about, sides }) => ({
      about,
      sides: drawSides(sides, answer.sources, sentence),
    })),
    boxedWarnings: drawBoxedWarnings(answer.boxedWarnings, numbers),
    notes: [...alsoAskedNote(answer), ...notesOf(answer)],
    offers:
      answer.kind === 'composed'
        ? answer.offers.map((ref) => ({ articleId: ref.id, question: ref.question, status: statusInWords(ref.status) }))
        : [],
    sources: answer.sources.map((source, index) => cardSource(source, index + 1, allQuoted(answer, parts))),
    lastUpdated: `Last updated ${spellDate(parts.updated)}`,
    disclaimer: answer.disclaimer.text,
    followUps: answer.followUps.map((followUp) => followUp.question),
    actions: {
      askFollowUp: true,
      feedback: true,
      sendToBoard: answer.kind === 'composed',
      openArticle: answer.kind === 'composed' ? null : answer.article.id,
    },
  };
}

function withOffLabel({ text, offLabel }: SummarySentence): string {
  return offLabel === undefined ? text : `${text} (Off-label: the FDA label of ${offLabel} does not name this use.)`;
}

function partsOf(answer: EvidencedAnswer): Parts {
  if (answer.kind === 'composed') return { ...answer, updated: answer.composedOn };
  const { summaries, statements, disagreements, updated } = answer.article;
  return { lead: summaries[answer.audience], statements, disagreements, updated };
}

function notesOf(answer: EvidencedAnswer): readonly string[] {
  const digests = answer.sources.some((source) => source.digest) ? [digestNote] : [];
  if (answer.kind === 'composed')
    return [
      ...withoutModelNote(answer.withoutModel),
      ...leftOutNotes(answer.leftOut),
      ...withheldNote(answer.withheld),
      ...digests,
    ];
  if (answer.kind === 'approved-article' && answer.reviewOverdue) {
    const due = spellDate(answer.article.review.reviewDue);
    return [`The review of this article was due on ${due} and is overdue.`, ...digests];
  }
  return digests;
}

function alsoAskedNote({ followUps }: EvidencedAnswer): readonly string[] {
  const waiting = followUps.filter(({ asked }) => asked).length;
  if (waiting === 0) return [];
  return [`You asked ${waiting + 1} questions. This answers one of them; press the others below, one by one.`];
}

const digestNote =
  'A source marked “digest” is retold for this library, quotes included; read the original before acting on it.';

function withheldNote(count: number): readonly string[] {
  if (count === 0) return [];
  if (count === 1) return ['1 sentence was left out because it did not agree with its own quote.'];
  return [`${count} sentences were left out because they did not agree with their own quotes.`];
}

/** Each side with where it comes from, and whether it is the newer or the stronger one: by rule, never by opinion. */
function drawSides(
  sides: readonly Statement[],
  sources: readonly Source[],
  sentence: (item: SummarySentence) => CardSentence,
): CardDisagreement['sides'] {
  const cited = sides.map((side) => sourcesOf(side, sources));
  const standings = compareSides(cited);
  return sides.map((side, at) => {
    const standing = [
      ...(standings[at]?.isNewest === true ? ['newer'] : []),
      ...(standings[at]?.isStrongest === true ? ['stronger study design'] : []),
    ];
    return { ...sentence(side), from: [originOf(cited[at] ?? []), ...standing].join(' · ') };
  });
}

function sourcesOf(side: Statement, sources: readonly Source[]): readonly Source[] {
  const ids = new Set(side.citations.map((citation) => citation.sourceId));
  return sources.filter(({ id }) => ids.has(id));
}

function originOf(sources: readonly Source[]): string {
  return sources
    .map((source) => `${source.publisher}, ${source.year}, ${source.jurisdiction} · ${evidenceOf(source)}`)
    .join('; ');
}

function allQuoted(answer: EvidencedAnswer, parts: Parts): readonly Quoted[] {
  const sides = parts.disagreements.flatMap((item) => item.sides);
  // A summary's sentence rests on quotes that the sections show; those of a composed answer stand nowhere else.
  const lead = answer.kind === 'composed' ? parts.lead : [];
  return [...lead, ...parts.statements, ...sides, ...answer.boxedWarnings, ...(answer.labelLimits ?? [])];
}
