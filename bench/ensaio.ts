/** The product's own engine on the bench's model: the scenario as a planner would write it, every counter on. */
import { readFileSync } from 'node:fs';
import { CONTACT_COUNTS, CONTACT_WIDTH, type ContactCount, TEAM_COUNTS, TEAM_WIDTH, type TeamCount } from '../src/center/counts.ts';
import { tallyLayout } from '../src/center/tally.ts';
import { compile } from '../src/compile/compile.ts';
import type { Model } from '../src/compile/model.ts';
import { parseScenario } from '../src/documents/load.ts';
import type { ErlangAOutcome } from './erlang-a.ts';

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

/** Five channels, ten intents and six teams over a week. */
export function mixedWeekModel(): Model {
  return compileText(readFileSync(new URL('./mixed-week.yaml', import.meta.url), 'utf8'));
}

function compileText(text: string): Model {
  const { scenario, problems } = parseScenario(text, 'bench.yaml', () => {
    throw new Error('the bench reads no files');
  });
  if (scenario === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return compile(scenario);
}

/** Contacts simulated, blocked ones and those of the warm-up and the run's end included. */
export function contactsIn(model: Model, counts: Float64Array): number {
  const add = adder(model, counts, model.grid.bins + 1);
  return add.contacts('offered') + add.contacts('blocked');
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

/** True when every measured contact that came is accounted for: handled, abandoned or sent away at closing. */
export function isConserved(model: Model, counts: Float64Array): boolean {
  const add = adder(model, counts, model.grid.bins);
  return add.contacts('offered') === add.contacts('handled') + add.contacts('abandoned') + add.contacts('cleared');
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
    teams: (name: TeamCount): number => total(model.teams.length, layout.teams, TEAM_WIDTH, TEAM_COUNTS.indexOf(name)),
  };
}
