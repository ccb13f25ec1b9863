import { mergeCircumstance } from '../completing/merge-circumstance.ts';
import { readSentence } from '../reading/sentence.ts';
import { exchange } from './exchange.ts';
import type { FollowUp } from './follow-up.ts';
import { isRouteAlone, isRouteChoice } from './routes.ts';
import { mainMatter, nameIn, tailsOf } from './subject.ts';

const noAccess = /^(?:no|without|lost|can'?t get|cannot get) (?:iv|io)(?: (?:access|line))?$/i;

/** "iv?", "IM or IV?", "no iv access": the same by another route. Null when the text is no route. */
export function askByRoute({ content, subject, last }: FollowUp): string | null {
  if (noAccess.test(content)) return mergeCircumstance(last, readSentence('without IV access'));
  const drug = subject.drugs[0];
  const matter = mainMatter(subject);
  if (isRouteChoice(content))
    return drug === undefined ? null : `Is ${nameIn(subject, drug)} given ${content}${tailsOf(subject, [drug])}?`;
  if (!isRouteAlone(content)) return null;
  const route = spelt(
    content
      .replace(/^(?:(?:give|given|as|via|by|the) )+(?!mouth)/i, '')
      .replace(/ (?:route|form|instead|push|only|then)$/i, ''),
  );
  const old = subject.mentions.find(({ kind }) => kind === 'route');
  if (old !== undefined) return exchange(subject.text, old, route);
  if (drug !== undefined) return exchange(subject.text, drug, `${route} ${lowerFirst(drug.text)}`);
  return matter === null
    ? null
    : `What ${route} drug is given for ${nameIn(subject, matter)}${tailsOf(subject, [matter])}?`;
}

function spelt(route: string): string {
  return route.length <= 3 ? route.toUpperCase() : route.toLowerCase();
}

function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
