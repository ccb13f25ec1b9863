import type { AnswerCard, CardSentence, CardSource, CardStatus } from '../../src/presentation/answer-card.ts';
import { spellOrigin } from '../../src/presentation/spell-verdict.ts';
import type { Ink } from './ink.ts';
import { wrap } from './wrap.ts';

export interface Page {
  /** Columns of the terminal. */
  readonly width: number;
  readonly ink: Ink;
}

const symbols = { done: '✓', current: '●', 'to-do': '○' } as const;

/** Draws a card for a terminal. Ends with a line break. */
export function drawCard(card: AnswerCard, page: Page): string {
  const { ink } = page;
  const parts = [
    ...(card.urgent === null
      ? []
      : [ink.alert(flow(`URGENT · ${card.urgent.recognised}. ${card.urgent.action}`, page))]),
    ink.strong(flow(card.title, page)),
    ...(card.asked === null ? [] : [ink.quiet(flow(card.asked, page))]),
    ...(card.status === null ? [] : [drawStatus(card.status, page)]),
    card.lead.map((item) => flow(withMarkers(item), page)).join('\n'),
    ...card.sections.map((section) =>
      block(
        section.heading,
        section.statements.map((item) => bullet(withMarkers(item), page)),
        page,
      ),
    ),
    ...card.disagreements.map((item) =>
      block(
        `Where sources disagree: ${item.about}`,
        item.sides.map((side) => `${bullet(withMarkers(side), page)}\n${ink.quiet(flow(side.from, page, 4))}`),
        page,
      ),
    ),
    ...card.boxedWarnings.map((item) =>
      ink.alert(
        block(
          `Boxed warning: ${item.drug} ${markers(item.citations)}`,
          item.paragraphs.map((text) => flow(text, page, 2)),
          page,
        ),
      ),
    ),
    ...card.notes.map((note) => ink.quiet(flow(note, page))),
    ...list(
      'Is this what you mean?',
      card.offers.map((offer) => bullet(`${offer.question} (${offer.status})`, page)),
      page,
    ),
    ...list(
      'Sources',
      card.sources.map((source) => drawSource(source, page)),
      page,
    ),
    ...list(
      'You may ask next',
      card.followUps.map((question, index) => numbered(index + 1, question, page)),
      page,
    ),
    footer(card, page),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function footer(card: AnswerCard, page: Page): string {
  const facts = [card.lastUpdated, `${card.policy.label}: ${card.policy.url}`]
    .filter((item) => item !== null)
    .join(' · ');
  return [facts, card.disclaimer]
    .flatMap((text) => (text === null ? [] : [page.ink.quiet(flow(text, page))]))
    .join('\n');
}

function drawStatus(status: CardStatus, page: Page): string {
  const steps = status.steps.map((step) => `${symbols[step.state]} ${step.label}`).join('  ›  ');
  const lines = [
    page.ink.strong(status.label) + page.ink.quiet(`   ${steps}`),
    page.ink.quiet(flow(status.detail, page)),
  ];
  return [...lines, ...(status.caution === null ? [] : [page.ink.alert(status.caution)])].join('\n');
}

function drawSource(source: CardSource, page: Page): string {
  const origin = `${source.publisher}, ${source.year}, ${source.jurisdiction} · ${source.evidence}`;
  const lines = [
    flow(`[${source.number}] ${source.title}`, page, 2),
    page.ink.quiet(flow(origin, page, 6)),
    ...[source.citation, source.url ?? '']
      .filter((text) => text !== '')
      .map((text) => page.ink.quiet(flow(text, page, 6))),
    ...source.notices.map((notice) => flow(notice, page, 6)),
    ...source.quotes.map((quote) => flow(`“${quote.text}” (${spellOrigin(quote)})`, page, 6)),
  ];
  return lines.join('\n');
}

function list(heading: string, lines: readonly string[], page: Page): readonly string[] {
  return lines.length === 0 ? [] : [block(heading, lines, page)];
}

function block(heading: string, lines: readonly string[], page: Page): string {
  return [page.ink.strong(heading), ...lines].join('\n');
}

function bullet(text: string, page: Page): string {
  return marked('•', text, page);
}

/** What a reader asks next by typing its number. */
function numbered(number: number, text: string, page: Page): string {
  return marked(`${number}.`, text, page);
}

function marked(mark: string, text: string, page: Page): string {
  const indent = mark.length + 3;
  const [first = '', ...rest] = wrap(text, page.width - indent);
  return [`  ${mark} ${first}`, ...rest.map((line) => ' '.repeat(indent) + line)].join('\n');
}

function flow(text: string, page: Page, indent = 0): string {
  return wrap(text, page.width - indent)
    .map((line) => ' '.repeat(indent) + line)
    .join('\n');
}

function withMarkers(item: CardSentence): string {
  return item.citations.length === 0 ? item.text : `${item.text} ${markers(item.citations)}`;
}

function markers(numbers: readonly number[]): string {
  return numbers.map((number) => `[${number}]`).join('');
}
