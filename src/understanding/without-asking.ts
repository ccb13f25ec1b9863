/** A question without its end mark, and without the ", and why" that a follow-up added to it before. */
export function withoutAsking(text: string): string {
  return text
    .replace(/[\s?.!]+$/, '')
    .replace(
      /, and (?:why|how|when|where|for how|since|until|at what|in what|by what|what|which)(?: [\w ]{0,20})?$/i,
      '',
    );
}
