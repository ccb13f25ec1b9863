const askingOnly =
  /^(?:why(?: not| so)?|how(?: much| many| often| long| soon| fast| so)?|(?:for|since|until|after) (?:how long|when)|when|where|(?:at |in )?(?:what|which) (?:dose|doses|route|strength|frequency)|by (?:what|which) route|(?:for )?how many (?:times|days|weeks|doses)(?: (?:a|per) \w+)?)$/i;

/** "why", "how long", "at what dose": a question word and nothing that it is asked of. */
export function isAskingOnly(text: string): boolean {
  return askingOnly.test(text);
}

/** Asks it of the whole last question, so that no answer to that is taken for granted: "…, and why?". */
export function appendAsking(last: string, asking: string): string {
  return `${withoutAsking(last)}, and ${asking.charAt(0).toLowerCase()}${asking.slice(1)}?`;
}

/** A question without its end mark, and without the ", and why" that a follow-up added to it before. */
export function withoutAsking(text: string): string {
  const bare = text.replace(/[\s?.!]+$/, '');
  const added = /, and ([^,]+)$/i.exec(bare);
  return added !== null && isAskingOnly(added[1] ?? '') ? bare.slice(0, added.index) : bare;
}
