import type { Sentence } from '../reading/sentence.ts';

const routes =
  /^(?:iv|im|sc|sq|po|pr|oral|orally|intravenous|intramuscular|subcutaneous|topical|rectal|inhaled|nebuli[sz]ed|intranasal|transdermal|extended-release|immediate-release|xr|er|generic)$/i;

/** "what about IV?" after a question of a drug: the same of the IV drug. Null when it is no route or form, or no drug was named. */
export function swapRoute(content: Sentence, last: Sentence): string | null {
  const route = content.text;
  const drug = last.phrases.find(({ kind, attribute }) => kind === 'remedy' && !attribute);
  if (!routes.test(route) || drug === undefined) return null;
  const words = drug.text.split(' ');
  const bare = routes.test(words[0] ?? '') ? words.slice(1).join(' ') : drug.text;
  return `${last.text.slice(0, drug.start)}${route} ${bare}${last.text.slice(drug.end)}`;
}
