import { answeredAt, endedAt, type Seen, type SeenContact } from './watch.ts';

/** A stretch of time in which nothing changes, told from the contacts seen and the schedule alone. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Contacts waiting, by type. */
  readonly waiting: readonly number[];
  /** Agents busy, asked for, and on duty, by team. */
  readonly busy: readonly number[];
  readonly asked: readonly number[];
  readonly onDuty: readonly number[];
}

/**
 * Plays the day again without the engine: who waits and who is busy follows from the contacts, who is asked for from
 * the schedule (after closing that of the last interval, for as long as somebody waits to be served out), and an agent
 * is on duty who is asked for or still busy. For models that close; everybody's end must have been seen.
 */
export function retrace(seen: Seen): Stretch[] {
  const { grid, teams, types } = seen.model;
  const intervals = grid.open.length;
  const answered = seen.contacts.filter(({ how }) => how === 'handled');
  const moments = [
    ...seen.contacts.flatMap((contact) => [contact.arrivedAt, answeredAt(contact), endedAt(contact)]),
    ...Array.from({ length: intervals + 1 }, (_, i) => i * grid.interval),
  ].filter((moment) => moment <= seen.end);
  const times = [...new Set(moments)].sort((a, b) => a - b);
  const during =
    (from: (contact: SeenContact) => number, to: (contact: SeenContact) => number) =>
    (contact: SeenContact, at: number): boolean =>
      from(contact) <= at && at < to(contact);
  const isWaiting = during(({ arrivedAt }) => arrivedAt, answeredAt);
  const isBusy = during(answeredAt, endedAt);
  const isOpen = (interval: number): boolean => grid.open[interval] === 1;

  const stretches: Stretch[] = [];
  let servingOut = false;
  let holds = 0;
  for (let i = 0; i + 1 < times.length; i++) {
    const from = times[i]!;
    const to = times[i + 1]!;
    const middle = (from + to) / 2;
    const interval = Math.floor(middle / grid.interval);
    const waiting = types.map((_, t) => seen.contacts.filter((c) => c.type === t && isWaiting(c, middle)).length);
    const busy = teams.map((_, t) => answered.filter((c) => c.team === t && isBusy(c, middle)).length);
    const somebodyWaits = waiting.some((count) => count > 0);
    const closing = from === interval * grid.interval && !isOpen(interval) && isOpen(interval - 1);
    if (isOpen(interval) || !somebodyWaits) servingOut = false;
    else if (closing) servingOut = grid.atClose === 'serve_out';
    if (!servingOut) holds = interval;
    const asked = teams.map((team) => team.agents[holds] ?? 0);
    stretches.push({ from, to, waiting, busy, asked, onDuty: asked.map((count, t) => Math.max(count, busy[t]!)) });
  }
  return stretches;
}
