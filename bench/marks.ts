import type { Row } from './row.ts';

/** What the engine has promised, and where it stands. */
export interface Mark {
  readonly mark: string;
  readonly measured: number | null;
  readonly asked: string;
  readonly met: boolean | null;
}

/** Judges the promises; a mark whose rows are missing is left open. */
export function judgeMarks(rows: readonly Row[]): Mark[] {
  const speed = (name: string): number => rows.find((row) => row.name === name)?.contactsPerCpuSecond ?? Number.NaN;
  const peak = (name: string): number => rows.find((row) => row.name === name)?.peakMegabytes ?? Number.NaN;
  const wall = (name: string): number => rows.find((row) => row.name === name)?.wallSeconds ?? Number.NaN;
  const small = speed('ensaio 50 agents');
  const judged = (mark: string, measured: number, way: '≥' | '≤' | '<', limit: number): Mark => {
    const met = way === '≥' ? measured >= limit : way === '≤' ? measured <= limit : measured < limit;
    const missing = Number.isNaN(measured);
    return { mark, measured: missing ? null : measured, asked: `${way} ${limit}`, met: missing ? null : met };
  };
  return [
    judged('speed over that of the C program', speed('ensaio erlang-a') / speed('C limit'), '≥', 0.5),
    judged('speed over that of simjs as documented', speed('ensaio erlang-a') / speed('simjs as documented'), '≥', 8),
    judged('contacts per CPU-second in the mixed week', speed('ensaio mixed-week'), '≥', 1e6),
    judged(
      '20 intents and 40 teams over half the mixed week',
      (2 * speed('ensaio 20 intents, 40 teams')) / speed('ensaio mixed-week'),
      '≥',
      1,
    ),
    judged(
      'cost per contact, a custom rule over the built-in',
      speed('ensaio 20 teams, built-in rule') / speed('ensaio 20 teams, custom rule'),
      '≤',
      3,
    ),
    judged('cost per contact, 5000 agents over 50, one team', small / speed('ensaio 5000 agents, one team'), '≤', 1.3),
    judged(
      'cost per contact, 5000 agents over 50, twenty teams',
      small / speed('ensaio 5000 agents, twenty teams'),
      '≤',
      1.3,
    ),
    judged(
      'peak memory, ten times the contacts',
      peak('ensaio, ten million contacts') / peak('ensaio, a million contacts'),
      '<',
      1.1,
    ),
    judged('two workers over one, by the clock', wall('one worker') / wall('two workers'), '≥', 1.8),
  ];
}
