import { checkAnswerable } from './answerable.ts';
import { parseCurrency } from './behaviours/currency.ts';
import { readSatisfaction } from './behaviours/satisfaction.ts';
import { checkOneEach, readSelfService } from './behaviours/self-service.ts';
import { readSpread } from './busyness.ts';
import { readCalendar } from './calendar.ts';
import { readChannel } from './channel.ts';
import { checkCircles } from './circles.ts';
import type { Companions } from './companion.ts';
import { readCampaign } from './demand/campaign.ts';
import { namedBases, readCustomerBase, warnOfUnnamedBases } from './demand/customers.ts';
import { readJourney } from './demand/journey.ts';
import { checkRecorded } from './demand/recorded.ts';
import { readIntent } from './intent.ts';
import { positiveDuration } from './law-parameters.ts';
import { parseName } from './name.ts';
import { Names } from './names.ts';
import { warnOfRouting } from './people/routing-warnings.ts';
import { reachOf } from './reach.ts';
import { readRouting } from './routing.ts';
import type { Scenario, Team } from './scenario.ts';
import type { ScenarioShape } from './shape.ts';
import { parseRatio } from './share.ts';
import type { Spot } from './spot.ts';
import { readTeam } from './team.ts';
import { warnOfWhole } from './warnings.ts';

/** An issue contacted again within seven days was not resolved. */
const WEEK = 604_800;

/**
 * Remembers what was read of a part of a document, so that a document read again with a few other values is read only
 * where it differs.
 */
export interface Memory {
  /** What was made of the thing for this purpose, or is made now. */
  of<T>(thing: unknown, purpose: string, make: () => T): T;
}

const FORGETFUL: Memory = { of: (_thing, _purpose, make) => make() };

/** Reads every section of a scenario. What is wrong is noted where it stands; the scenario is whole only without errors. */
export function readScenario(spot: Spot<ScenarioShape>, companions: Companions, memory: Memory = FORGETFUL): Scenario {
  // An alias stands in two places and is one thing: what is remembered is a thing at its place.
  const once = <T>(entry: Spot, read: () => T): T => memory.of(entry.value, entry.path.join('\0'), read);
  const { problems } = spot.sheet;
  const intents = namesOf(spot.at('intents'), 'intent');
  const channels = namesOf(spot.at('channels'), 'channel');
  const teams = namesOf(spot.at('teams'), 'team');

  const known = { companions, intents, channels, teams };

  // Values, each section for itself.
  const calendar = once(spot.at('calendar'), () => readCalendar(spot.at('calendar')));
  const factors = spot
    .at('busyness')
    .entries()
    .map((entry) => {
      entry.parseKey(parseName);
      const spread = readSpread(entry) ?? { cv: 0, per: 'day' as const };
      return { name: entry.key, ...spread };
    });
  const readIntents = spot
    .at('intents')
    .entries()
    .map((entry) => once(entry, () => readIntent(entry, known, calendar.interval)));
  const bases = spot
    .at('customers')
    .entries()
    .map((entry) => once(entry, () => readCustomerBase(entry)));
  const setting = {
    ...known,
    calendar,
    factors: namesOf(spot.at('busyness'), 'busyness factor'),
    bases,
    baseNames: namesOf(spot.at('customers'), 'customer base'),
  };
  const readChannels = spot
    .at('channels')
    .entries()
    .map((entry) => once(entry, () => readChannel(entry, setting)));
  const currency = spot.at('currency').parse(parseCurrency);
  const deferred = readChannels.some(({ channel }) => channel.deferred);
  const readTeams = spot
    .at('teams')
    .entries()
    .map((entry) => once(entry, () => readTeam(entry, { ...setting, currency, deferred })));
  const campaigns = spot
    .at('campaigns')
    .entries()
    .map((entry) => once(entry, () => readCampaign(entry, setting)))
    .filter((campaign) => campaign !== null);
  const journeys = spot
    .at('journeys')
    .entries()
    .map((entry) => once(entry, () => readJourney(entry, setting)))
    .filter((journey) => journey !== null);

  const selfService = spot
    .at('self_service')
    .entries()
    .map((entry) => once(entry, () => readSelfService(entry, setting)))
    .filter((bot) => bot !== null);
  checkOneEach(spot.at('self_service'), selfService);

  // References between sections.
  const routing = readRouting(spot.at('routing'), intents, teams, readTeams, companions);
  const varying = new Set(factors.filter(({ cv }) => cv > 0).map(({ name }) => name));
  const own = new Set(readChannels.flatMap((channel) => channel.own.map(({ name }) => name)));
  const scenario: Scenario = {
    name: spot.at('name').value ?? '',
    description: spot.at('description').value ?? null,
    source: spot.at('source').value ?? null,
    calendar,
    busyness: [...factors.filter(({ name }) => varying.has(name)), ...readChannels.flatMap((channel) => channel.own)],
    intents: readIntents,
    channels: readChannels.map(({ channel }) =>
      memory.of(channel, 'busyness', () => ({
        ...channel,
        busyness: channel.busyness.filter((name) => varying.has(name) || own.has(name)),
      })),
    ),
    teams: readTeams.map((team) => memory.of(team, 'agents', (): Team => ({ ...team, agents: team.agents ?? [] }))),
    routing,
    lines: spot.at('lines').value ?? null,
    selfService,
    satisfaction: readSatisfaction(spot.at('satisfaction')),
    currency,
    overhead: spot.at('overhead').parse(parseRatio) ?? 0,
    resolutionWindow: spot.at('resolution').at('window').parse(positiveDuration) ?? WEEK,
    customers: bases,
    campaigns,
    journeys,
  };
  // What spans sections is judged only when the sections are sound; and once, since no number changes it.
  if (!problems.hasErrors && memory === FORGETFUL) {
    const reached = reachOf(scenario);
    checkAnswerable(spot, reached, scenario.teams, routing);
    checkCircles(spot, scenario);
    checkRecorded(spot.at('campaigns'), scenario);
    warnOfRouting(spot.at('routing'), scenario);
    warnOfUnnamedBases(spot.at('customers'), bases, namedBases(scenario));
    warnOfWhole(spot, scenario, reached);
  }
  return scenario;
}

function namesOf(section: Spot, sort: string): Names {
  const names = section.entries<unknown>().map(({ key }) => key);
  if (!section.missing && names.length === 0) {
    section.error('empty-section', `\`${section.key}\` is empty: define at least one ${sort}`, 'key');
  }
  return new Names(sort, section.key, names);
}
