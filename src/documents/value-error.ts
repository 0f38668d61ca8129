/** A plan drives a value of the scenario where it cannot be: the planner's mistake. */
export class ValueError extends Error {
  override readonly name = 'ValueError';
}
