import type { Nodes } from 'mdast';
import { z } from 'zod';
import { isNonEmpty } from '../../src/domain/non-empty.ts';
import {
  type Evidence,
  evidenceTypes,
  type Source,
  type SourceSection,
  type SourceStatus,
  sourceKinds,
} from '../../src/domain/source.ts';
import { studyTypeOf } from '../../src/domain/study-type.ts';
import type { KnowledgeProblem, WrittenSource } from '../../src/ports/library-files.ts';
import { failed, problem, type Read } from './problems.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { type Block, blocksOf, itemsOf, plainText, sectionsAt } from './read-markdown.ts';

const words = z.string().trim().min(1, 'is empty; write it or remove the field');

const headSchema = z.strictObject({
  kind: z.enum(sourceKinds),
  title: words,
  publisher: words,
  year: z.number().int().min(1900).max(2100),
  jurisdiction: words,
  /** Research may leave out its type: then it is read off title and text. The grade is the publisher's, in its words. */
  evidence: z.strictObject({ type: z.enum(evidenceTypes).exactOptional(), grade: words.exactOptional() }).default({}),
  publicationTypes: z.array(words).default([]),
  citation: words,
  url: z.url({ protocol: /^https?$/ }).exactOptional(),
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/, 'is not a DOI; write 10.…/…')
    .exactOptional(),
  pmid: z.coerce
    .string()
    .regex(/^\d{1,8}$/, 'is not a PMID; write its digits')
    .exactOptional(),
  setId: z.uuid('is not an SPL set id').exactOptional(),
  status: z.enum(['current', 'superseded', 'retracted']),
  supersededBy: words.exactOptional(),
  retraction: words.exactOptional(),
  generic: words.toLowerCase().exactOptional(),
  brands: z.array(words).default([]),
  digest: z.boolean(),
});

type Head = z.infer<typeof headSchema>;

/** Reads one source file. @param id the file's slug, which is the source's id. */
export function readSource(file: string, id: string, text: string): Read<WrittenSource> {
  const front = readFrontMatter(file, text, headSchema);
  if (!front.ok) return front;
  const { head, lines, body, bodyOffset } = front.value;
  const { blocks, lineOf } = blocksOf(body, bodyOffset);
  const problems: KnowledgeProblem[] = [];
  const complain = (line: number, message: string) => problems.push(problem(file, line, message));

  const status = statusOf(head, (field, message) => complain(lines.get(field) ?? 1, message));
  const sections = sectionsAt(2, blocks, lineOf).map((section): SourceSection => {
    const paragraphs = section.blocks.flatMap((block) => paragraphsOf(block, lineOf, complain));
    if (paragraphs.length === 0)
      complain(section.line, `the section "${section.heading}" has no text; write it or remove it`);
    return { heading: section.heading, text: paragraphs.join('\n\n') };
  });
  if (!isNonEmpty(sections)) complain(1, 'has no section; begin each with "## "');
  const original = {
    citation: head.citation,
    ...(head.url === undefined ? {} : { url: head.url }),
    ...(head.doi === undefined ? {} : { doi: head.doi }),
    ...(head.pmid === undefined ? {} : { pmid: head.pmid }),
    ...(head.setId === undefined ? {} : { setId: head.setId }),
  };
  if (head.kind === 'label' && head.generic === undefined)
    complain(lines.get('kind') ?? 1, 'a label needs the field "generic" with the generic name of its drug');
  const evidence = evidenceOf(head, sections);
  if (evidence === null)
    complain(lines.get('evidence') ?? 1, 'does not tell its kind of evidence; write evidence: { type: … }');
  if (problems.length > 0 || !isNonEmpty(sections) || status === null || evidence === null) return failed(problems);
  const { title, publisher, year, jurisdiction, digest } = head;
  const base = { id, title, publisher, year, jurisdiction, evidence, original, status, digest, sections };
  const source: Source =
    head.kind === 'label'
      ? { ...base, kind: 'label', drug: { generic: head.generic ?? '', brands: head.brands } }
      : { ...base, kind: head.kind };
  return { ok: true, value: { file, headLines: lines, source } };
}

function evidenceOf(head: Head, sections: readonly SourceSection[]): Evidence | null {
  const { type, ...grade } = head.evidence;
  if (type !== undefined) return { type, ...grade };
  if (head.kind !== 'research') return null;
  const abstract = sections.map(({ text }) => text).join('\n');
  const found = studyTypeOf({ title: head.title, abstract, publicationTypes: head.publicationTypes });
  return found === null ? null : { type: found, ...grade };
}

function statusOf(head: Head, complain: (field: string, message: string) => void): SourceStatus | null {
  if (head.status === 'current') {
    if (head.supersededBy !== undefined)
      complain('supersededBy', 'a current source cannot be superseded; set status to superseded or remove the field');
    if (head.retraction !== undefined)
      complain('retraction', 'a current source cannot be retracted; set status to retracted or remove the field');
    return { kind: 'current' };
  }
  if (head.status === 'superseded') {
    if (head.supersededBy !== undefined) return { kind: 'superseded', by: head.supersededBy };
    complain('status', 'a superseded source needs the field "supersededBy" with the id of its successor');
    return null;
  }
  if (head.retraction !== undefined) return { kind: 'retracted', notice: head.retraction };
  complain('status', 'a retracted source needs the field "retraction" that says when and by whom');
  return null;
}

function paragraphsOf(
  block: Block,
  lineOf: (node: Nodes) => number,
  complain: (line: number, message: string) => void,
): readonly string[] {
  if (block.type === 'paragraph') return [plainText(block)];
  if (block.type === 'list') return itemsOf(block).map(plainText);
  complain(lineOf(block), `a source's text is paragraphs and lists; a ${block.type} cannot be quoted`);
  return [];
}
