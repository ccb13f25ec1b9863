/**
 * One pattern out of many phrases: alternatives are parted by `|` or by a line break, and each begins and ends at the edge of a word. Written for
 * {@link plainWords}: lower case, American spelling, "can't" for every way of not being able to.
 */
export function phrases(strings: TemplateStringsArray): RegExp {
  const lines = strings.raw.join('').split('\n');
  const alternatives = lines.map((line) => line.trim()).filter((line) => line !== '');
  // A word between two others may hold an apostrophe or a hyphen: "her mother's tablets".
  const source = alternatives.join('|').replaceAll(String.raw`\w+ )`, String.raw`[\w'-]+ )`);
  return new RegExp(`(?<![a-z0-9]|\\bnon-)(?:${source})(?![a-z0-9])`, 'g');
}
