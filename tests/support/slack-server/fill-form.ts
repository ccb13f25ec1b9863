type Field = Readonly<Record<string, unknown>>;

/** What Slack sends back for a form that a person opened and changed only as told: every field holds what it was drawn with. */
export function fillForm(
  view: Readonly<Record<string, unknown>>,
  changes: Readonly<Record<string, Field>>,
): Readonly<Record<string, Readonly<Record<string, Field>>>> {
  const blocks: readonly InputBlock[] = JSON.parse(JSON.stringify(view.blocks ?? []));
  const inputs = blocks.filter(({ type }) => type === 'input');
  const unknown = Object.keys(changes).filter((name) => !inputs.some(({ block_id: id }) => id === name));
  if (unknown.length > 0) throw new Error(`The form has no field ${unknown.join(', ')}`);
  return Object.fromEntries(
    inputs.map(({ block_id: name, element }) => [
      name,
      { [element.action_id]: { ...drawnWith(element), ...changes[name] } },
    ]),
  );
}

interface InputBlock {
  readonly type: string;
  readonly block_id: string;
  readonly element: Field & { readonly type: string; readonly action_id: string };
}

function drawnWith(element: InputBlock['element']): Field {
  const { type } = element;
  switch (type) {
    case 'static_select':
      return { type, selected_option: element.initial_option ?? null };
    case 'checkboxes':
      return { type, selected_options: element.initial_options ?? [] };
    case 'multi_users_select':
      return { type, selected_users: element.initial_users ?? [] };
    case 'timepicker':
      return { type, selected_time: element.initial_time ?? null };
    default:
      return { type, value: element.initial_value ?? null };
  }
}

/** An option as a person picks it. */
export function picked(value: string): Field {
  return { selected_option: { text: { type: 'plain_text', text: value }, value } };
}
