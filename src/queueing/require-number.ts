/** What is asked of an argument: its name in the error, its value, and the words for what is allowed. */
function refuse(name: string, value: number, allowed: string): never {
  throw new RangeError(`${name} is ${value}; it must be ${allowed}.`);
}

/** Throws a RangeError unless `value` is a finite number above zero. */
export function requirePositive(name: string, value: number): void {
  if (!(value > 0 && value < Infinity)) refuse(name, value, 'a finite number above 0');
}

/** Throws a RangeError unless `value` is a finite number, zero or above. */
export function requireNonNegative(name: string, value: number): void {
  if (!(value >= 0 && value < Infinity)) refuse(name, value, 'a finite number, 0 or above');
}

/** Throws a RangeError unless `value` is a whole number of at least `least`. */
export function requireWhole(name: string, value: number, least: number): void {
  if (!(Number.isSafeInteger(value) && value >= least)) refuse(name, value, `a whole number, ${least} or above`);
}
