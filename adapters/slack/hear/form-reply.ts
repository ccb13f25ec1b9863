import type { types } from '@slack/bolt';

/** What a form is answered with: another view, or sentences at its fields. */
export type FormReply =
  | { readonly response_action: 'update'; readonly view: types.ModalView }
  | { readonly response_action: 'errors'; readonly errors: Record<string, string> };

export function errorAt(field: string, sentence: string): FormReply {
  return { response_action: 'errors', errors: { [field]: sentence } };
}
