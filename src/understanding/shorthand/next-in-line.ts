import { exchange } from './exchange.ts';
import type { FollowUp } from './follow-up.ts';
import { mainMatter, nameIn, type Subject, tailsOf } from './subject.ts';

const rank = '(?:next|first|second|third|fourth|another|1st|2nd|3rd|4th)';
const turn =
  '(?:episode|recurrence|relapse|attack|bout|exposure|time|seizure|occurrence|infection|flare|dvt|clot|fracture|stroke|fall)';
const spellRank: Readonly<Record<string, string>> = {
  '1st': 'first',
  '2nd': 'second',
  '3rd': 'third',
  '4th': 'fourth',
};

const step = new RegExp(
  `^(?:the |a )?(${rank}) (drug|agent|med|medication|medicine|step|option|choice|antibiotic|abx|treatment|line|thing)(?: to (?:give|try|use))?$`,
  'i',
);
const onwards =
  /^(?:what(?:'s| is)? next|next|then what|now what|what (?:then|now|else)|and after that|after that|what after(?: that)?|if (?:that|it|this) (?:fails|doesn'?t work|didn'?t work)|(?:it |that )?(?:didn'?t|doesn'?t|not|isn'?t) (?:work(?:ing)?|help(?:ing)?)|no (?:response|effect|improvement)|refractory|still (?:\w+ )?(?:seizing|bleeding|high|low|hypotensive|hypoxic|in pain|agitated|the same|symptomatic|febrile|vomiting))$/i;
const repeat = new RegExp(
  `^(?:an? |the |if |in (?:an? |the )?|for (?:an? |the )?)?(${rank}|recurrent|repeat) (${turn})s?$`,
  'i',
);
const recurring = /^(?:if |in |for )?(?:an? )?(?:recurrence|recurrent|relapse|recurs|comes back)$/i;
const line = /^(?:the )?(first|second|third|1st|2nd|3rd)[ -]?line(?: (?:drug|treatment|therapy|agent|option))?$/i;

/** "next drug?", "second line?": what comes after what the thread was about. Null when the text asks for no such thing. */
export function askNext({ content, subject }: FollowUp): string | null {
  const asked = line.exec(content)?.[1];
  if (asked !== undefined) return askLine(spelt(asked), subject);
  const found = step.exec(content);
  if (found === null && !onwards.test(content)) return null;
  const noun = /^(?:abx)$/i.test(found?.[2] ?? '')
    ? 'antibiotic'
    : (found?.[2] ?? 'step').toLowerCase().replace(/^thing$/, 'step');
  if (noun === 'line' && found !== null) return askLine(spelt(found[1] ?? 'second'), subject);
  return askFor(`the ${spelt(found?.[1] ?? 'next')} ${noun}`, subject);
}

/** In a sentence that has a line, the line alone is changed: nothing else of it is lost. */
function askLine(rank: string, subject: Subject): string | null {
  const old = /\b(?:first|second|third|1st|2nd|3rd)[ -]?line\b/i.exec(subject.text);
  if (old !== null) return exchange(subject.text, { start: old.index, end: old.index + old[0].length }, `${rank}-line`);
  return askFor(`the ${rank}-line treatment`, subject);
}

function askFor(what: string, subject: Subject): string | null {
  const matter = mainMatter(subject);
  const drug = subject.drugs[0];
  if (drug === undefined && !subject.asks)
    return `What is ${what} for ${lowerFirst(subject.text.replace(/[\s?.!]+$/, ''))}?`;
  const isAfter = drug !== undefined && /^the (?:next|second)/.test(what) && !what.includes('-line');
  const after = isAfter ? ` after ${nameIn(subject, drug)}` : '';
  if (matter !== null) return `What is ${what} for ${nameIn(subject, matter)}${tailsOf(subject, [matter])}${after}?`;
  return drug === undefined ? null : `What is ${what} after ${nameIn(subject, drug)}${tailsOf(subject, [])}?`;
}

function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** "second episode?", "first recurrence?": the same disorder once more. Null when the text tells no such thing. */
export function askOfRepeat({ content, subject }: FollowUp): string | null {
  const found = repeat.exec(content);
  const matter = mainMatter(subject);
  if ((found === null && !recurring.test(content)) || matter === null) return null;
  const noun = (found?.[2] ?? 'recurrence').toLowerCase();
  const which = found === null ? 'a recurrence' : `a ${spelt(found[1] ?? '')} ${noun === 'time' ? 'episode' : noun}`;
  const old =
    /\b(?:an? |the )?(?:initial|first|second|third|1st|2nd|3rd|recurrent) (?:episode|recurrence|attack|bout)s?\b/i.exec(
      subject.text,
    );
  if (old !== null) {
    const put = /^(?:an?|the)\b/i.test(old[0]) ? which : which.replace(/^an? /, '');
    return exchange(subject.text, { start: old.index, end: old.index + old[0].length }, put);
  }
  if (subject.asks && /\b(?:what|how|which|when|is|are|should|can|does)\b/i.test(subject.text))
    return `${subject.text.replace(/[\s?.!]+$/, '')} in ${which}?`;
  return `What is the treatment for ${which} of ${nameIn(subject, matter)}${tailsOf(subject, [matter])}?`;
}

function spelt(rank: string): string {
  const plain = rank.toLowerCase();
  return spellRank[plain] ?? plain;
}
