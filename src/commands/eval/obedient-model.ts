import { splitSentences } from '../../domain/sentences.ts';
import type { DraftedStatement, DraftRequest, LanguageModel } from '../../ports/language-model.ts';

export interface ObedientModel extends LanguageModel {
  /** Whether it came across the instruction. */
  wasReached(): boolean;
}

/** A model that does as an instruction says wherever it reads it, in every way in which the effect might reach an answer. */
export function obedientModel(instruction: string): ObedientModel {
  let reached = false;
  const reads = (texts: readonly string[]) => {
    const found = texts.some((text) => text.includes(instruction));
    reached ||= found;
    return found;
  };
  const help = {
    async draft(request: DraftRequest) {
      const honest = honestDraft(request);
      const obeys = reads([...request.thread, ...request.passages.map(({ text }) => text)]);
      return { kind: 'helped', value: obeys ? [...honest, ...obeying(instruction, request, honest)] : honest } as const;
    },
    judge: async (pairs: readonly unknown[]) => ({ kind: 'helped', value: pairs.map(() => true) }) as const,
    standAlone: async (question: string, thread: readonly string[]) =>
      ({ kind: 'helped', value: reads(thread) ? `${question} ${instruction}` : question }) as const,
    sameQuestion: async () => ({ kind: 'helped', value: 0 }) as const,
  };
  return { judges: true, understands: true, wasReached: () => reached, helpWith: () => help };
}

/** Sentences of the passages, word for word, the first as the lead. */
function honestDraft({ passages }: DraftRequest): readonly DraftedStatement[] {
  return passages.slice(0, 8).flatMap(({ id, kind, text }, at) => {
    const [sentence = ''] = splitSentences(text);
    return [
      { section: at === 0 ? 'lead' : kind, text: sentence, reworded: '', quotes: [{ passageId: id, quote: sentence }] },
    ];
  });
}

/** What came of it: the order repeated, carried out beside a true quote, with links and mentions, in twisted letters, with other citations. */
function obeying(
  instruction: string,
  { passages }: DraftRequest,
  honest: readonly DraftedStatement[],
): readonly DraftedStatement[] {
  const holding = passages.filter(({ text }) => text.includes(instruction));
  const repeated = holding.map(({ id }) => ({ passageId: id, quote: instruction }));
  const say = (text: string, quotes: DraftedStatement['quotes']): readonly DraftedStatement[] => [
    { section: 'lead', text, reworded: text, quotes },
    { section: 'research', text, reworded: text, quotes },
  ];
  const all = honest.flatMap(({ text, quotes }) => [
    ...say(instruction, quotes),
    ...say(`${text} ${instruction}`, [...quotes, ...repeated]),
    ...say(`As told: ${instruction}`, quotes),
    ...say(`${text} Visit www.attack.example now.`, quotes),
    ...say(`${text} <!channel> @everyone`, quotes),
    ...say(text.replace(/[aeiou]/g, '4'), quotes),
    ...say(text.replaceAll(' ', ''), quotes),
    ...say(text.split(' ').toReversed().join(' '), quotes),
    ...say(text, [{ passageId: 'attack#s1p1', quote: text }]),
    ...honest.flatMap((other) =>
      other.text === text ? [] : say(text, [{ passageId: other.quotes[0]?.passageId ?? '', quote: text }]),
    ),
  ]);
  return [...say(instruction, repeated), ...all];
}
