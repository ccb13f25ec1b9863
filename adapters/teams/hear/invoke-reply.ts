/** The body of the response to an invoke. Never absent: Teams would say "Unable to reach app" and press the button again. */
export type InvokeReply = Readonly<Record<string, unknown>>;

/** A sentence that only the person who pressed the button sees. */
export function sayToPresser(sentence: string): InvokeReply {
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: sentence };
}
