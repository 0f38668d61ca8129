import { type Answers, HOUR, MINUTE } from './answers.ts';
import { lateStaff } from './attempts.ts';
import { callbacks } from './callbacks.ts';
import { clearedDay } from './closing.ts';
import { balking, shiftingAtTheDoor } from './door.ts';
import { generalPatience, patienceWithMessage, uniformPatience } from './general-patience.ts';
import { botWithPlaces, handedOn, retriedBot, unresolved, warmHandover } from './networks.ts';
import { checkout, mail, shrunk, survey } from './outcomes.ts';
import { conserved, oneQueue, sharedLines, waitingRoom } from './pools.ts';
import { growingUrgency, preemptivePriorities } from './priorities.ts';
import { redials } from './redials.ts';
import { keptSpeeds, processorSharing, sharedAgents } from './sessions.ts';
import { skillDesign } from './skills.ts';

const eightAgents = { agents: 8, arrivals: 1.7 / MINUTE, service: 1 / (4 * MINUTE), impatience: 1 / (3 * MINUTE) };
const tenAgents = { arrivalRate: 2.2 / MINUTE, meanHandle: 4 * MINUTE, agents: 10, meanPatience: 2 * MINUTE };
const door = { agents: 6, arrivals: 1.6 / MINUTE, service: 1 / (4 * MINUTE), impatience: 1 / (2 * MINUTE) };
const twelveAgents = { arrivals: 3.2 / MINUTE, service: 1 / (4 * MINUTE), agents: 12, within: 20 };

/** Answers of the cases that are computed here, by the case's id. */
export const table: Readonly<Record<string, () => Answers>> = {
  'bot-tried-again-after-a-fixed-delay': () =>
    retriedBot({
      arrivals: 1 / MINUTE,
      botTime: 90,
      givesUp: 0.25,
      contains: 0.3,
      tryAgain: 0.6,
      after: 10 * MINUTE,
      agents: 4,
      meanHandle: 5 * MINUTE,
    }),
  'bot-with-places-to-wait-for': () =>
    botWithPlaces({
      arrivals: 3 / MINUTE,
      sessions: 8,
      botTime: 2 * MINUTE,
      contains: 0.4,
      agents: 9,
      meanHandle: 4 * MINUTE,
    }),
  'callback-reserve-1': () => callbacks({ ...eightAgents, accept: 0.4, reserve: 1, reached: 1 }),
  'callback-reserve-2': () => callbacks({ ...eightAgents, accept: 0.4, reserve: 2, reached: 1 }),
  'callback-not-reached': () => callbacks({ ...eightAgents, accept: 0.7, reserve: 0, reached: 0.7 }),
  'chat-customer-idle': () =>
    sharedAgents({
      agents: 3,
      // Two fifths of a chat go by while the agent waits for the customer, whatever else the agent does.
      speed: [1, 1 / (0.4 + 0.6 / 0.6), 1 / (0.4 + 0.6 / 0.4)],
      arrivals: 1 / MINUTE,
      service: 1 / (5 * MINUTE),
      impatience: 1 / (3 * MINUTE),
    }),
  'chat-speed-kept': () =>
    keptSpeeds({
      speed: [1, 0.8, 0.6],
      arrivals: 0.5 / MINUTE,
      service: 1 / (5 * MINUTE),
      impatience: 1 / (3 * MINUTE),
    }),
  'chat-processor-sharing': () => processorSharing(0.5, 5 * MINUTE),
  'checkout-with-help': () =>
    checkout({
      starts: 14_400 / 86_400,
      value: 150,
      needsHelp: 0.2,
      agents: 10,
      meanHandle: 5 * MINUTE,
      meanPatience: 3 * MINUTE,
      inTime: 30,
      converts: { alone: 0.6, inTime: 0.75, late: 0.5, unanswered: 0.2 },
      winsBack: 0.1,
    }),
  'cleared-at-closing': () =>
    clearedDay({
      agents: 5,
      open: 2 * HOUR,
      arrivals: 1.4 / MINUTE,
      service: 1 / (4 * MINUTE),
      impatience: 1 / (6 * MINUTE),
    }),
  'lines-shared-by-all': () =>
    sharedLines(40, { phone: (6 / MINUTE) * (4 * MINUTE), desk: (2 / MINUTE) * (7 * MINUTE) }),
  'mail-with-a-deadline': () => mail({ arrivals: 0.56 / MINUTE, agents: 3, meanHandle: 5 * MINUTE, deadline: HOUR }),
  'order-aged': () => conserved({ arrivalRate: 1.8 / MINUTE, meanHandle: 4 * MINUTE, agents: 8 }),
  'order-aged-without-priorities': () => oneQueue(tenAgents),
  'order-least-occupied': () => oneQueue(tenAgents),
  'order-round-robin': () => oneQueue(tenAgents),
  'order-weighted': () =>
    growingUrgency(
      { agents: 4, meanHandle: 4 * MINUTE, arrivals: [0.3, 0.2, 0.35].map((rate) => rate / MINUTE) },
      [1, 4, 2],
    ),
  'overflow-at-once': () => nDesign(),
  'patience-uniform': () => generalPatience({ ...twelveAgents, law: uniformPatience(30, 180) }),
  'patience-with-a-message': () => generalPatience({ ...twelveAgents, law: patienceWithMessage(180, 45, 0.3) }),
  'pools-fully-cross-skilled': () => conserved({ arrivalRate: 2.2 / MINUTE, meanHandle: 4 * MINUTE, agents: 10 }),
  'preemptive-three-classes': () =>
    preemptivePriorities({
      agents: 6,
      meanHandle: 5 * MINUTE,
      arrivals: [0.3, 0.3, 0.4].map((rate) => rate / MINUTE),
    }),
  'queue-balking': () => balking({ ...door, leaves: 0.5, whenWaiting: 2 }),
  'queue-shift-at-the-door': () => shiftingAtTheDoor({ ...door, leaves: 0.4, whenWaiting: 0 }, 6 * MINUTE),
  'redials-after-blocking': () =>
    redials({
      agents: 6,
      lines: 8,
      arrivals: 1.4 / MINUTE,
      service: 1 / (4 * MINUTE),
      impatience: 1 / (2 * MINUTE),
      afterAbandoning: 0.4,
      afterBlocking: 0.8,
      return: 1 / (6 * MINUTE),
    }),
  'redials-wait-of-all-attempts': () =>
    lateStaff({
      arrivals: 20 / MINUTE,
      staffed: HOUR,
      closes: 2 * HOUR,
      patience: 10,
      after: 20 * MINUTE,
      tryAgain: 0.6,
      within: 25,
    }),
  'repeats-after-a-fixed-delay': () =>
    unresolved({
      arrivals: 1.6 / MINUTE,
      fcr: 0.7,
      comesBack: 0.8,
      after: HOUR,
      agents: 12,
      meanHandle: 5 * MINUTE,
    }),
  'satisfaction-without-waits': () =>
    survey({
      arrivals: 5 / MINUTE,
      meanHandle: 2 * MINUTE,
      fcr: 0.7,
      base: 4.4,
      unresolved: -1.4,
      spread: 0.8,
      responds: 0.25,
    }),
  'shrinkage-by-chance': () => shrunk({ agents: 20, absence: 0.06, inDay: 0.08, wage: 30, hours: 10 }),
  'skills-own-specialty-first': () =>
    skillDesign({
      intents: [
        { name: 'sales', arrivals: 0.8 / MINUTE, impatience: 1 / (2 * MINUTE), tiers: [[0], [1]] },
        { name: 'repairs', arrivals: 0.6 / MINUTE, impatience: 1 / (3 * MINUTE), tiers: [[1], [0]] },
      ],
      teams: [
        { name: 'sellers', agents: 3, service: [1.25, 0.8].map((speed) => speed / (4 * MINUTE)), takes: [0, 1] },
        { name: 'fixers', agents: 3, service: [0.75, 1.2].map((speed) => speed / (4 * MINUTE)), takes: [1, 0] },
      ],
    }),
  'skills-one-bilingual-team': () =>
    skillDesign({
      intents: [
        { name: 'spanish', arrivals: 1 / MINUTE, impatience: 1 / (2 * MINUTE), tiers: [[0, 2]] },
        { name: 'portuguese', arrivals: 0.8 / MINUTE, impatience: 1 / (3 * MINUTE), tiers: [[1, 2]] },
      ],
      teams: [
        { name: 'spaniards', agents: 3, service: [1 / (4 * MINUTE), 0], takes: [0] },
        { name: 'brazilians', agents: 2, service: [0, 1 / (5 * MINUTE)], takes: [1] },
        { name: 'bilinguals', agents: 2, service: [1 / (4 * MINUTE), 1 / (5 * MINUTE)], takes: [0, 1] },
      ],
    }),
  'transfer-cold': () =>
    handedOn({
      front: { arrivals: 1.6 / MINUTE, agents: 6, meanHandle: 3 * MINUTE },
      back: { arrivals: 0.3 / MINUTE, agents: 6, meanHandle: 6 * MINUTE },
      probability: 0.3,
    }),
  'transfer-warm': () =>
    warmHandover({ arrivals: 2 / MINUTE, probability: 0.25, front: 4 * MINUTE, back: 8 * MINUTE, handover: 45 }),
  'waiting-room': () =>
    waitingRoom({ arrivalRate: 0.9 / MINUTE, meanHandle: 5 * MINUTE, agents: 5, lines: 11, within: 10 * MINUTE }),
};

/** The N design: one team for the first intent, which goes to the other team's specialists when it finds nobody. */
function nDesign(): Answers {
  return skillDesign({
    intents: [
      { name: 'class1', arrivals: 1.2 / MINUTE, impatience: 1 / (2 * MINUTE), tiers: [[0], [1]] },
      { name: 'class2', arrivals: 0.8 / MINUTE, impatience: 1 / (3 * MINUTE), tiers: [[1]] },
    ],
    teams: [
      { name: 'group1', agents: 4, service: [1 / (4 * MINUTE), 0], takes: [0] },
      { name: 'group2', agents: 4, service: [1 / (4 * MINUTE), 1 / (4 * MINUTE)], takes: [1, 0] },
    ],
  });
}
