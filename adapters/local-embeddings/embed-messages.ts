/** Between the process and the thread that runs the model. */
export interface EmbedRequest {
  readonly id: number;
  readonly texts: readonly string[];
}

/** `failure`: the class of the error. Its message could quote the text. */
export type EmbedResponse =
  | { readonly id: number; readonly vectors: readonly Float32Array[] }
  | { readonly id: number; readonly failure: string };
