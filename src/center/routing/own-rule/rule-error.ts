/** A routing rule of the user's own went wrong: the message says which, where, when, and what was allowed. */
export class RuleError extends Error {
  override readonly name = 'RuleError';
}
