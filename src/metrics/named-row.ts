/** A window on a row of numbers, in which each is read by its name. */
export type NamedRow<Name extends string> = Readonly<Record<Name, number>> & { at: number };

/**
 * Gives windows on rows of `names.length` numbers that stand one after another in an array: `at` is the row looked at.
 * There are thousands of sums in each replication; only those that a metric asks for are read, and nothing is copied.
 */
export function windowOn<Name extends string>(names: readonly Name[]): (rows: Float64Array) => NamedRow<Name> {
  class Window {
    readonly rows: Float64Array;
    at = 0;

    constructor(rows: Float64Array) {
      this.rows = rows;
    }
  }
  const width = names.length;
  names.forEach((name, i) => {
    Object.defineProperty(Window.prototype, name, {
      get(this: Window): number {
        return this.rows[this.at * width + i]!;
      },
    });
  });
  return (rows) => new Window(rows) as unknown as NamedRow<Name>;
}

/** Each name's place in its row. */
export function placesOf<Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name, i) => [name, i])) as Record<Name, number>;
}
