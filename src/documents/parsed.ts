/** What a parser of one value answers: the value, or what is wrong with it. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | Refusal;

export interface Refusal {
  readonly ok: false;
  /** Stable name of the kind of problem. */
  readonly code: string;
  /** One sentence: what was found and what is allowed. */
  readonly message: string;
}

export function accept<T>(value: T): Parsed<T> {
  return { ok: true, value };
}

export function refuse(code: string, message: string): Refusal {
  return { ok: false, code, message };
}
