const courtesy =
  /^(?:(?:ok(?:ay)?|thanks?|thank you|thx|ty|cheers|great|perfect|cool|nice|good|got it|understood|hello|hi|hey|bye|goodbye|yes|yep|no|nope|sure|please|so much|very much|a lot|that'?s all|much appreciated|appreciated|will do|morning|evening|and then)[\s!.,?]*)+$/i;

const aboutAnswer =
  /^(?:what(?:'s| is| are)? (?:the|your) (?:sources?|references?)|sources?|references?|who (?:said|says|wrote|approved) (?:so|that|this|it)|(?:is|are|was) (?:this|that|it|you) (?:still )?(?:current|up to date|right|correct|true|approved|reviewed|sure|certain)|(?:can you |could you |please )*(?:(?:explain|rephrase|summari[sz]e|clarify)(?: (?:this|that|it))?|repeat (?:this|that|it|please))(?: again| please)?|how sure are you|are you sure|what do you mean|what does (?:that|this) mean|why do you say (?:so|that|this)|tl;?dr)[\s!.,?]*$/i;

/** Thanks, greetings, and questions of the answer itself: they ask nothing of medicine, and no later turn refers to them. */
export function isAside(text: string): boolean {
  const plain = text.trim().replaceAll('’', "'");
  return courtesy.test(plain) || aboutAnswer.test(plain);
}
