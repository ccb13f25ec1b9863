/** Abbreviations of charts that a source writes in full. In capitals only where the small letters are another word. */
const meanings: readonly (readonly [written: RegExp, meant: string])[] = [
  [/\bCAP\b/g, 'community-acquired pneumonia'],
  [/\bHAP\b/g, 'hospital-acquired pneumonia'],
  [/\bORS\b/g, 'oral rehydration solution'],
  [/\bNS\b/g, 'normal saline'],
  [/\bPCC\b/g, 'prothrombin complex concentrate'],
  [/\bO2 sats?\b/gi, 'oxygen saturation'],
  [/\bsats\b/gi, 'oxygen saturation'],
  [/\bCT(?: scans?)?(?: with)?(?: iv)? contrast\b/gi, 'iodinated contrast'],
  [/\b(?:iv|intravenous) contrast\b/gi, 'iodinated contrast'],
];

export function inFull(question: string): string {
  return meanings.reduce((text, [written, meant]) => text.replace(written, meant), question);
}
