/** What a log line may hold: ids, codes, counts, milliseconds. Never words of a question, an answer or a name. */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>;

export interface Log {
  info(fields: LogFields, event: string): void;
  warn(fields: LogFields, event: string): void;
  /** `cause` is logged by its class and code; its message only when it is a BotError's, because others may quote a payload. */
  error(fields: LogFields, event: string, cause?: unknown): void;
}
