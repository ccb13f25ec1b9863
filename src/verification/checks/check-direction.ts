import { type Compared, gapAt } from '../compared.ts';

/** No word of the statement points against the quote: "increased" where the quote has "reduced". */
export function directionFails(compared: Compared): boolean {
  return compared.said.some((term, at) => {
    if (term.kind !== 'direction' || compared.partner[at] !== -1) return false;
    const inPlace = new Set(gapAt(compared, at)?.quoted.map((other) => other.key));
    const against = opposite(term.key);
    if (inPlace.has(term.key)) return false;
    if (inPlace.has(against)) return true;
    const alwaysCounts = !term.key.startsWith('direction:~');
    return alwaysCounts && compared.quotedKeys.has(against) && !compared.quotedKeys.has(term.key);
  });
}

function opposite(key: string): string {
  return `${key.slice(0, -1)}${key.endsWith('+') ? '-' : '+'}`;
}
