/**
 * Whether a step is in a set of steps written as a number: bit i stands for step i, −1 for all of them. By division
 * rather than by shifting, which would bend step 32 round to step 0.
 */
export function takesPart(steps: number, step: number): boolean {
  let place = 1;
  for (let i = 0; i < step; i++) place *= 2;
  return Math.floor(steps / place) % 2 !== 0;
}
