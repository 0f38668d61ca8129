/** A routing rule of the user's own, as the router asks it. */
export interface Rule {
  /** The team whose next idle agent gets an arriving contact of this type; -1: it waits. The team has an idle agent. */
  teamFor(type: number, now: number): number;
  /** The line whose first contact a free agent of the team takes; -1: none. */
  lineFor(team: number, now: number): number;
}
