/** The body of the response to an invoke. Never absent: Teams would say "Unable to reach app" and press the button again. */
export type InvokeReply = Readonly<Record<string, unknown>>;

/** A sentence that only the person who pressed the button sees. */
export function sayToPresser(sentence: string): InvokeReply {
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: sentence };
}

/** The reply of an extension in place of its list. */
export function sayInExtension(text: string): InvokeReply {
  return { composeExtension: { type: 'message', text } };
}

/** The reply of a window in place of its form. */
export function sayInWindow(value: string): InvokeReply {
  return { task: { type: 'message', value } };
}

/** A sentence in the form that this invoke is owed its reply in. */
export function sayInPlaceOf(name: string, sentence: string): InvokeReply {
  switch (name) {
    case 'adaptiveCard/action':
      return sayToPresser(sentence);
    case 'composeExtension/query':
    case 'composeExtension/selectItem':
      return sayInExtension(sentence);
    case 'message/fetchTask':
    case 'composeExtension/fetchTask':
    case 'composeExtension/submitAction':
      return sayInWindow(sentence);
    default:
      return {};
  }
}
