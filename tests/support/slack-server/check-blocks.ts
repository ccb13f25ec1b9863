import { z } from 'zod';

/**
 * Block Kit as Slack checks it: required fields, lengths, counts, no unknown fields. No schema is published; this one follows the
 * reference pages, and takes only the blocks that Curbside draws.
 */
const mrkdwn = (max: number) =>
  z.strictObject({ type: z.literal('mrkdwn'), text: z.string().min(1).max(max), verbatim: z.boolean().optional() });
const plainText = (max: number) =>
  z.strictObject({ type: z.literal('plain_text'), text: z.string().min(1).max(max), emoji: z.boolean().optional() });
const text = (max: number) => z.discriminatedUnion('type', [mrkdwn(max), plainText(max)]);
const id = z.string().min(1).max(255);
const blockId = { block_id: id.optional() };

const button = z.strictObject({
  type: z.literal('button'),
  action_id: id,
  text: plainText(75),
  value: z.string().max(2000).optional(),
  url: z.url().max(3000).optional(),
  style: z.enum(['primary', 'danger']).optional(),
  accessibility_label: z.string().max(75).optional(),
});

const style = z.strictObject({ bold: z.boolean().optional(), italic: z.boolean().optional() }).optional();
const inline = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: z.string().min(1), style }),
  z.strictObject({ type: z.literal('link'), url: z.url(), text: z.string().min(1).optional(), style }),
  z.strictObject({ type: z.literal('emoji'), name: z.string().min(1), style }),
  z.strictObject({ type: z.literal('broadcast'), range: z.enum(['here', 'channel', 'everyone']) }),
  z.strictObject({ type: z.literal('user'), user_id: id }),
]);
const richSection = z.strictObject({ type: z.literal('rich_text_section'), elements: z.array(inline).min(1) });
const richPart = z.discriminatedUnion('type', [
  richSection,
  z.strictObject({ type: z.literal('rich_text_quote'), elements: z.array(inline).min(1) }),
  z.strictObject({
    type: z.literal('rich_text_list'),
    style: z.enum(['bullet', 'ordered']),
    elements: z.array(richSection).min(1),
  }),
]);

const cell = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('raw_text'), text: z.string().min(1) }),
  z.strictObject({ type: z.literal('rich_text'), elements: z.array(richPart).min(1) }),
]);
const table = z.strictObject({
  type: z.literal('table'),
  rows: z.array(z.array(cell).min(1).max(20)).min(1).max(100),
  column_settings: z
    .array(
      z.strictObject({ align: z.enum(['left', 'center', 'right']).optional(), is_wrapped: z.boolean().optional() }),
    )
    .max(20)
    .optional(),
  ...blockId,
});

const option = z.strictObject({ text: plainText(75), value: z.string().min(1).max(150) });
const options = z.array(option).min(1);
const select = z
  .strictObject({
    type: z.literal('static_select'),
    action_id: id,
    options: options.max(100),
    initial_option: option.optional(),
    placeholder: plainText(150).optional(),
  })
  .refine(({ options: offered, initial_option: initial }) => initial === undefined || offersAll(offered, [initial]), {
    message: 'initial_option is not among the options',
  });
const checkboxes = z
  .strictObject({
    type: z.literal('checkboxes'),
    action_id: id,
    options: options.max(10),
    initial_options: options.optional(),
  })
  .refine(({ options: offered, initial_options: initial = [] }) => offersAll(offered, initial), {
    message: 'initial_options are not among the options',
  });

function offersAll(offered: readonly unknown[], initial: readonly unknown[]): boolean {
  const known = new Set(offered.map((item) => JSON.stringify(item)));
  return initial.every((item) => known.has(JSON.stringify(item)));
}

const inputElement = z.union([
  select,
  checkboxes,
  z.strictObject({
    type: z.literal('multi_users_select'),
    action_id: id,
    initial_users: z.array(z.string()).min(1).optional(),
  }),
  z.strictObject({
    type: z.literal('timepicker'),
    action_id: id,
    initial_time: z
      .string()
      .regex(/^\d\d:\d\d$/)
      .optional(),
  }),
  z.strictObject({ type: z.literal('radio_buttons'), action_id: id, options: z.array(option).min(1).max(10) }),
  z.strictObject({
    type: z.literal('plain_text_input'),
    action_id: id,
    multiline: z.boolean().optional(),
    max_length: z.number().int().min(1).max(3000).optional(),
    initial_value: z.string().max(3000).optional(),
  }),
]);

const messageBlock = z.discriminatedUnion('type', [
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
  table,
]);
const inputBlock = z.strictObject({
  type: z.literal('input'),
  label: plainText(2000),
  hint: plainText(2000).optional(),
  optional: z.boolean().optional(),
  element: inputElement,
  ...blockId,
});

const messageBlocks = z.array(messageBlock).max(50);
const home = z.strictObject({
  type: z.literal('home'),
  callback_id: z.string().max(255).optional(),
  private_metadata: z.string().max(3000).optional(),
  blocks: z.array(z.discriminatedUnion('type', [...messageBlock.options, inputBlock])).max(100),
});
const view = z.strictObject({
  type: z.literal('modal'),
  title: plainText(24),
  submit: plainText(24).optional(),
  close: plainText(24).optional(),
  callback_id: z.string().max(255).optional(),
  private_metadata: z.string().max(3000).optional(),
  blocks: z.array(z.discriminatedUnion('type', [...messageBlock.options, inputBlock])).max(100),
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
