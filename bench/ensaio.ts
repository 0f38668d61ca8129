/** The product's own engine on the bench's model: the scenario as a planner would write it, every counter on. */
import { readFileSync } from 'node:fs';
import {
  CONTACT_COUNTS,
  CONTACT_WIDTH,
  type ContactCount,
  LIFE_COUNTS,
  LIFE_WIDTH,
  type LifeCount,
  TEAM_COUNTS,
  TEAM_WIDTH,
  type TeamCount,
} from '../src/center/counting/counts.ts';
import { tallyLayout } from '../src/center/counting/tally.ts';
import { replicate } from '../src/center/replicate.ts';
import { compile } from '../src/compile/compile.ts';
import type { Model } from '../src/compile/model.ts';
import { parseScenario } from '../src/documents/load.ts';
import type { ErlangAOutcome } from './erlang-a.ts';

/** Ways of a contact that never joins a queue for people. */
const NOT_OFFERED: readonly LifeCount[] = [
  'balked',
  'shiftedAtDoor',
  'callbacks',
  'contained',
  'gaveUpInside',
  'shiftedAfterBot',
];

/** Erlang A with 0.98 contacts a minute for each agent; several teams share one queue and one pool. */
export function erlangAModel(agents: number, teams: number, days: number): Model {
  const team = (number: number): string => `  team ${number}: { agents: ${agents / teams} }`;
  return compileText(
    `
ensaio: 1
name: Erlang A, ${agents} agents
calendar: { continuous: true, days: ${days}, warm_up: 30m }
intents: { call: { handle: 1m } }
channels: { phone: { volume: { per_minute: ${0.98 * agents} }, patience: 2m, service_level: { within: 12s } } }
teams:
${Array.from({ length: teams }, (_, i) => team(i + 1)).join('\n')}
`,
  );
}

/** The shipped mixed week: five channels, twelve intents, eight teams, bots, chats, email, redials, repeats, shifts. */
export function mixedWeekModel(): Model {
  return compileText(readFileSync(new URL('../scenarios/mixed-week/scenario.yaml', import.meta.url), 'utf8'));
}

function compileText(text: string): Model {
  const { scenario, problems } = parseScenario(text, 'bench.yaml', () => {
    throw new Error('the bench reads no files');
  });
  if (scenario === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return compile(scenario);
}

/** Twenty intents on two channels, forty teams of ten with five intents each: a week of Erlang-like work. */
export function manyTeamsModel(): Model {
  const intents = Array.from({ length: 20 }, (_, i) => `i${i}`);
  const skills = (team: number): string =>
    [0, 1, 3, 7, 12].map((step) => intents[(team * 3 + step) % intents.length]!).join(', ');
  return compileText(
    `
ensaio: 1
name: Twenty intents, forty teams
calendar: { days: 7, interval: 30m, hours: 08:00-20:00 }
intents:
${intents.map((name, i) => `  ${name}: { handle: ${3 + (i % 5)}m }`).join('\n')}
channels:
  phone: { volume: { per_day: 30000 }, mix: { ${intents.map((name) => `${name}: 5%`).join(', ')} }, patience: 3m }
  desk: { volume: { per_day: 10000 }, mix: { ${intents.map((name) => `${name}: 5%`).join(', ')} }, patience: 5m, priority: 2 }
teams:
${Array.from({ length: 40 }, (_, team) => `  t${team}: { agents: 8, skills: [${skills(team)}] }`).join('\n')}
`,
  );
}

/** Contacts that came, in all bins. */
export function contactsIn(model: Model, counts: Float64Array): number {
  const add = adder(model, counts, model.grid.bins + 1);
  return add.contacts('offered') + add.contacts('blocked') + add.life(NOT_OFFERED);
}

/** The answers of one measured run. */
export function outcomeOf(model: Model, counts: Float64Array): ErlangAOutcome {
  const add = adder(model, counts, model.grid.bins);
  const offered = add.contacts('offered');
  return {
    contacts: offered,
    abandoned: add.contacts('abandoned') / offered,
    meanWait: (add.contacts('waitHandled') + add.contacts('waitAbandoned')) / offered / 60,
    answeredWithin: add.contacts('handledWithin') / offered,
    occupancy: add.teams('busySeconds') / add.teams('dutySeconds'),
  };
}

/** True when every contact is accounted for: it has ended in one way, or still waits. */
export function isConserved(model: Model, seed: string, replication: number): boolean {
  let waiting = 0;
  const counts = replicate(model, seed, replication, {
    blocked: () => {},
    handled: () => {},
    left: () => {},
    finished: (_at, stillWaiting) => {
      waiting = stillWaiting;
    },
  });
  const add = adder(model, counts, model.grid.bins + 1);
  const ended = add.contacts('handled') + add.contacts('abandoned') + add.contacts('cleared') + add.life(['shifted']);
  const legs = add.life(['legs']) - add.life(['legsHandled', 'legsAbandoned']);
  return add.contacts('offered') + legs === ended + waiting;
}

/** Adds a count up over all types or teams and the first so many bins. */
function adder(model: Model, counts: Float64Array, bins: number) {
  const layout = tallyLayout(model);
  const total = (items: number, from: number, width: number, at: number): number => {
    let sum = 0;
    for (let item = 0; item < items; item++) {
      for (let bin = 0; bin < bins; bin++) sum += counts[from + (item * (model.grid.bins + 1) + bin) * width + at]!;
    }
    return sum;
  };
  return {
    contacts: (name: ContactCount): number =>
      total(model.types.length, layout.contacts, CONTACT_WIDTH, CONTACT_COUNTS.indexOf(name)),
    life: (names: readonly LifeCount[]): number =>
      layout.lively
        ? names.reduce(
            (sum, name) => sum + total(model.types.length, layout.life, LIFE_WIDTH, LIFE_COUNTS.indexOf(name)),
            0,
          )
        : 0,
    teams: (name: TeamCount): number => total(model.teams.length, layout.teams, TEAM_WIDTH, TEAM_COUNTS.indexOf(name)),
  };
}
