import type { Blockquote, ListItem, Nodes } from 'mdast';
import { z } from 'zod';
import { type Audience, audiences } from '../../src/domain/audience.ts';
import { calendarDateSchema } from '../../src/domain/calendar-date.ts';
import { reviewStatuses } from '../../src/domain/review-status.ts';
import { splitSentences } from '../../src/domain/sentences.ts';
import type { SourceKind } from '../../src/domain/source.ts';
import type {
  KnowledgeProblem,
  WrittenArticle,
  WrittenDisagreement,
  WrittenHead,
  WrittenQuote,
  WrittenStatement,
} from '../../src/ports/library-files.ts';
import { failed, problem, type Read } from './problems.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { type Block, blocksOf, itemsOf, type MarkdownSection, plainText, sectionsAt } from './read-markdown.ts';

const words = z.string().trim().min(1, 'is empty; write it or remove the field');

const headSchema: z.ZodType<WrittenHead> = z.strictObject({
  question: words,
  aliases: z.array(words).min(1, 'needs at least one other wording of the question'),
  topic: words,
  status: z.enum(reviewStatuses),
  version: z.number().int().min(1),
  author: words,
  reviewers: z.array(words).default([]),
  updated: calendarDateSchema,
  approvalDate: calendarDateSchema.exactOptional(),
  lastReviewDate: calendarDateSchema.exactOptional(),
  reviewDue: calendarDateSchema.exactOptional(),
  retiredDate: calendarDateSchema.exactOptional(),
  retiredReason: words.exactOptional(),
  drugs: z.array(words.toLowerCase()).default([]),
  references: z.array(words).min(1, 'needs at least one source'),
  followUps: z.array(words).default([]),
});

const sectionKinds: ReadonlyMap<string, SourceKind> = new Map([
  ['from the guidelines', 'guideline'],
  ['from the fda drug label', 'label'],
  ['from the research', 'research'],
]);

/** Reads one article file. @param id the file's slug, which is the article's id. */
export function readArticle(file: string, id: string, text: string): Read<WrittenArticle> {
  const front = readFrontMatter(file, text, headSchema);
  if (!front.ok) return front;
  const { head, lines, body, bodyOffset } = front.value;
  const { blocks, lineOf } = blocksOf(body, bodyOffset);
  const reader = createReader(file, lineOf);
  const summaries = new Map<Audience, readonly WrittenStatement[]>();
  const sections = new Map<SourceKind, readonly WrittenStatement[]>();
  const disagreements: WrittenDisagreement[] = [];
  for (const section of sectionsAt(2, blocks, lineOf)) {
    const name = section.heading.toLowerCase();
    const kind = sectionKinds.get(name);
    if (name === 'summary') reader.summaries(section, summaries);
    else if (name === 'where sources disagree') disagreements.push(...reader.disagreements(section));
    else if (kind !== undefined) sections.set(kind, reader.statements(section));
    else {
      const known = [
        'Summary',
        'From the guidelines',
        'From the FDA drug label',
        'From the research',
        'Where sources disagree',
      ];
      reader.complain(section.line, `the section "${section.heading}" is not known; use one of ${known.join(', ')}`);
    }
  }
  if (reader.problems.length > 0) return failed(reader.problems);
  return { ok: true, value: { file, id, head, headLines: lines, summaries, sections, disagreements } };
}

function createReader(file: string, lineOf: (node: Nodes) => number) {
  const problems: KnowledgeProblem[] = [];
  const complain = (line: number, message: string) => problems.push(problem(file, line, message));

  function summaries(section: MarkdownSection, into: Map<Audience, readonly WrittenStatement[]>): void {
    for (const part of sectionsAt(3, section.blocks, lineOf)) {
      const audience = audiences.find((name) => name === part.heading.toLowerCase().replaceAll(' ', '-'));
      if (audience === undefined)
        complain(part.line, `the audience "${part.heading}" is not known; use Clinician, Care team or Patient`);
      else
        into.set(
          audience,
          part.blocks.flatMap((block) => summarySentences(block, audience)),
        );
    }
  }

  function summarySentences(block: Block, audience: Audience): readonly WrittenStatement[] {
    const line = lineOf(block);
    if (block.type !== 'paragraph') {
      complain(line, `the summary for ${audience} must be a paragraph, not a ${block.type}`);
      return [];
    }
    return splitSentences(plainText(block)).map((sentence) => ({ file, line, ...takeMarkers(sentence), quotes: [] }));
  }

  function listItems(section: MarkdownSection): readonly ListItem[] {
    return section.blocks.flatMap((block) => {
      if (block.type === 'list') return itemsOf(block);
      complain(
        lineOf(block),
        `"${section.heading}" holds something that is not a list item; begin each statement with "- "`,
      );
      return [];
    });
  }

  function statements(section: MarkdownSection): readonly WrittenStatement[] {
    return listItems(section).map(statement);
  }

  function statement(item: ListItem): WrittenStatement {
    const [first, ...rest] = item.children;
    const line = lineOf(item);
    if (first?.type !== 'paragraph') complain(line, 'a statement must begin with its sentence');
    const quotes = rest.flatMap((block) => {
      if (block.type === 'blockquote') return quotesIn(block);
      complain(lineOf(block), 'only quotes ("> [1] …") may stand under a statement');
      return [];
    });
    return { file, line, ...takeMarkers(first === undefined ? '' : plainText(first)), quotes };
  }

  function quotesIn(block: Blockquote): readonly WrittenQuote[] {
    const line = lineOf(block);
    const text = plainTextOfAll(block);
    const found = [...text.matchAll(/\[(\d+)\]\s*["“]([\s\S]*?)["”](?=\s*(?:\[\d+\]\s*["“]|$))/g)];
    if (found.length === 0)
      complain(line, 'a quote must be written > [1] "the exact words", with the number of its source');
    return found.map(([, number, quote]) => ({ file, line, number: Number(number), text: (quote ?? '').trim() }));
  }

  function disagreements(section: MarkdownSection): readonly WrittenDisagreement[] {
    return listItems(section).map((item) => {
      const [first, ...rest] = item.children;
      const sides = rest.flatMap((block) => (block.type === 'list' ? itemsOf(block).map(statement) : []));
      const about = first?.type === 'paragraph' ? plainText(first) : '';
      if (about === '') complain(lineOf(item), 'a disagreement must begin with what it is about');
      if (sides.length < 2)
        complain(lineOf(item), 'a disagreement needs two sides at least, each an indented "- " with its quote');
      return { file, line: lineOf(item), about, sides };
    });
  }

  return { problems, complain, summaries, statements, disagreements };
}

// Block quotes that follow each other without a blank line are one; their paragraphs must not run together.
function plainTextOfAll(block: Blockquote): string {
  return block.children.map(plainText).join(' ');
}

function takeMarkers(sentence: string): { text: string; numbers: readonly number[] } {
  const numbers = [...sentence.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number));
  const text = sentence
    .replace(/\s*\[\d+\]/g, '')
    .replace(/\s+([.,;:!?])/g, '$1')
    .trim();
  return { text, numbers: [...new Set(numbers)] };
}
