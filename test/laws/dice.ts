import fc from 'fast-check';

/** Draws for those who write random scenarios. */
export class Dice {
  private readonly draw: fc.GeneratorValue;

  constructor(draw: fc.GeneratorValue) {
    this.draw = draw;
  }

  whole(low: number, high: number): number {
    return this.draw(fc.integer, { min: low, max: high });
  }

  /** True once in so many times. */
  once(times: number): boolean {
    return this.whole(1, times) === 1;
  }

  oneOf<T>(...choices: readonly T[]): T {
    return choices[this.whole(0, choices.length - 1)]!;
  }

  share(low = 5, high = 95): string {
    return `${this.whole(low, high)}%`;
  }

  seconds(low: number, high: number): string {
    return `${this.whole(low, high)}s`;
  }

  /** What is only there once in so many times. */
  maybe(times: number, part: () => object): object {
    return this.once(times) ? part() : {};
  }
}
