import { NO_LAW } from '../../src/compile/law-ref.ts';
import type { ChannelModel, Model, TeamModel, TypeModel } from '../../src/compile/model.ts';

/** One day, open for two intervals of half an hour: two bins, and one for what comes outside. */
const INTERVALS = 48;
const OPEN = [16, 17];

export function channelByHand(changes: Partial<ChannelModel> = {}): ChannelModel {
  return {
    name: 'phone',
    lines: Number.POSITIVE_INFINITY,
    queueCapacity: Number.POSITIVE_INFINITY,
    within: 20,
    formula: 'g1',
    shortAbandon: null,
    target: null,
    overAttempts: false,
    kind: 'phone',
    deferred: false,
    deadline: Number.POSITIVE_INFINITY,
    deadlineInBusiness: false,
    open: new Uint8Array(INTERVALS).fill(1),
    sessions: 1,
    speed: [1],
    speedFixedAtStart: false,
    cost: 0,
    ...changes,
  };
}

export function typeByHand(changes: Partial<TypeModel> = {}): TypeModel {
  return {
    name: 'phone/order',
    channel: 0,
    intent: 0,
    route: 0,
    misjudged: [],
    priority: Number.POSITIVE_INFINITY,
    interruptible: false,
    arrivals: { kind: 'poisson', expected: Float64Array.from({ length: INTERVALS }, (_, i) => +OPEN.includes(i)) },
    customers: -1,
    busyness: [],
    patience: NO_LAW,
    afterContactWork: NO_LAW,
    handle: [0],
    speed: [1],
    fcr: null,
    selfService: null,
    balk: null,
    message: null,
    shift: null,
    redial: null,
    repeat: null,
    transfer: null,
    callback: null,
    chase: null,
    contextLost: 0,
    worth: 0,
    ...changes,
  };
}

export function teamByHand(
  changes: Partial<TeamModel> = {},
  workforce: Partial<TeamModel['workforce']> = {},
): TeamModel {
  return {
    name: 'front',
    site: null,
    agents: Int32Array.from({ length: INTERVALS }, (_, i) => (OPEN.includes(i) ? 2 : 0)),
    serves: [[0]],
    servesAfter: Float64Array.of(0),
    reserve: Int32Array.of(0),
    workforce: {
      roster: Float64Array.of(2),
      paid: Float64Array.of(2),
      wage: null,
      overtime: 1,
      plain: true,
      absence: 0,
      inDay: 0,
      headcount: 2,
      leavesPerDay: 0,
      hires: [],
      learning: null,
      speedCv: 0,
      fatigue: 0,
      rushWhen: Number.POSITIVE_INFINITY,
      rushFaster: 0,
      ...workforce,
    },
    ...changes,
  };
}

/** One channel, one intent, one team, and no behaviour at all, but for what is changed. */
export function modelByHand(changes: Partial<Model> = {}): Model {
  return {
    name: 'By hand',
    grid: {
      start: '2027-01-04',
      interval: 1800,
      perDay: INTERVALS,
      days: 1,
      measuredDays: 1,
      open: Uint8Array.from({ length: INTERVALS }, (_, i) => +OPEN.includes(i)),
      openBefore: Float64Array.from({ length: INTERVALS + 1 }, (_, i) => Math.min(2, Math.max(0, i - 16)) * 1800),
      bin: Int32Array.from({ length: INTERVALS }, (_, i) => (OPEN.includes(i) ? i - 16 : 2)),
      bins: 3,
      binNames: [
        { from: '08:00', to: '08:30' },
        { from: '08:30', to: '09:00' },
        { from: 'outside', to: 'outside' },
      ],
      binSeconds: Float64Array.of(1800, 1800, 82_800),
      end: 86_400,
      continuous: false,
      atClose: 'serve_out',
    },
    channels: [channelByHand()],
    intents: ['order'],
    teams: [teamByHand()],
    types: [typeByHand()],
    routes: [{ tiers: [[0]], line: 0, overflow: [] }],
    lines: [{ offset: 0, weight: 1, deferred: false }],
    bots: [],
    journeys: [],
    customers: [],
    satisfaction: null,
    sharedLines: Number.POSITIVE_INFINITY,
    resolutionWindow: 604_800,
    moments: Float64Array.of(0),
    loading: 1,
    currency: null,
    laws: [{ kind: 'exponential', mean: 60 }],
    schedules: [],
    busyness: [],
    pick: 'longest_idle',
    order: 'arrival',
    sticky: false,
    rule: null,
    ...changes,
  };
}
