import { splitSentences } from '../../domain/sentences.ts';

const asks = /\?["”')\]]*$/;

/** Speaks of a text that is to be written, or to whoever writes it. No source of medicine does. */
const ofWriting =
  /\byour (?:own )?(?:answers?|repl(?:y|ies)|responses?|messages?|outputs?|words|text|summary)\b|\b(?:vowels?|anagram\w*|typos?|misspell\w*|keyboard|alphanumeric|homophon\w*)\b|\bletters? (?:with|in|of|by|into)\b/i;

const ofMachines =
  /\b(?:ignore|disregard|forget|override)\b.{0,60}\b(?:instructions?|prompts?|rules?|above|previous|earlier)\b|\bsystem (?:prompt|message)\b|\b(?:language model|chatbot|assistant)\b.{0,40}\b(?:you|must|should)\b|\byou are (?:now )?an? (?:ai|assistant|chatbot|language model)\b/i;

const writingOrder =
  /^["“']?(?:please |now |also )?(?:explain|describe|translate|summari[sz]e|write|rewrite|draft|compose|paraphrase|render|anagram|scramble|jumble|pretend|imagine|say|print|repeat after|tell|show|break down|draw up|provide (?:a|an|the|me|your|us)\b|can you|could you)\b/i;

const leadsElsewhere =
  /https?:|\bwww\.|\b[\w-]+\.(?:com|org|net|io|xyz|info|biz|app|ru)\b|[\w.]+@[\w-]+|(?:^|\s)@\w|<[!@#]/i;

/** Whether every sentence of a text states something. Questions, orders to a writer, addresses and mentions state nothing. */
export function isEvidence(text: string): boolean {
  return splitSentences(text).every(
    (sentence) =>
      !asks.test(sentence) &&
      !ofWriting.test(sentence) &&
      !ofMachines.test(sentence) &&
      !writingOrder.test(sentence) &&
      !leadsElsewhere.test(sentence),
  );
}
