import type { ApprovedArticleAnswer, ComposedAnswer, PendingArticleAnswer } from '../domain/answer.ts';
import { type CalendarDate, spellDate } from '../domain/calendar-date.ts';
import type { Citation } from '../domain/citation.ts';
import { originalAddress, type Source, type SourceKind, sourceKinds } from '../domain/source.ts';
import type { Disagreement, Statement, SummarySentence } from '../domain/statement.ts';
import type { AnswerCard, CardSource } from './answer-card.ts';
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

const headings: Readonly<Record<SourceKind, string>> = {
  guideline: 'From the guidelines',
  label: 'From the FDA drug label',
  research: 'From the research',
};

export function evidenceCard(answer: EvidencedAnswer, context: { readonly question: string | null }): Evidenced {
  const parts = partsOf(answer);
  const numbers = new Map(answer.sources.map((source, index) => [source.id, index + 1]));
  const sentence = (item: { text: string; citations: readonly Citation[] }) => ({
    text: item.text,
    citations: numbersOf(item.citations, numbers),
  });
  return {
    kind: answer.kind,
    title: answer.kind === 'composed' ? (context.question ?? 'Your question') : answer.article.question,
    status:
      answer.kind === 'composed'
        ? notReviewed()
        : articleStatus(answer.article.review, answer.article.version, answer.article.author),
    lead: parts.lead.map(sentence),
    sections: sourceKinds.flatMap((kind) => {
      const statements = parts.statements.filter((item) => item.kind === kind).map(sentence);
      return statements.length === 0 ? [] : [{ kind, heading: headings[kind], statements }];
    }),
    disagreements: parts.disagreements.map(({ about, sides }) => ({
      about,
      sides: sides.map((side) => ({ ...sentence(side), from: originOf(side, answer.sources) })),
    })),
    boxedWarnings: answer.boxedWarnings.map(({ drug, paragraphs, citations }) => ({
      drug,
      paragraphs,
      citations: numbersOf(citations, numbers),
    })),
    notes: [...alsoAskedNote(answer), ...notesOf(answer)],
    offers:
      answer.kind === 'composed'
        ? answer.offers.map((ref) => ({ articleId: ref.id, question: ref.question, status: statusInWords(ref.status) }))
        : [],
    sources: answer.sources.map((source, index) => cardSource(source, index + 1, allCitations(answer, parts))),
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

function partsOf(answer: EvidencedAnswer): Parts {
  if (answer.kind === 'composed') return { ...answer, updated: answer.composedOn };
  const { summaries, statements, disagreements, updated } = answer.article;
  return { lead: summaries[answer.audience], statements, disagreements, updated };
}

function notesOf(answer: EvidencedAnswer): readonly string[] {
  const digests = answer.sources.some((source) => source.digest) ? [digestNote] : [];
  if (answer.kind === 'composed') return [...withheldNote(answer.withheld), ...digests];
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

function numbersOf(citations: readonly Citation[], numbers: ReadonlyMap<string, number>): readonly number[] {
  const found = citations.flatMap((citation) => numbers.get(citation.sourceId) ?? []);
  return [...new Set(found)].toSorted((a, b) => a - b);
}

function originOf(side: Statement, sources: readonly Source[]): string {
  const ids = new Set(side.citations.map((citation) => citation.sourceId));
  return sources
    .filter((source) => ids.has(source.id))
    .map((source) => `${source.publisher}, ${source.year}, ${source.jurisdiction} · ${evidenceOf(source)}`)
    .join('; ');
}

function evidenceOf({ evidence, digest }: Source): string {
  const grade = evidence.grade === undefined ? [] : [`“${evidence.grade}”`];
  return [evidence.type, ...grade, ...(digest ? ['digest'] : [])].join(' · ');
}

function allCitations(answer: EvidencedAnswer, parts: Parts): readonly Citation[] {
  const sides = parts.disagreements.flatMap((item) => item.sides);
  // A summary's sentence rests on quotes that the sections show; those of a composed answer stand nowhere else.
  const lead = answer.kind === 'composed' ? parts.lead : [];
  return [...lead, ...parts.statements, ...sides, ...answer.boxedWarnings].flatMap((item) => item.citations);
}

function cardSource(source: Source, number: number, citations: readonly Citation[]): CardSource {
  const quotes = new Map(
    citations
      .filter((citation) => citation.sourceId === source.id)
      .map(({ section, quote }) => [`${section}\n${quote}`, { section, text: quote }]),
  );
  return {
    number,
    kind: source.kind,
    title: source.title,
    publisher: source.publisher,
    year: source.year,
    jurisdiction: source.jurisdiction,
    evidence: evidenceOf(source),
    citation: source.original.citation,
    url: originalAddress(source.original),
    notices: noticesOf(source),
    quotes: [...quotes.values()],
  };
}

function noticesOf(source: Source): readonly string[] {
  const { status } = source;
  return [
    ...(status.kind === 'retracted' ? [`Retracted: ${status.notice}`] : []),
    ...(status.kind === 'superseded' ? ['Superseded by a newer edition'] : []),
  ];
}
