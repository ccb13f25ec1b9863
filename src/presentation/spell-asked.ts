import { wordsOf } from '../domain/words.ts';

/** A pasted note is known again by its beginning. */
const longest = 400;

/**
 * "You asked: …", so that whoever reads sees that a title answers another question than theirs. Null when the title says it already.
 * @param question as understood, or null when nothing of it may be shown again
 */
export function spellAsked(question: string | null, title: string): string | null {
  if (question === null || wordsOf(question).join(' ') === wordsOf(title).join(' ')) return null;
  const line = question.replace(/\s+/g, ' ').trim();
  return line === '' ? null : `You asked: ${cut(line)}`;
}

function cut(line: string): string {
  if (line.length <= longest) return line;
  const kept = [...line.slice(0, longest)].slice(0, -1).join('');
  return `${kept.slice(0, Math.max(kept.lastIndexOf(' '), longest / 2)).trimEnd()}…`;
}
