import type { UrgentBanner } from '../../domain/answer.ts';
import { isDenied } from './denied.ts';
import { plainWords } from './plain-words.ts';

/** An emergency that was recognised: what to do now, and how the board's articles on it are told. */
export interface Urgency extends UrgentBanner {
  /** One of these stands in a wording of such an article. Empty when no article could be told for certain. */
  readonly articles: readonly RegExp[];
}

/** What of it is shown and kept. */
export function bannerOf(urgency: Urgency): UrgentBanner {
  return { recognised: urgency.recognised, action: urgency.action };
}

/** True when one of an article's wordings speaks of this emergency as something that is there: not of its prevention, its risk or its aftermath. */
export function isOnEmergency({ articles }: Urgency, wordings: readonly string[]): boolean {
  return wordings
    .map(plainWords)
    .some((text) =>
      articles.some((on) =>
        [...text.matchAll(on)].some(({ index, 0: words }) => !isDenied(text, index, index + words.length)),
      ),
    );
}
