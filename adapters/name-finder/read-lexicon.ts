import { z } from 'zod';

/**
 * The single words of the library's lexicon that name people or towns, lower case. Names of more words ("The Hague") are left to their capitals:
 * their parts are too often words of the language.
 */
export function readLexicon(model: unknown): ReadonlySet<string> {
  const { lexicon } = modelSchema.parse(model).one;
  const names = Object.entries(lexicon).filter(([, tags]) => [tags].flat().some((tag) => nameTags.has(tag)));
  return new Set(names.map(([word]) => word).filter((word) => word.length > 2 && !word.includes(' ')));
}

const nameTags = new Set(['Person', 'FirstName', 'MaleName', 'FemaleName', 'LastName', 'City']);

const modelSchema = z.object({
  one: z.object({ lexicon: z.record(z.string(), z.union([z.string(), z.array(z.string())])) }),
});
