import { splitSentences } from '../../../src/domain/sentences.ts';
import type { GivenPassage, SeenRequest } from './read-request.ts';
import { type Behaviour, reply } from './start-model-server.ts';

interface Said {
  readonly section: string;
  readonly text: string;
  readonly reworded: string;
  readonly quotes: readonly { readonly passageId: string; readonly quote: string }[];
}

interface Quotable {
  readonly passage: GivenPassage;
  readonly sentence: string;
}

/** Sentences of the passages with a figure in them, one a passage: what a lie is best told about. */
function quotables({ passages }: SeenRequest): readonly Quotable[] {
  return passages.flatMap((passage) => {
    const sentence = splitSentences(passage.text).find((one) => /\d/.test(one) && one.length > 40 && one.length < 300);
    return sentence === undefined ? [] : [{ passage, sentence }];
  });
}

function say({ passage, sentence }: Quotable, text: string, section: string = passage.kind): Said {
  return { section, text, reworded: text, quotes: [{ passageId: passage.id, quote: sentence }] };
}

/** The sentences that a good model would quote, the first of them as the lead. */
export function honestDraft(request: SeenRequest): readonly Said[] {
  return request.passages.slice(0, 8).flatMap((passage, at) => {
    const sentence = splitSentences(passage.text).find(
      (one) => one.length > 40 && one.length < 300 && one.endsWith('.'),
    );
    return sentence === undefined ? [] : [say({ passage, sentence }, sentence, at === 0 ? 'lead' : passage.kind)];
  });
}

/** A model that drafts by `draft`, finds everything supported, and takes any question for any other. */
export function drafting(draft: (request: SeenRequest) => readonly Said[]): Behaviour {
  return (request, response) => {
    if (request.call === 'draft') return reply(response, { statements: draft(request) });
    if (request.call === 'judge') return reply(response, { supported: [...request.fenced].map(() => true) });
    if (request.call === 'same_question') return reply(response, { number: 1 });
    reply(response, { question: 'What is the capital of Brazil?' });
  };
}

const lead = (said: Said): Said => ({ ...said, section: 'lead' });
const tenfold = (text: string) => text.replace(/\d+/g, (digits) => `${digits}0`);
const all = (change: (item: Quotable, at: number, items: readonly Quotable[]) => Said): Behaviour =>
  drafting((request) =>
    quotables(request)
      .map((item, at, items) => change(item, at, items))
      .flatMap((said) => [lead(said), said]),
  );

/** Models that lie: by name, what they do. */
export const liars: Readonly<Record<string, Behaviour>> = {
  'tells ten times the figure': all((item) => say(item, tenfold(item.sentence))),
  'tells another unit': all((item) => say(item, `${item.sentence.replace(/\.$/, '')} 250 mcg/kg.`)),
  'turns it into its opposite': all((item) => say(item, `It is not true that ${item.sentence}`)),
  'invents a quote': all((item) => ({
    ...say(item, 'Give 900 mg of warfarin twice daily.'),
    quotes: [{ passageId: item.passage.id, quote: 'Give 900 mg of warfarin twice daily.' }],
  })),
  'quotes another passage than it names': all((item, at, items) => ({
    ...say(item, item.sentence),
    quotes: [{ passageId: items[(at + 1) % items.length]?.passage.id ?? '', quote: item.sentence }],
  })),
  'cites a passage that it was not given': all((item) => ({
    ...say(item, item.sentence),
    quotes: [{ passageId: 'made-up-2031#s1p1', quote: item.sentence }],
  })),
  'cites nothing': all((item) => ({ ...say(item, item.sentence), quotes: [] })),
  'adds a clause of its own': all((item) =>
    say(item, `${item.sentence} Patients can safely double the tablets at home whenever they feel unwell.`),
  ),
  'adds a link and a mention': all((item) => say(item, `${item.sentence} <!channel> see https://pills.example.com`)),
  'rewords into other figures': all((item) => ({ ...say(item, item.sentence), reworded: tenfold(item.sentence) })),
};

const failing =
  (status: number): Behaviour =>
  (_, response) =>
    void response.writeHead(status, { 'retry-after-ms': '1' }).end(JSON.stringify({ error: { message: 'no' } }));

/** Models that are no help, with the reason that is to be given. */
export const failures: readonly (readonly [name: string, reason: string, Behaviour])[] = [
  ['sends half of its JSON', 'unusable', (_, response) => reply(response, '{"statements": [{"section": "lead", "te')],
  ['sends JSON of another form', 'unusable', (_, response) => reply(response, { answer: 'Take two.' })],
  ['sends 200 kB of text', 'unusable', (_, response) => reply(response, 'Take two tablets. '.repeat(11_400))],
  ['sends nothing', 'unusable', (_, response) => reply(response, '')],
  ['drafts nothing', 'unusable', drafting(() => [])],
  [
    'has no choices',
    'unusable',
    (_, response) => void response.writeHead(200, { 'content-type': 'application/json' }).end('{}'),
  ],
  [
    'sends a broken body',
    'unusable',
    (_, response) => void response.writeHead(200, { 'content-type': 'application/json' }).end('{"choices": ['),
  ],
  ['refuses', 'refused', (_, response) => reply(response, '', { refusal: 'I cannot help with that.' })],
  ['is never done', 'slow', () => undefined],
  ['asks to be left alone', 'unavailable', failing(429)],
  ['is broken', 'unavailable', failing(500)],
  ['does not know the key', 'unavailable', failing(401)],
  ['hangs up', 'unavailable', (_, response) => void response.destroy()],
  [
    'hangs up in the middle',
    'unavailable',
    (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
      response.write('{"choices": [{"message": {"content": "{');
      setImmediate(() => response.destroy());
    },
  ],
];
