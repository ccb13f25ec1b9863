import { z } from 'zod';

const body = z.object({
  model: z.string(),
  messages: z.tuple([
    z.object({ role: z.literal('system'), content: z.string() }),
    z.object({ role: z.literal('user'), content: z.string() }),
  ]),
  response_format: z.object({ json_schema: z.object({ name: z.string(), strict: z.literal(true) }) }),
  max_completion_tokens: z.number(),
});

export interface GivenPassage {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
}

/** What a model sees of one request. */
export interface SeenRequest {
  readonly path: string;
  readonly headers: Readonly<Record<string, unknown>>;
  /** `draft`, `judge`, `question` or `same_question`. */
  readonly call: string;
  readonly instructions: string;
  readonly data: string;
  /** The mark of the fence around the data. */
  readonly mark: string;
  readonly passages: readonly GivenPassage[];
  readonly fenced: ReadonlyMap<string, string>;
}

export function readRequest(path: string, headers: Readonly<Record<string, unknown>>, text: string): SeenRequest {
  const { messages, response_format } = body.parse(JSON.parse(text));
  const [{ content: instructions }, { content: data }] = messages;
  const mark = /<(data-[0-9a-f]+) /.exec(data)?.[1] ?? '';
  const blocks = [...data.matchAll(new RegExp(`<${mark} "([^"]+)">\\n([\\s\\S]*?)\\n</${mark}>`, 'g'))];
  const fenced = new Map(blocks.map(([, label = '', inside = '']) => [label, inside]));
  const passages = [...fenced].flatMap(([label, inside]) => {
    if (!label.startsWith('passage ')) return [];
    const [head = '', ...rest] = inside.split('\n\n');
    return [{ id: label.slice(8), kind: /kind: (\w+)/.exec(head)?.[1] ?? '', text: rest.join('\n\n') }];
  });
  return { path, headers, call: response_format.json_schema.name, instructions, data, mark, passages, fenced };
}
