const NOBODY = -1;

/**
 * The places of a team: whoever comes on duty takes the one left last, so that an agent who was there yesterday is there
 * again today. A customer who knows an agent knows a seat.
 */
export class Seats {
  private readonly agentAt: number[] = [];
  private readonly assignedAt: number[] = [];
  private readonly free: number[][];

  constructor(teams: number) {
    this.free = Array.from({ length: teams }, () => []);
  }

  take(team: number, agent: number): number {
    const seat = this.free[team]!.pop() ?? this.agentAt.push(NOBODY) - 1;
    this.agentAt[seat] = agent;
    return seat;
  }

  leave(team: number, seat: number): void {
    this.agentAt[seat] = NOBODY;
    this.free[team]!.push(seat);
  }

  /** Who sits there now; -1: nobody. */
  agent(seat: number): number {
    return this.agentAt[seat] ?? NOBODY;
  }

  /** Notes that the seat was given its n-th contact of all. */
  assigned(seat: number, n: number): void {
    this.assignedAt[seat] = n;
  }

  lastAssigned(seat: number): number {
    return this.assignedAt[seat] ?? 0;
  }
}
