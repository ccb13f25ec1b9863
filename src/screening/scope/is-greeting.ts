/** True when a text is nothing but a greeting, thanks or a test message. Expects cleaned text. */
export function isGreeting(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
  return (
    words.length > 0 &&
    words.length <= 8 &&
    words.some((word) => opening.has(word)) &&
    words.every((word) => opening.has(word) || polite.has(word))
  );
}

const opening = new Set(
  'hi hello hey hiya howdy yo greetings morning afternoon evening goodbye bye thanks thank thx ty cheers test testing ping hola sup welcome'.split(
    ' ',
  ),
);
const polite = new Set(
  "there good day to you u all everyone team bot curbside again doc doctor dr nurse sir madam so very much a lot for the your help it's is me how are doing today what's up and nice meet this working ok okay great please".split(
    ' ',
  ),
);
