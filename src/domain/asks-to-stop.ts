const address = String.raw`(?:@?curbside\s*[,:]?\s+)?`;
const politeness = String.raw`(?:(?:ok(?:ay)?|thanks?(?: you)?(?: very much| a lot)?|great|please|no)\s*[,.!]?\s+)*`;
const wish = String.raw`(?:stop(?:\s+(?:it|now|here|please|answering|replying))*|(?:be|stay)\s+quiet|that(?:['’]?s| is| will be)\s+(?:all|it|enough)(?:\s+for\s+(?:now|today))?|we(?:['’]?re| are)\s+(?:done|finished)(?:\s+here)?|no\s+(?:more|further)\s+questions)`;
const ending = String.raw`(?:\s*[,.!]?\s*(?:please|now|thanks?(?: you)?|curbside))*\s*[.!]*`;

const stop = new RegExp(`^${politeness}${address}${politeness}${wish}${ending}$`, 'iu');

/** True when the whole message says that no more answers are wanted: "stop", "Curbside, please stop", "thanks, that's all". */
export function asksToStop(text: string): boolean {
  return stop.test(text.trim());
}
