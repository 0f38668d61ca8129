/** What charts of runs, and of runs side by side, say. */
import type { FlowWord } from '../../../metrics/run-detail.ts';

const flowWords: Readonly<Record<FlowWord, string>> = {
  'no self-service': 'no self-service',
  contained: 'contained',
  'gave up inside': 'gave up inside',
  'handed over': 'handed over',
  resolved: 'resolved',
  'not resolved': 'not resolved',
  abandoned: 'abandoned',
  blocked: 'blocked',
  balked: 'balked',
  moved: 'moved to another channel',
  'called back': 'called back',
  'not reached': 'not reached',
  cleared: 'cleared at closing',
  'still open': 'still open',
  answered: 'answered',
};

export const runCharts = {
  of: 'of',
  time: 'time',
  /** A KPI beside an axis. */
  axis: (title: string, unit: string) => (unit === 'seconds' ? `${title} (s)` : title),
  intervals: {
    description: (name: string) =>
      `Service level, contacts offered, agents and occupancy by interval of the day: ${name}.`,
    subtitle: (replications: string, level: string, hasTarget: boolean) =>
      `Mean of ${replications}; bands and thin lines: ${level} confidence intervals${hasTarget ? '; dashed: target' : ''}. By interval of arrival; agents by the clock.`,
    allTeams: 'all teams',
    mostShort: (at: string, onDuty: string, needed: string) =>
      `Agents are fewest against the need at ${at}: ${onDuty} on duty, ${needed} needed`,
  },
  staffing: {
    agents: 'agents',
    agentsOnDuty: 'agents on duty',
    onDuty: 'on duty',
    needed: 'needed by Erlang',
    work: 'work at hand, in agents',
  },
  waits: {
    description: (name: string) => `How long contacts wait, by channel: ${name}.`,
    subtitle: (replications: string, level: string) =>
      `Contacts that joined a queue, over ${replications}: left all of them, right those delayed, as shares of all; thin lines: ${level} confidence intervals. Bars span unequal times: read heights, not areas.`,
    finding: 'How long contacts wait',
    late: (channel: string, share: string, within: string) => `${channel}: ${share} wait longer than ${within}`,
    wait: 'wait',
    share: 'share',
    ofAll: 'of all',
    upTo: 'up to here',
    timings: { atOnce: 'answered at once', within: 'within the time of the service level', beyond: 'longer' },
    mark: (time: string, target: string | null) =>
      target === null ? `service level: within ${time}` : `service level: ${target} within ${time}`,
    heading: (channel: string, contacts: string, counted: 'opening hours' | 'in queue') =>
      `${channel}: ${contacts} contacts, ${counted === 'in queue' ? 'time in the queue' : 'opening hours until the first answer'}`,
  },
  heatMap: {
    description: (name: string) => `KPIs by weekday and interval of the day: ${name}.`,
    subtitle: (replications: string, level: string, hasTarget: boolean) =>
      `Mean of ${replications} for one such day, by the clock; only cells with data.${hasTarget ? ` Brown: under the target, blue: over it; a dot: the ${level} confidence interval reaches over the target, so chance may decide.` : ''}`,
    weekday: 'weekday',
    finding: 'The week by hours',
    lowest: (channel: string | null, weekday: string, at: string, level: string, target: string | null) =>
      `${channel === null ? 'Service level' : `${channel}: service level`} is lowest on ${weekday} at ${at}: ${level}${target === null ? '' : `, target ${target}`}`,
  },
  teams: {
    description: (name: string) => `Occupancy by team: ${name}.`,
    subtitle: (replications: string, level: string) =>
      `Left: mean of ${replications} with its ${level} confidence interval; right: by interval of the day, by the clock.`,
    busiest: (team: string, occupancy: string, peak: { readonly at: string; readonly text: string } | null) =>
      `${team} is busiest, occupancy ${occupancy}${peak === null ? '' : `, most at ${peak.at} with ${peak.text}`}`,
    calmest: (team: string, occupancy: string) => `least busy is ${team}, ${occupancy}`,
  },
  weeks: {
    description: (name: string) => `KPIs from week to week: ${name}.`,
    subtitle: (replications: string, level: string, hasTarget: boolean, isLastShort: boolean) =>
      `Mean of ${replications}; bands: ${level} confidence intervals${hasTarget ? '; dashed: target' : ''}. By the clock; weeks by their first day.${isLastShort ? ' The last week is shorter.' : ''}`,
    finding: 'From week to week',
    week: 'week',
    moves: (kpi: string, first: string, last: string, how: 'rises' | 'falls' | 'holds') =>
      how === 'holds'
        ? `${kpi} holds from the first week to the last: ${first} → ${last}`
        : `${kpi} ${how} from the first week to the last: ${first} → ${last}`,
  },
  flow: {
    description: (name: string) => `Ways of contacts from channel to outcome: ${name}.`,
    subtitle: (replications: string, level: string) =>
      `Mean of ${replications}, contacts of the whole calendar; ±: ${level} confidence interval, of sums at most this wide. Width: contacts. Colour: channel.`,
    finding: (contacts: string, ends: string) => `How ${contacts} contacts end: ${ends}`,
    way: 'way',
    contacts: 'contacts',
    others: 'others',
    stages: { channel: 'channel', 'self-service': 'self-service', team: 'team', outcome: 'how it ends' },
    words: flowWords,
  },
  comparison: {
    description: (baseline: string) => `Differences of KPIs against ${baseline}.`,
    subtitle: (baseline: string, replications: string, level: string) =>
      `Against ${baseline}. Paired differences over ${replications}, with their ${level} confidence intervals.`,
    points: 'difference in percentage points',
    seconds: 'difference in seconds',
    differences: 'differences',
  },
  comparisonIntervals: {
    description: (names: string) => `Service level, speed of answer and occupancy by interval of the day: ${names}.`,
    subtitle: (replications: string, level: string, hasTarget: boolean) =>
      `Means of ${replications}; bands: ${level} confidence intervals${hasTarget ? '; dashed: target' : ''}. By interval of arrival.`,
    speedOfAnswer: 'speed of answer (s)',
    noLevel: 'No service level by interval: no contact was offered',
    same: (names: string) => `${names}: the service level is the same in every interval`,
    largest: (name: string, at: string, before: string, after: string) =>
      `${name} moves the service level most at ${at}: ${before} → ${after}`,
  },
};
