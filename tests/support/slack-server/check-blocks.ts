import { z } from 'zod';
import { blockId, button, id, inputElement, plainText, richPart, select, table, text } from './block-elements.ts';

/**
 * Block Kit as Slack checks it. No schema is published; this one follows the reference pages, and takes only the blocks that Curbside
 * draws or could draw.
 */
/** What messages, windows and the Home tab take. */
const commonBlock = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('header'), text: plainText(150), ...blockId }),
  z.strictObject({ type: z.literal('divider'), ...blockId }),
  z.strictObject({
    type: z.literal('section'),
    text: text(3000),
    accessory: z.union([button, select]).optional(),
    ...blockId,
  }),
  z.strictObject({ type: z.literal('context'), elements: z.array(text(3000)).min(1).max(10), ...blockId }),
  z.strictObject({
    type: z.literal('actions'),
    elements: z
      .array(z.union([button, select]))
      .min(1)
      .max(25),
    ...blockId,
  }),
  z.strictObject({ type: z.literal('rich_text'), elements: z.array(richPart).min(1), ...blockId }),
]);

const feedbackButton = z.strictObject({
  text: plainText(75),
  value: z.string().max(2000),
  accessibility_label: z.string().max(75).optional(),
});
const contextActions = z.strictObject({
  type: z.literal('context_actions'),
  elements: z
    .array(
      z.discriminatedUnion('type', [
        z.strictObject({
          type: z.literal('feedback_buttons'),
          action_id: id.optional(),
          positive_button: feedbackButton,
          negative_button: feedbackButton,
        }),
        z.strictObject({
          type: z.literal('icon_button'),
          icon: z.literal('trash'),
          text: plainText(75),
          action_id: id.optional(),
          value: z.string().max(2000).optional(),
        }),
      ]),
    )
    .min(1)
    .max(5),
  ...blockId,
});
const markdown = z.strictObject({ type: z.literal('markdown'), text: z.string().min(1).max(12_000), ...blockId });

/** A window and the Home tab refuse the last three. */
const messageBlock = z.discriminatedUnion('type', [...commonBlock.options, table, contextActions, markdown]);
const inputBlock = z.strictObject({
  type: z.literal('input'),
  label: plainText(2000),
  hint: plainText(2000).optional(),
  optional: z.boolean().optional(),
  element: inputElement,
  ...blockId,
});

const viewBlock = z.discriminatedUnion('type', [...commonBlock.options, inputBlock]);

const messageBlocks = z.array(messageBlock).max(50);
const home = z.strictObject({
  type: z.literal('home'),
  callback_id: z.string().max(255).optional(),
  private_metadata: z.string().max(3000).optional(),
  blocks: z.array(viewBlock).max(100),
});
const view = z.strictObject({
  type: z.literal('modal'),
  title: plainText(24),
  submit: plainText(24).optional(),
  close: plainText(24).optional(),
  callback_id: z.string().max(255).optional(),
  private_metadata: z.string().max(3000).optional(),
  blocks: z.array(viewBlock).max(100),
});

/** Slack's words for what is wrong, each ending in a JSON pointer; empty when nothing is. */
export function checkMessageBlocks(blocks: unknown): readonly string[] {
  const parsed = messageBlocks.safeParse(blocks);
  const tables = parsed.data?.filter(({ type }) => type === 'table').length ?? 0;
  return [
    ...problemsOf(parsed, '/blocks'),
    ...duplicateIds(blocks),
    ...(tables > 1 ? ['only_one_table_allowed [json-pointer:/blocks]'] : []),
  ];
}

export function checkView(candidate: unknown): readonly string[] {
  const problems = problemsOf(view.safeParse(candidate), '/view');
  const parsed = view.safeParse(candidate);
  if (!parsed.success) return problems;
  const needsSubmit = parsed.data.blocks.some((block) => block.type === 'input') && parsed.data.submit === undefined;
  return [...duplicateIds(parsed.data.blocks), ...(needsSubmit ? ['missing submit [json-pointer:/view]'] : [])];
}

export function checkHome(candidate: unknown): readonly string[] {
  const parsed = home.safeParse(candidate);
  return parsed.success ? duplicateIds(parsed.data.blocks) : problemsOf(parsed, '/view');
}

/** About where Slack begins to answer `msg_blocks_too_long`. */
export const longestBlocks = 13_200;

function problemsOf(result: z.ZodSafeParseResult<unknown>, root: string): readonly string[] {
  if (result.success) return [];
  return result.error.issues.map((issue) => `${issue.message} [json-pointer:${[root, ...issue.path].join('/')}]`);
}

/** Action ids are unique in their block, block ids in their message. */
function duplicateIds(blocks: unknown): readonly string[] {
  if (!Array.isArray(blocks)) return [];
  const blockIds = blocks.flatMap((block) => (typeof block.block_id === 'string' ? [block.block_id] : []));
  const repeated = new Set(blockIds).size < blockIds.length ? ['block_id already exists [json-pointer:/blocks]'] : [];
  const inBlocks = blocks.flatMap((block, index) => {
    if (block.type !== 'actions') return [];
    const ids = block.elements.map((element: { action_id: string }) => element.action_id);
    return new Set(ids).size < ids.length ? [`action_id already exists [json-pointer:/blocks/${index}]`] : [];
  });
  return [...repeated, ...inBlocks];
}
