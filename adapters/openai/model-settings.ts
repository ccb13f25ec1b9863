/** How a model is reached, and how much of it may be used. */
export interface ModelSettings {
  /** Base address of an API that speaks OpenAI's chat completions. */
  readonly url: string;
  readonly model: string;
  readonly apiKey?: string;
  readonly organisation?: string;
  /** Set for Azure resources that want the version of their API in the address. */
  readonly azureApiVersion?: string;
  /** For all that one question asks of the model together. */
  readonly timeoutMs: number;
  readonly tokensPerQuestion: number;
  readonly tokensPerDay: number;
  readonly judges: boolean;
  readonly understands: boolean;
}
