const names =
  'iv|im|io|sc|sq|subq|subcut|po|pr|sl|ng|oral|orally|intravenous(?:ly)?|intramuscular(?:ly)?|subcutaneous(?:ly)?|topical|rectal(?:ly)?|inhaled|nebuli[sz]ed|nebs?|intranasal(?:ly)?|nasal|sublingual|buccal|transdermal|by mouth|nasal spray';
const route = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${names})(?![\\p{L}\\p{N}-])`, 'giu');
const alone = new RegExp(
  `^(?:(?:give|given|as|via|by|the)\\s+)*(?:${names})(?:\\s+(?:route|form|instead|push|only|then))*$`,
  'iu',
);
const choice = new RegExp(`^(?:${names})\\s+(?:or|vs\\.?|versus)\\s+(?:${names})$`, 'iu');

/** Ways of giving a drug that a text names. */
export function routesIn(text: string): readonly { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(route)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** "iv?", "PO instead": a route and nothing else. */
export function isRouteAlone(text: string): boolean {
  return alone.test(text);
}

/** "IM or IV?" */
export function isRouteChoice(text: string): boolean {
  return choice.test(text);
}
