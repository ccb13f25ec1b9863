import type { types } from '@slack/bolt';
import { escapeWithin } from './escape.ts';
import { limits } from './limits.ts';

/** Fields of a form. A field's name is the id of its block and of its element, so that one name finds what was filled in. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface Field {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
}

export function plain(text: string): types.PlainTextElement {
  return { type: 'plain_text', text, emoji: false };
}

export function oneOf(field: Field, choices: readonly Choice[], chosen: string): types.InputBlock {
  const options = choices.map(optionOf);
  const initial = options.find(({ value }) => value === chosen);
  return fieldBlock(field, false, {
    type: 'static_select',
    action_id: field.name,
    options,
    ...(initial === undefined ? {} : { initial_option: initial }),
  });
}

export function someOf(field: Field, choices: readonly Choice[], chosen: readonly string[]): types.InputBlock {
  const options = choices.map(optionOf);
  const initial = options.filter((_, index) => chosen.includes(choices[index]?.value ?? ''));
  return fieldBlock(field, true, {
    type: 'checkboxes',
    action_id: field.name,
    options,
    ...(initial.length === 0 ? {} : { initial_options: initial }),
  });
}

export function peopleField(field: Field, chosen: readonly string[]): types.InputBlock {
  return fieldBlock(field, true, {
    type: 'multi_users_select',
    action_id: field.name,
    ...(chosen.length === 0 ? {} : { initial_users: [...chosen] }),
  });
}

export function timeField(field: Field, chosen: string | null): types.InputBlock {
  return fieldBlock(field, true, {
    type: 'timepicker',
    action_id: field.name,
    ...(chosen === null ? {} : { initial_time: chosen }),
  });
}

export function lineField(field: Field, filled: string): types.InputBlock {
  return fieldBlock(field, true, {
    type: 'plain_text_input',
    action_id: field.name,
    max_length: 60,
    ...(filled === '' ? {} : { initial_value: filled }),
  });
}

function fieldBlock(
  { name, label, hint }: Field,
  optional: boolean,
  element: types.InputBlock['element'],
): types.InputBlock {
  return {
    type: 'input',
    block_id: name,
    label: plain(label),
    optional,
    element,
    ...(hint === undefined ? {} : { hint: plain(hint) }),
  };
}

function optionOf({ value, label }: Choice): types.PlainTextOption {
  return { text: plain(escapeWithin(label, limits.button)), value };
}
