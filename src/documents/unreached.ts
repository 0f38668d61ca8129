import { backticked } from './found.ts';
import type { Reached } from './reach.ts';
import type { Scenario } from './scenario.ts';
import type { Spot } from './spot.ts';

/** Warns of what stands in the scenario and never comes to anything, because no contact reaches it. */
export function warnOfUnreached(root: Spot, scenario: Scenario, reached: readonly Reached[]): void {
  const intents = new Set(reached.map(({ intent }) => intent));
  for (const { name } of scenario.intents) {
    const place = root.child('intents').child(name);
    if (!intents.has(name)) place.warn('unused', `no channel brings the intent ${backticked(name)}`, 'key');
  }
  const channels = new Set(reached.map(({ channel }) => channel));
  for (const { name } of scenario.channels) {
    if (channels.has(name)) continue;
    const message = `nobody comes to ${backticked(name)}: it has no volume, and nothing leads there`;
    root.child('channels').child(name).warn('unreached', message, 'key');
  }
  warnOfTeams(root, scenario, reached);
  warnOfBots(root, scenario, reached);
  warnOfRepeats(root, scenario);
}

function warnOfTeams(root: Spot, { teams }: Scenario, reached: readonly Reached[]): void {
  for (const { name, skills, channels } of teams) {
    const comes = reached.some(
      ({ channel, intent }) =>
        (channels === null || channels.includes(channel)) && skills.some((skill) => skill.intent === intent),
    );
    if (comes) continue;
    const message = `team ${backticked(name)} never gets a contact: none of its skills comes on a channel that it answers`;
    root.child('teams').child(name).warn('unreached', message, 'key');
  }
}

function warnOfBots(root: Spot, { selfService }: Scenario, reached: readonly Reached[]): void {
  for (const { name, on, contains } of selfService) {
    const place = root.child('self_service').child(name);
    const coming = reached.filter(({ channel }) => on.includes(channel));
    if (coming.length === 0) {
      place.child('on').warn('unreached', `${backticked(name)} meets nobody: no contact comes there`);
      continue;
    }
    for (const { name: intent } of contains) {
      if (coming.some((contact) => contact.intent === intent)) continue;
      const message = `${backticked(intent)} never comes where ${backticked(name)} is: this share is not used`;
      place.child('contains').child(intent).warn('not-used', message, 'key');
    }
  }
}

/** A repeat needs an issue left open: by the intent, by a team's own share resolved, or by a bot. */
function warnOfRepeats(root: Spot, { intents, teams, selfService }: Scenario): void {
  for (const { name, repeat, fcr } of intents) {
    if (repeat === null || (fcr !== null && fcr < 1)) continue;
    const byTeam = teams.some(
      ({ skills, workforce }) =>
        skills.some((skill) => skill.intent === name && skill.fcr !== null && skill.fcr < 1) ||
        (workforce.learning !== null && workforce.learning.quality < 1),
    );
    const byBot = selfService.some(
      ({ falseContainment, contains }) => falseContainment > 0 && contains.some((share) => share.name === name),
    );
    if (byTeam || byBot) continue;
    const message = `every contact resolves ${backticked(name)}, so that nobody comes back: state its \`fcr\`, such as 74%`;
    root.child('intents').child(name).child('repeat').warn('not-used', message, 'key');
  }
}
