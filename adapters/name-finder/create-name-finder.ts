import nlp from 'compromise/two';
import { z } from 'zod';
import type { IdentifierSpan } from '../../src/domain/identifier.ts';
import type { NameFinder } from '../../src/ports/name-finder.ts';
import { readLexicon } from './read-lexicon.ts';
import { type TextWindow, windowsOf } from './windows.ts';

/**
 * Names by the tagger of `compromise`, a rule-based English model with a lexicon of some 5,000 names and places. Only the words around what may be
 * a name are tagged: tagging costs about 0.02 ms a word, and a question without names needs none.
 */
export function createNameFinder(): NameFinder {
  const lexicon = readLexicon(nlp.model());
  // The first run fills the tagger's tables; the second question should not wait for them.
  tag({ text: 'Warming up with Jane Example of Springfield.', start: 0 });
  return {
    find: (text) => windowsOf(text, (word) => lexicon.has(word)).flatMap(tag),
  };
}

/**
 * The library's steps up to the look-up in its lexicon and the guess by a word's shape and neighbours. The last step, which corrects verbs and
 * phrases, takes four fifths of the time and finds no more names.
 */
const lookUp = ['contractions', 'alias', 'machine', 'index', 'id', 'lexicon', 'preTagger'];

function tag(window: TextWindow): readonly IdentifierSpan[] {
  const document = nlp.tokenize(window.text).compute(lookUp);
  return [
    ...spansOf(document.match('(#Person|#FirstName|#LastName|#Honorific)+'), 'name', window),
    // A state or a country is too large to single a person out (HIPAA Safe Harbor item B).
    ...spansOf(document.match('(#Place && !#Region && !#Country)+'), 'location', window),
  ];
}

interface Tagged {
  json(options: object): unknown;
}

function spansOf(found: Tagged, type: IdentifierSpan['type'], window: TextWindow): readonly IdentifierSpan[] {
  return offsetsOf(found.json({ offset: true, terms: false })).flatMap(({ start, length }) =>
    // Brackets and stops inside a match part what the tagger joined: "(are) Example".
    [...window.text.slice(start, start + length).matchAll(/[\p{L}\p{N}](?:[^()[\]{}:;?!"]*[\p{L}\p{N}])?/gu)].map(
      (words) => {
        const from = window.start + start + words.index;
        return { start: from, end: from + words[0].length, type };
      },
    ),
  );
}

const offsetSchema = z.array(z.object({ offset: z.object({ start: z.number(), length: z.number() }) }));

function offsetsOf(json: unknown): readonly { readonly start: number; readonly length: number }[] {
  return offsetSchema.parse(json).map(({ offset }) => offset);
}
