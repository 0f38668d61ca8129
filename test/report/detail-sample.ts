/** Hand-made details of a run: two weeks of a center of three channels, a bot, two teams, with gaps as real ones have them. */
import type { RunResult } from '../../src/metrics/result.ts';
import type { FlowLink, FlowNode, RunDetail } from '../../src/metrics/run-detail.ts';
import { estimate, intervals, runResult, scope } from './fixture.ts';

export interface Names {
  readonly scenario: string;
  readonly phone: string;
  readonly chat: string;
  readonly email: string;
  readonly front: string;
  readonly back: string;
}

export const PLAIN: Names = {
  scenario: 'Help desk',
  phone: 'phone',
  chat: 'chat',
  email: 'email',
  front: 'front',
  back: 'back',
};

/** What a file may hold as names. */
export const WICKED: Names = {
  scenario: '</title><script>alert(1)</script>',
  phone: '<img src=x onerror=alert(1)>',
  chat: '=HYPERLINK("http://example.org","here")',
  email: `\u001b[31mred\u001b[0m "quoted" 'single' \${x} datum.value`,
  front: 'x'.repeat(10_000),
  back: '\u202eabc אבג',
};

const HOURS = ['08:00', '09:00', '10:00', '11:00'].map((from, i) => ({
  from,
  to: `${String(9 + i).padStart(2, '0')}:00`,
}));

export function detailedRun(names: Names = PLAIN, changes: Partial<RunResult> = {}): RunResult {
  const base = runResult();
  const level = base.serviceLevel[0]!;
  return runResult({
    scenario: { ...base.scenario, name: names.scenario },
    serviceLevel: [
      { ...level, channel: names.phone },
      { ...level, channel: names.chat, within: 60, target: 0.9 },
      { ...level, channel: names.email, within: 14_400, target: null },
    ],
    scopes: [
      scope('whole', 'all'),
      scope('channel', names.phone),
      scope('channel', names.chat, { service_level: [0.91, 0.01] }, intervals(0.05)),
      scope('channel', names.email, { service_level: [0.99, 0.001] }, []),
      scope('team', names.front, { occupancy: [0.81, 0.004] }),
      scope('team', names.back, { occupancy: [0.66, null] }, []),
      scope('team', 'nobody there', { occupancy: [null, null] }, []),
    ],
    detail: detail(names),
    ...changes,
  });
}

function detail(names: Names): RunDetail {
  return {
    hours: HOURS,
    byWeekday: [0, 1, 5].flatMap((weekday) => [
      { scope: 'whole', name: 'all', metric: 'service_level', weekday, ...series([0.95, 0.7, null, 0.82], 0.04) },
      { scope: 'whole', name: 'all', metric: 'offered', weekday, ...series([120, 0, 48.5, 90], 2) },
      { scope: 'whole', name: 'all', metric: 'occupancy', weekday, ...series([null, null, null, null], null) },
      {
        scope: 'channel',
        name: names.phone,
        metric: 'service_level',
        weekday,
        ...series([0.9, 0.6, null, 0.79], 0.03),
      },
      {
        scope: 'channel',
        name: names.chat,
        metric: 'service_level',
        weekday,
        ...series([0.97, 0.85, 0.9, null], null),
      },
    ]),
    weeks: [
      { from: '2027-03-01', to: '2027-03-07' },
      { from: '2027-03-08', to: '2027-03-12' },
    ],
    byWeek: [
      { scope: 'whole', name: 'all', metric: 'service_level', ...series([0.86, 0.79], 0.02) },
      { scope: 'whole', name: 'all', metric: 'occupancy', ...series([0.78, 0.81], 0.01) },
      { scope: 'channel', name: names.phone, metric: 'service_level', ...series([0.84, 0.75], 0.02) },
      { scope: 'channel', name: names.chat, metric: 'service_level', ...series([null, 0.92], 0.02) },
      { scope: 'channel', name: names.phone, metric: 'average_speed_of_answer', ...series([22, 31], 2) },
      { scope: 'channel', name: names.email, metric: 'average_speed_of_answer', ...series([7200, 9000], 400) },
    ],
    waits: [
      {
        channel: names.phone,
        counted: 'in queue',
        contacts: 42_000,
        atOnce: estimate(0.6, 0.02),
        bars: bars([0, 10, 20, 60, 300, 900], [0.1, 0.12, 0.1, 0.08, 0]),
      },
      { channel: names.chat, counted: 'in queue', contacts: 0, atOnce: estimate(null), bars: [] },
      {
        channel: names.email,
        counted: 'opening hours',
        contacts: 900,
        atOnce: estimate(0.1, null),
        bars: bars([0, 3600, 7200, 14_400], [0.4, 0.3, 0.2]),
      },
    ],
    flows: flows(names),
    staffing: HOURS.map(({ from, to }, i) => ({
      from,
      to,
      onDuty: estimate(5 + i, i / 10),
      work: estimate(4 + i / 2, 0.3),
      needed: i === 3 ? null : 6,
    })),
  };
}

/** phone: bot or person; chat and email: a person at once. */
function flows({ phone, chat, email, front, back }: Names): FlowLink[] {
  const node = (stage: FlowNode['stage'], name: string): FlowNode => ({ stage, name });
  const link = (channel: string, from: FlowNode, to: FlowNode, contacts: number): FlowLink => {
    return { channel, from, to, contacts: estimate(contacts, contacts / 20) };
  };
  const from = (channel: string) => node('channel', channel);
  const [none, contained, passed] = ['no self-service', 'contained', 'handed over'].map((name) =>
    node('self-service', name),
  );
  const [frontDesk, backDesk] = [node('team', front), node('team', back)];
  const [resolved, open, abandoned] = ['resolved', 'not resolved', 'abandoned'].map((name) => node('outcome', name));
  return [
    link(phone, from(phone), contained!, 200),
    link(phone, from(phone), passed!, 800),
    link(phone, contained!, resolved!, 200),
    link(phone, passed!, frontDesk, 700),
    link(phone, passed!, abandoned!, 100),
    link(phone, frontDesk, resolved!, 600),
    link(phone, frontDesk, open!, 100),
    link(chat, from(chat), none!, 300),
    link(chat, none!, frontDesk, 290),
    link(chat, none!, abandoned!, 10),
    link(chat, frontDesk, resolved!, 290),
    link(email, from(email), none!, 50),
    link(email, none!, backDesk, 50),
    link(email, backDesk, resolved!, 50),
  ];
}

function bars(edges: readonly number[], shares: readonly number[]) {
  return shares.map((share, i) => ({ from: edges[i]!, to: edges[i + 1]!, share: estimate(share, share / 10) }));
}

function series(values: readonly (number | null)[], halfWidth: number | null) {
  return { values, halfWidths: values.map((value) => (value === null ? null : halfWidth)) };
}
