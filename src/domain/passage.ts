import type { Source, SourceKind } from './source.ts';

/** A quotable slice of a source: a paragraph of one of its sections. */
export interface Passage {
  /** `{source id}#s{section}p{paragraph}`, counted from 1. */
  readonly id: string;
  readonly sourceId: string;
  readonly kind: SourceKind;
  /** Title of the source. */
  readonly title: string;
  readonly section: string;
  readonly text: string;
  /** Where `text` stands in its section: UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Other names under which people look for this: brand names of a label's drug, synonyms. */
  readonly synonyms: readonly string[];
}

/** Cuts a source into its paragraphs. Every passage's text is the section's text between its offsets. */
export function passagesOf(source: Source): readonly Passage[] {
  const synonyms = source.kind === 'label' ? [source.drug.generic, ...source.drug.brands] : [];
  return source.sections.flatMap((section, sectionIndex) =>
    paragraphsOf(section.text).map((paragraph, paragraphIndex) => ({
      id: `${source.id}#s${sectionIndex + 1}p${paragraphIndex + 1}`,
      sourceId: source.id,
      kind: source.kind,
      title: source.title,
      section: section.heading,
      synonyms,
      ...paragraph,
    })),
  );
}

function paragraphsOf(text: string): readonly { text: string; start: number; end: number }[] {
  const found: { text: string; start: number; end: number }[] = [];
  for (const match of text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g)) {
    const trimmed = match[0].trimEnd();
    found.push({ text: trimmed, start: match.index, end: match.index + trimmed.length });
  }
  return found;
}
