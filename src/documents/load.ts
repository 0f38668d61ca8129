import { checkAnswerable } from './answerable.ts';
import { parseCurrency } from './behaviours/currency.ts';
import { readSatisfaction } from './behaviours/satisfaction.ts';
import { checkOneEach, readSelfService } from './behaviours/self-service.ts';
import { readSpread } from './busyness.ts';
import { readCalendar } from './calendar.ts';
import { readChannel } from './channel.ts';
import { checkShape } from './check-shape.ts';
import { checkCircles } from './circles.ts';
import { Companions, reasonOf } from './companion.ts';
import { readCampaign } from './demand/campaign.ts';
import { namedBases, readCustomerBase, warnOfUnnamedBases } from './demand/customers.ts';
import { readJourney } from './demand/journey.ts';
import { checkRecorded } from './demand/recorded.ts';
import { quoted } from './found.ts';
import { readIntent } from './intent.ts';
import { positiveDuration } from './law-parameters.ts';
import { parseName } from './name.ts';
import { Names } from './names.ts';
import { warnOfRouting } from './people/routing-warnings.ts';
import type { Problem, ReadText } from './problem.ts';
import { ProblemList } from './problem-list.ts';
import { reachOf } from './reach.ts';
import { readRouting } from './routing.ts';
import type { Scenario, Team } from './scenario.ts';
import type { ScenarioShape } from './shape.ts';
import { parseRatio } from './share.ts';
import { type Sheet, Spot } from './spot.ts';
import { readTeam } from './team.ts';
import { warnOfWhole } from './warnings.ts';
import { readYaml } from './yaml-source.ts';

/** An issue contacted again within seven days was not resolved. */
const WEEK = 604_800;

/** A scenario that may be run, or null when a problem is an error. */
export interface Loaded {
  readonly scenario: Scenario | null;
  /** Every problem of the document and its tables, in order of place. */
  readonly problems: Problem[];
}

/** Reads and checks a scenario file and the tables it names. Never throws for what a user wrote. */
export function loadScenario(file: string, read: ReadText): Loaded {
  let text: string;
  try {
    text = read(file);
  } catch (error) {
    const message = `${quoted(file)} ${reasonOf(error)}`;
    return {
      scenario: null,
      problems: [{ severity: 'error', code: 'unreadable-file', file, line: 0, column: 0, message }],
    };
  }
  return parseScenario(text, file, read);
}

/** Reads and checks the text of a scenario. `file` names it in problems, and its folder is where tables are looked for. */
export function parseScenario(text: string, file: string, read: ReadText): Loaded {
  const problems = new ProblemList();
  // 1. YAML: values and their places.
  const source = readYaml(text, file, problems);
  if (source === null) return { scenario: null, problems: problems.sorted(file) };
  const sheet: Sheet = { file, source, problems, refused: new Set() };

  // 2. Shape: which keys stand where. What is refused reads as missing from here on.
  checkShape(sheet);

  // 3. Values and references.
  const scenario = readScenario(new Spot(sheet, [], source.value as ScenarioShape), new Companions(file, read));
  return { scenario: problems.hasErrors ? null : scenario, problems: problems.sorted(file) };
}

function readScenario(spot: Spot<ScenarioShape>, companions: Companions): Scenario {
  const { problems } = spot.sheet;
  const intents = namesOf(spot.at('intents'), 'intent');
  const channels = namesOf(spot.at('channels'), 'channel');
  const teams = namesOf(spot.at('teams'), 'team');

  const known = { companions, intents, channels, teams };

  // Values, each section for itself.
  const calendar = readCalendar(spot.at('calendar'));
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
    .map((entry) => readIntent(entry, known, calendar.interval));
  const bases = spot.at('customers').entries().map(readCustomerBase);
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
    .map((entry) => readChannel(entry, setting));
  const currency = spot.at('currency').parse(parseCurrency);
  const deferred = readChannels.some(({ channel }) => channel.deferred);
  const readTeams = spot
    .at('teams')
    .entries()
    .map((entry) => readTeam(entry, { ...setting, currency, deferred }));
  const campaigns = spot
    .at('campaigns')
    .entries()
    .map((entry) => readCampaign(entry, setting))
    .filter((campaign) => campaign !== null);
  const journeys = spot
    .at('journeys')
    .entries()
    .map((entry) => readJourney(entry, setting))
    .filter((journey) => journey !== null);

  const selfService = spot
    .at('self_service')
    .entries()
    .map((entry) => readSelfService(entry, setting))
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
    channels: readChannels.map(({ channel }) => ({
      ...channel,
      busyness: channel.busyness.filter((name) => varying.has(name) || own.has(name)),
    })),
    teams: readTeams.map((team): Team => ({ ...team, agents: team.agents ?? [] })),
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
  // What spans sections is judged only when the sections are sound.
  if (!problems.hasErrors) {
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
