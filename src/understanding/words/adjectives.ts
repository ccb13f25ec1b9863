import { wordList } from '../../screening/words/word-list.ts';

/** Adjectives that end a question about a thing: "is it safe". */
const listed = wordList(`
safe unsafe common rare true false good bad better best worse worst big small large high low strong weak old new young early late
legal illegal famous popular known similar different same equal healthy ill sick dead alive free open close hard easy difficult soft
useful helpful harmful harmless painful deadly fatal lethal severe mild acute chronic normal abnormal serious dangerous
contagious infectious hereditary genetic inherited terminal benign malignant permanent temporary reversible irreversible urgent
necessary needed essential important effective efficient enough expensive cheap available possible likely unlikely certain sure
worth okay ok fine wrong right correct fast slow quick long short pregnant frail obese allergic immune toxic poisonous addictive
secure efficient sustainable natural artificial organic real unique special main major minor primary secondary specific general
other certain first last next previous current modern recent different various typical usual average maximum minimum
`);

/** Nouns in endings that otherwise make adjectives. */
const nouns = wordList(`
hospital animal metal signal capital journal mineral trial interval festival rival approval arrival removal renewal survival
antibiotic clinic topic music critic epidemic pandemic mechanic arctic plastic logic fabric traffic republic public magic arthritic
table vegetable cable bible variable syllable additive motive archive native adjective objective perspective alternative
relative initiative executive detective olive hive representative antiseptic anesthetic cosmetic diuretic antipsychotic
narcotic opiate analgesic antiemetic antipyretic laxative sedative preservative contraceptive professional material criminal
individual goal coal meal deal seal appeal denial burial ritual manual principal potential referral portal coral oral terminal virus sinus
electoral generic library dictionary summary anniversary salary ovary boundary secretary january february diary
`);

const endings = /(?:able|ible|ous|ful|less|ive|ical|ial|ual|onal|inal|eral|atal|ental|ary|ic|ish)$/;

export function isAdjective(word: string): boolean {
  return listed.has(word) || (word.length > 5 && endings.test(word) && !nouns.has(word));
}
