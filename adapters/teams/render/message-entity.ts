import type { AnswerCard, CardSource } from '../../../src/presentation/answer-card.ts';
import { shorten } from './cut-long-text.ts';
import { plainText } from './escape-markdown.ts';

/** Teams shows at most 20 citations of a message, and the Agents Playground refuses more than 10. */
export type CitationLimit = 20 | 10;

const longestName = 80;
const longestAbstract = 160;

interface TeamsCitation {
  readonly '@type': 'Claim';
  /** The number in square brackets in the text of the message. */
  readonly position: number;
  readonly appearance: {
    readonly '@type': 'DigitalDocument';
    readonly name: string;
    readonly abstract: string;
    readonly url?: string;
  };
}

/** What Teams knows of a message beside its words: that no person wrote it, and what its [1] stands for. One a message at most. */
export interface MessageEntity {
  readonly type: 'https://schema.org/Message';
  readonly '@type': 'Message';
  readonly '@context': 'https://schema.org';
  readonly '@id': '';
  readonly additionalType?: readonly ['AIGeneratedContent'];
  readonly citation?: readonly TeamsCitation[];
}

/**
 * @param text the text of the message: only what it cites is listed.
 * @param composed true for an answer that no person wrote.
 */
export function messageEntity(
  { sources }: AnswerCard,
  text: string,
  composed: boolean,
  limit: CitationLimit,
): MessageEntity | null {
  const citation = sources
    .filter((source) => text.includes(`[${source.number}]`))
    .slice(0, limit)
    .map(citationOf);
  if (!composed && citation.length === 0) return null;
  return {
    type: 'https://schema.org/Message',
    '@type': 'Message',
    '@context': 'https://schema.org',
    '@id': '',
    ...(composed ? { additionalType: ['AIGeneratedContent'] } : {}),
    ...(citation.length > 0 ? { citation } : {}),
  };
}

function citationOf(source: CardSource): TeamsCitation {
  const quoted = source.quotes[0]?.text ?? '';
  const about = `${source.publisher}, ${source.year} · ${source.evidence}`;
  const abstract = plainText(quoted === '' ? about : `“${quoted}”`);
  return {
    '@type': 'Claim',
    position: source.number,
    appearance: {
      '@type': 'DigitalDocument',
      name: shorten(plainText(source.title), longestName),
      abstract: shorten(abstract, longestAbstract),
      ...(source.url === null ? {} : { url: source.url }),
    },
  };
}
