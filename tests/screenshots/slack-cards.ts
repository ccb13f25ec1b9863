import { createLibraryFiles } from '../../adapters/knowledge-files/read-library-files.ts';
import { createFixedClock } from '../../adapters/memory/fixed-clock.ts';
import { createMemoryLibrary } from '../../adapters/memory/memory-library.ts';
import { answerFromArticle } from '../../src/answering/answer-from-article.ts';
import { type Answer, declineReasons } from '../../src/domain/answer.ts';
import { compileLibrary } from '../../src/knowledge/compile-library.ts';
import { createLabelShelf } from '../../src/knowledge/label-shelf.ts';
import type { AnswerCard } from '../../src/presentation/answer-card.ts';
import { toAnswerCard } from '../../src/presentation/to-answer-card.ts';
import {
  sampleAnswers,
  sampleCitation,
  sampleComposedAnswer,
  sampleDisclaimer,
  sampleStatement,
} from '../support/samples.ts';
import { longAnswer } from '../support/slack-server/long-answer.ts';

/** One card of each kind: articles of the demonstration library as they are, the others made up. */
export async function cardsToDraw(): Promise<readonly (readonly [name: string, card: AnswerCard])[]> {
  const asked = 'What is the treatment for a compression fracture of the spine?';
  const draw = (answer: Answer, question: string | null = asked) =>
    toAnswerCard(answer, { answerId: 'answer-1', question, publicUrl: 'https://curbside.example.org' });
  const articles = await articleAnswers(['compression-fracture-treatment', 'vertebral-fracture-bracing']);
  const samples = sampleAnswers().filter(({ kind }) => !kind.endsWith('article'));
  return [
    ...articles.map((answer): readonly [string, AnswerCard] => [answer.kind, withFollowUps(draw(answer))]),
    ...samples.map((answer): readonly [string, AnswerCard] => [answer.kind, draw(answer)]),
    ...declineReasons.map((reason): readonly [string, AnswerCard] => [
      `declined-${reason}`,
      draw({ kind: 'declined', reason }, null),
    ]),
    ['everything', draw(withEverything())],
    ['long', draw(longAnswer(120))],
  ];
}

/** Doses, a disagreement and a boxed warning. */
function withEverything(): Answer {
  const said = (text: string) => sampleStatement({ text });
  return sampleComposedAnswer({
    statements: [
      said('The usual dose of alendronate is 70 mg orally once weekly.'),
      said('Alendronate 10 mg orally once daily is another way to take it.'),
    ],
    disagreements: [
      {
        about: 'bracing',
        sides: [said('A brace is worn for six weeks.'), said('A brace is not worn as a rule.')],
      },
    ],
    boxedWarnings: [
      {
        drug: 'examplone',
        paragraphs: ['Examplone can cause invented harm. Stop it at the first sign of an example.'],
        citations: [sampleCitation()],
      },
    ],
    withheld: 2,
  });
}

function withFollowUps(card: AnswerCard): AnswerCard {
  return {
    ...card,
    followUps: ['How is alendronate taken?', 'How much calcium and vitamin D after a fragility fracture?'],
  };
}

async function articleAnswers(ids: readonly string[]): Promise<readonly Answer[]> {
  const written = await createLibraryFiles('knowledge').read();
  const { library } = compileLibrary(written, '2026-05-01');
  const { sources, articles, library: store } = createMemoryLibrary(library);
  const labels = createLabelShelf(sources, store);
  const disclaimer = written.disclaimer ?? sampleDisclaimer();
  const answers = await Promise.all(
    ids.map(async (id) => {
      const article = await articles.find(id);
      return article === null
        ? null
        : answerFromArticle(article, 'clinician', { sources, labels, clock: createFixedClock(), disclaimer });
    }),
  );
  return answers.filter((answer) => answer !== null);
}
