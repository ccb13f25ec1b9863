/** How many different slots runs of letters are counted in. */
export const runSlots = 1 << 18;

const gap = 32;

/**
 * Calls back with the slot of each run of four characters inside the words of a text; a word's edge counts as one character, so that
 * "dna" has two runs. Case does not matter. Runs that share a slot are taken for each other; with 262,144 slots few do.
 */
export function eachRun(text: string, visit: (slot: number) => void): void {
  let first = gap;
  let second = gap;
  let third = gap;
  for (let index = 0; index <= text.length; index++) {
    const code = index === text.length ? gap : plainCode(text.charCodeAt(index));
    if (code === gap && third === gap) continue;
    if (second !== gap && third !== gap) visit(slotOf(first, second, third, code));
    first = second;
    second = third;
    third = code;
  }
}

/** Lower case; what is neither letter nor digit is a gap between words. */
function plainCode(code: number): number {
  if (code >= 97 && code <= 122) return code;
  if (code >= 65 && code <= 90) return code + 32;
  if (code >= 48 && code <= 57) return code;
  // Letters of other alphabets stand above U+00C0, general punctuation and symbols from U+2000 to U+2BFF.
  const isLetter = code >= 0xc0 && (code < 0x2000 || code > 0x2bff);
  return isLetter ? code : gap;
}

function slotOf(first: number, second: number, third: number, fourth: number): number {
  const mixed = Math.imul(Math.imul(Math.imul(first * 31 + second, 131) + third, 137) + fourth, 0x9e3779b1);
  return mixed >>> 14;
}
