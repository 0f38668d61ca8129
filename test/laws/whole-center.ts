import type { WrittenEffect } from './rehearsing.ts';

/** How long a center is open each day: with a night between, or never closed, so that some wait over midnight. */
export const HOURS = {
  'by day': { start: '2027-01-04', days: 4, hours: '08:00-13:00', interval: '30m' },
  'day and night': { start: '2027-01-04', days: 4, continuous: true, warm_up: '0h' },
} as const;

/** Every word of a routing strategy. */
export const STRATEGIES: readonly string[] = [
  'availability',
  'skills',
  'complexity',
  'proficiency',
  'least_occupied',
  'equitable',
  'weighted',
  'deadline',
  'sticky',
  'random',
  'round_robin',
];

/**
 * A small center with a part of every kind, rather too few agents, and some parts that are not in use yet. What its
 * effects may touch is stated, be it as today's default.
 */
export function wholeCenter(hours: keyof typeof HOURS, strategy = 'availability'): Record<string, unknown> {
  return {
    calendar: HOURS[hours],
    currency: 'BRL',
    overhead: '30%',
    lines: 60,
    busyness: { market: { cv: '20%' } },
    intents: {
      order: {
        handle: { lognormal: { mean: '4m', cv: 0.8 } },
        after_contact_work: '20s',
        complexity: 'simple',
        fcr: '80%',
        repeat: { probability: '60%', after: '5h' },
        worth: 20,
      },
      claim: {
        handle: '6m',
        complexity: 'complex',
        value: 3,
        fcr: '70%',
        transfer: { probability: '20%', to: 'order', kind: 'warm', handover: '20s', enabled: false },
      },
    },
    channels: {
      phone: {
        volume: { per_week: hours === 'by day' ? 0.15 : 1.1, customers: 'members' },
        mix: { order: '60%', claim: '40%' },
        busyness: 'market',
        priority: 3,
        patience: '4m',
        lines: 12,
        cost: 0.1,
        service_level: { target: '80%', within: '30s' },
        callback: {
          accept: '40%',
          offer_when_wait_over: '1m',
          reached: '80%',
          tries: 2,
          retry_after: '20m',
          place: 'kept',
        },
        redial: { probability: '50%', after: '15m' },
        balk: { when_waiting: 1, probability: '50%', enabled: false },
      },
      chat: {
        kind: 'chat',
        volume: { per_hour: 10, factor: 1 },
        mix: { order: '100%' },
        patience: '3m',
        lines: 8,
        cost: 0.05,
        sessions: { most: 2, customer_idle: '40%' },
        redial: { probability: '30%', after: '10m', enabled: false },
      },
      desk: {
        kind: 'chat',
        volume: { per_hour: 5 },
        mix: { claim: '100%' },
        patience: '5m',
        lines: 4,
        sessions: { most: 1, speed: [1, 0.9, 0.7] },
      },
      mail: {
        kind: 'email',
        deadline: '5h',
        volume: { per_hour: 14 },
        mix: { claim: '100%' },
        lines: 200,
        priority: 5,
        interruptible: false,
        chase: { after: '30m', probability: '60%', to: 'phone', enabled: false },
      },
    },
    teams: {
      front: {
        agents: 4,
        headcount: 12,
        attrition: '4% per month',
        wage: 20,
        skills: { order: 1, claim: 0.9 },
        learning: { speed: '60%', full_after: '3 weeks' },
        hires: [
          { date: '2027-01-05', agents: 2, training: '1 day' },
          { date: '2027-01-06', agents: 3, training: '0 days', enabled: false },
        ],
        shrinkage: { absence: '4%' },
      },
      back: { agents: 2, wage: 30, attrition: '0% per month', headcount: 4, skills: { claim: 1 }, reserve: 0 },
      extra: { agents: 1, staffing: '100%', wage: 25, skills: { order: 0.8, claim: 0.8 } },
    },
    self_service: {
      ivr: {
        on: 'phone',
        time: '40s',
        contains: { order: '20%' },
        false_containment: '30%',
        cost: 0.05,
        enabled: true,
      },
      assistant: { on: 'chat', time: '60s', contains: { order: '30%' }, cost: 0.02, enabled: false },
    },
    satisfaction: { base: 4.4, per_minute_waited: -0.1, unresolved: -1 },
    customers: { members: { active: 5000, joins: 20, churn: '1%' } },
    journeys: {
      checkout: {
        volume: { per_day: 100 },
        value: 50,
        needs_help: '30%',
        help: { channel: 'chat', intent: 'order' },
        in_time: '1m',
        converts: { alone: '60%', in_time: '70%', late: '40%', unanswered: '20%' },
        enabled: true,
      },
    },
    campaigns: {
      offer: { at: '2027-01-06 09:00', audience: 2000, responds: '3%', after: '1h', channel: 'phone', intent: 'order' },
    },
    routing: { strategy },
  };
}

const multiply = (path: string, by: string): WrittenEffect => ({ multiply: path, by });
const set = (path: string, to: unknown): WrittenEffect => ({ set: path, to });

/** An effect of every kind on the whole center. */
export const EVERY_KIND: readonly WrittenEffect[] = [
  multiply('intents.order.handle.lognormal.mean', '120%'),
  multiply('intents.claim.handle', '80%'),
  set('intents.order.after_contact_work', '40s'),
  set('intents.order.fcr', '60%'),
  set('intents.order.repeat.probability', '90%'),
  set('intents.claim.transfer.enabled', true),
  multiply('channels.phone.volume.per_week', '150%'),
  set('channels.chat.volume.factor', 1.5),
  set('channels.phone.patience', '2m'),
  set('channels.phone.lines', 6),
  set('lines', 9),
  multiply('channels.phone.cost', '300%'),
  set('channels.phone.service_level.within', '60s'),
  set('channels.phone.callback.accept', '90%'),
  set('channels.phone.callback.place', 'last'),
  set('channels.phone.callback.enabled', false),
  set('channels.phone.redial.probability', '90%'),
  set('channels.phone.redial.enabled', false),
  set('channels.phone.balk.enabled', true),
  set('channels.chat.redial.enabled', true),
  set('channels.chat.sessions.most', 1),
  set('channels.chat.sessions.most', 3),
  set('channels.desk.sessions.most', 3),
  set('channels.mail.priority', 2),
  set('channels.mail.interruptible', true),
  set('channels.mail.chase.enabled', true),
  set('teams.front.agents', 6),
  set('teams.extra.staffing', '300%'),
  set('teams.front.headcount', 9),
  set('teams.front.attrition', '60% per month'),
  set('teams.back.attrition', '99% per month'),
  set('teams.front.learning.speed', '30%'),
  set('teams.front.hires.1.enabled', true),
  set('teams.front.shrinkage.absence', '30%'),
  set('teams.front.skills.claim', 0.5),
  set('teams.back.reserve', 1),
  multiply('teams.front.wage', '110%'),
  set('overhead', '50%'),
  set('self_service.ivr.contains.order', '50%'),
  set('self_service.ivr.cost', 0.5),
  set('self_service.ivr.enabled', false),
  set('self_service.assistant.enabled', true),
  set('satisfaction.base', 4),
  set('customers.members.churn', '30%'),
  set('customers.members.active', 6000),
  set('journeys.checkout.needs_help', '60%'),
  set('journeys.checkout.enabled', false),
  set('busyness.market.cv', '50%'),
  set('campaigns.offer.enabled', false),
  multiply('campaigns.offer.audience', '200%'),
];
