/** A routing rule of the user's own, as the router asks it. */
export interface Rule {
  /** The list of `Agents` whose first agent gets a contact that would else wait in this line; -1: it waits. */
  listFor(line: number, now: number): number;
  /** The line whose first contact an agent of the team takes who holds `load` contacts; -1: none. */
  lineFor(team: number, load: number, now: number): number;
}
