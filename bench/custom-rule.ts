/** A center of twenty teams and eight intents, routed by the built-in strategy and by a rule that decides the same way. */
import { compile } from '../src/compile/compile.ts';
import type { Model } from '../src/compile/model.ts';
import { parseScenario } from '../src/documents/load.ts';

const INTENTS = Array.from({ length: 8 }, (_, i) => `intent ${i + 1}`);
/** Each team has three intents of the eight, and some teams all. */
const TEAMS = Array.from({ length: 20 }, (_, t) => ({
  name: `team ${t + 1}`,
  skills: t % 5 === 0 ? 'all' : [0, 1, 3].map((step) => INTENTS[(t + step) % 8]!),
}));

/** Longest idle agent, longest waiting contact: what `availability` does, told by views. */
const RULE = `
import type { Agent, Contact, Desk, Line, Team } from 'ensaio';

export const agentFor = (contact: Contact): Team | null => {
  let best: Team | null = null;
  for (const team of contact.teams) {
    if (contact.canGoTo(team) && (best === null || team.longestIdle > best.longestIdle)) best = team;
  }
  return best;
};

export const contactFor = (agent: Agent): Line | null => {
  let best: Line | null = null;
  for (const line of agent.lines) {
    if (agent.canTake(line) && (best === null || line.longestWait > best.longestWait)) best = line;
  }
  return best;
};
`;

/** The same center twice; about 120,000 contacts in a replication. */
export function ruleModels(): { readonly builtIn: Model; readonly custom: Model } {
  return { builtIn: modelWith('{ strategy: availability }'), custom: modelWith('{ strategy: custom, rule: rule.ts }') };
}

function modelWith(routing: string): Model {
  const mix = INTENTS.map((intent) => `${intent}: 12.5%`).join(', ');
  const text = `
ensaio: 1
name: Twenty teams
calendar: { days: 5, hours: 08:00-20:00 }
intents: { ${INTENTS.map((intent) => `${intent}: { handle: { lognormal: { mean: 5m, cv: 0.8 } } }`).join(', ')} }
channels:
  phone: { volume: { per_hour: 2000 }, mix: { ${mix} }, patience: 3m, service_level: { within: 20s } }
teams: { ${TEAMS.map(({ name, skills }) => `${name}: { agents: 8, skills: ${skills === 'all' ? 'all' : `[${(skills as string[]).join(', ')}]`} }`).join(', ')} }
routing: ${routing}
`;
  const { scenario, problems } = parseScenario(text, 'bench.yaml', () => RULE);
  if (scenario === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return compile(scenario);
}
