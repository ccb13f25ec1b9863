/** What a look at one part of the set-up found. */
export type Finding =
  | { readonly verdict: 'good'; readonly what: string; readonly detail: string }
  /** `detail` says what is wrong, `remedy` what to do about it. */
  | { readonly verdict: 'wrong'; readonly what: string; readonly detail: string; readonly remedy: string }
  /** Could not be looked at from here. */
  | { readonly verdict: 'open'; readonly what: string; readonly detail: string };

/** Looks at one part of the set-up: a platform, the database. Changes nothing that matters, and names no secret. */
export interface HealthCheck {
  /** Never throws: what cannot be reached is a finding. */
  look(): Promise<readonly Finding[]>;
}
