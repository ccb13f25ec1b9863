import { z } from 'zod';

/** What blocks are made of, as Slack checks it: required fields, lengths, counts, no unknown fields. */
const mrkdwn = (max: number) =>
  z.strictObject({ type: z.literal('mrkdwn'), text: z.string().min(1).max(max), verbatim: z.boolean().optional() });
export const plainText = (max: number) =>
  z.strictObject({ type: z.literal('plain_text'), text: z.string().min(1).max(max), emoji: z.boolean().optional() });
export const text = (max: number) => z.discriminatedUnion('type', [mrkdwn(max), plainText(max)]);
export const id = z.string().min(1).max(255);
export const blockId = { block_id: id.optional() };

export const button = z.strictObject({
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
export const richPart = z.discriminatedUnion('type', [
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
export const table = z.strictObject({
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
export const select = z
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

export const inputElement = z.union([
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
