import { z } from 'zod';

const mention = z.object({
  type: z.literal('mention'),
  text: z.string().min(1),
  mentioned: z.object({ id: z.string() }),
});

const namedEntities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' ' };

/**
 * What was typed, without mentions. Those of colleagues go too: they are names of people, but of none that the question is about.
 */
export function readMessageText(
  text: string,
  entities: readonly unknown[],
  botId: string,
): { readonly text: string; readonly mentioned: boolean; readonly mentionsOthers: boolean } {
  const mentions = entities.flatMap((entity) => mention.safeParse(entity).data ?? []);
  const without = mentions.reduce((left, { text: marked }) => left.replaceAll(marked, ' '), text);
  return {
    text: decodeEntities(without.replace(/<at\b[^>]*>[^<]*<\/at>/gi, ' ')).trim(),
    mentioned: mentions.some(({ mentioned }) => mentioned.id === botId),
    mentionsOthers: mentions.some(({ mentioned }) => mentioned.id !== botId),
  };
}

/** Once from left to right: "&amp;lt;" was typed as "&lt;". */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|([a-z]{2,4}));/gi,
    (whole, code: string | undefined, name: string | undefined) => {
      if (name !== undefined) return namedEntities[name.toLowerCase()] ?? whole;
      const point = Number(code);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    },
  );
}
