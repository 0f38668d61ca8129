/** The product's own engine on the bench's model: the scenario as a planner would write it, every counter on. */
import { CONTACT_COUNTS, CONTACT_WIDTH, TEAM_COUNTS, TEAM_WIDTH, tallyLayout } from '../src/center/tally.ts';
import { compile } from '../src/compile/compile.ts';
import type { Model } from '../src/compile/model.ts';
import { parseScenario } from '../src/documents/load.ts';
import type { ErlangAOutcome } from './erlang-a.ts';

/** Erlang A with 0.98 contacts a minute for each agent; several teams share one queue and one pool. */
export function erlangAModel(agents: number, teams: number, days: number): Model {
  const team = (number: number): string => `  team ${number}: { agents: ${agents / teams} }`;
  return compileText(`
ensaio: 1
name: Erlang A, ${agents} agents
calendar: { continuous: true, days: ${days}, warm_up: 30m }
intents: { call: { handle: 1m } }
channels: { phone: { volume: { per_minute: ${0.98 * agents} }, patience: 2m, service_level: { within: 12s } } }
teams:
${Array.from({ length: teams }, (_, i) => team(i + 1)).join('\n')}
`);
}

function compileText(text: string): Model {
  const { scenario, problems } = parseScenario(text, 'bench.yaml', () => {
    throw new Error('the bench reads no files');
  });
  if (scenario === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return compile(scenario);
}

/** Contacts simulated, the warm-up's and those that close the run included. */
export function contactsIn(model: Model, counts: Float64Array): number {
  const at = CONTACT_COUNTS.indexOf('arrivals');
  let contacts = 0;
  for (let cell = 0; cell < model.types.length * (model.grid.bins + 1); cell++)
    contacts += counts[cell * CONTACT_WIDTH + at]!;
  return contacts;
}

/** The answers of one measured run. */
export function outcomeOf(model: Model, counts: Float64Array): ErlangAOutcome {
  const { bins } = model.grid;
  const layout = tallyLayout(model);
  const total = (items: number, from: number, width: number, at: number): number => {
    let sum = 0;
    for (let item = 0; item < items; item++) {
      for (let bin = 0; bin < bins; bin++) sum += counts[from + (item * (bins + 1) + bin) * width + at]!;
    }
    return sum;
  };
  const ofContacts = (name: (typeof CONTACT_COUNTS)[number]): number =>
    total(model.types.length, layout.contacts, CONTACT_WIDTH, CONTACT_COUNTS.indexOf(name));
  const ofTeams = (name: (typeof TEAM_COUNTS)[number]): number =>
    total(model.teams.length, layout.teams, TEAM_WIDTH, TEAM_COUNTS.indexOf(name));
  const offered = ofContacts('offered');
  return {
    contacts: offered,
    abandoned: ofContacts('abandoned') / offered,
    meanWait: (ofContacts('waitHandled') + ofContacts('waitAbandoned')) / offered / 60,
    answeredWithin: ofContacts('handledWithin') / offered,
    occupancy: ofTeams('busySeconds') / ofTeams('dutySeconds'),
  };
}
