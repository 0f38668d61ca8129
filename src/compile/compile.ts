import type { Channel, Flow, Scenario, Volume } from '../documents/scenario.ts';
import { expectedArrivals } from './expected-arrivals.ts';
import { type Day, layGrid, listDays } from './grid.ts';
import { LawBook } from './law-book.ts';
import {
  type Arrivals,
  type ChannelModel,
  type Grid,
  type Model,
  NO_LAW,
  type TeamModel,
  type TypeModel,
} from './model.ts';
import { type ContactType, routingTables } from './routing-tables.ts';
import { tabulate } from './schedule-table.ts';

/** Turns a checked scenario into tables. Pure: equal scenarios give equal models. */
export function compile(scenario: Scenario): Model {
  // 1. The clock, and the rows of the results.
  const days = listDays(scenario.calendar);
  const grid = layGrid(scenario.calendar, days);
  const book = new LawBook(days, grid.perDay, grid.interval);

  // 2. Types of contact: each channel with each intent that reaches it.
  const demands = scenario.channels.flatMap((channel) => demandOf(channel, scenario));
  const routing = routingTables(scenario, demands);
  const openWeekdays = [0, 1, 2, 3, 4, 5, 6].filter(
    (weekday) => scenario.calendar.continuous || scenario.calendar.hours[weekday] != null,
  );

  // 3. A table for each type and each team.
  const types = demands.map((demand, t): TypeModel => {
    const { channel, intent } = demand;
    const skills = scenario.teams.map((team) => team.skills.find((skill) => skill.intent === intent.name));
    return {
      name: `${channel.name}/${intent.name}`,
      channel: scenario.channels.indexOf(channel),
      intent: scenario.intents.indexOf(intent),
      line: routing.lineOf[t]!,
      arrivals: arrivalsOf(demand, days, grid, openWeekdays),
      busyness: channel.busyness.map((name) => scenario.busyness.findIndex((factor) => factor.name === name)),
      patience: book.enterSchedule(intent.patience.length > 0 ? intent.patience : channel.patience),
      afterContactWork: book.enter(intent.afterContactWork ?? channel.afterContactWork),
      handle: skills.map((skill) =>
        skill === undefined ? NO_LAW : book.enterSchedule(skill.handle.length > 0 ? skill.handle : intent.handle),
      ),
      speed: skills.map((skill) => skill?.speed ?? 1),
      routes: routing.routes[t]!,
    };
  });
  const teams = scenario.teams.map((team, i): TeamModel => {
    const agents = tabulate(team.agents, days, grid.perDay, grid.interval);
    return { name: team.name, agents: Int32Array.from(agents, (count) => count ?? 0), serves: routing.serves[i]! };
  });

  return {
    name: scenario.name,
    grid,
    channels: scenario.channels.map(channelModel),
    intents: scenario.intents.map(({ name }) => name),
    teams,
    types,
    lines: routing.lines,
    laws: book.laws,
    schedules: book.schedules,
    busyness: scenario.busyness,
    pick: scenario.routing.agent,
  };
}

function channelModel({ name, lines, queueCapacity, serviceLevel }: Channel): ChannelModel {
  return {
    name,
    lines: lines ?? Number.POSITIVE_INFINITY,
    queueCapacity: queueCapacity ?? Number.POSITIVE_INFINITY,
    within: serviceLevel.within,
    formula: serviceLevel.formula,
    shortAbandon: serviceLevel.shortAbandon,
    target: serviceLevel.target,
  };
}

/** One intent of one channel, with every flow that brings it and the stretch [low, high) of that flow's mix. */
interface Demand extends ContactType {
  readonly flows: readonly { readonly flow: Flow; readonly low: number; readonly high: number }[];
}

function demandOf(channel: Channel, scenario: Scenario): Demand[] {
  return scenario.intents.flatMap((intent): Demand[] => {
    const flows = channel.flows.flatMap((flow) => {
      let low = 0;
      for (const [i, { intent: name, share }] of flow.mix.entries()) {
        // The last stretch ends at 1 whatever rounding made of the sum.
        if (name === intent.name) return [{ flow, low, high: i === flow.mix.length - 1 ? 1 : low + share }];
        low += share;
      }
      return [];
    });
    return flows.length === 0 ? [] : [{ channel, intent, flows }];
  });
}

function arrivalsOf(
  { flows, intent }: Demand,
  days: readonly Day[],
  grid: Grid,
  openWeekdays: readonly number[],
): Arrivals {
  const { flow, low, high } = flows[0]!;
  if (flow.volume.kind === 'trace') return recorded(flow.volume, intent.name, low, high, grid);
  const expected = new Float64Array(grid.open.length);
  for (const { flow, low, high } of flows) {
    if (flow.volume.kind === 'trace') throw new Error('a channel has a recorded trace beside another volume');
    expectedArrivals(flow.volume, days, grid, openWeekdays).forEach((count, i) => {
      expected[i]! += count * (high - low);
    });
  }
  return { kind: 'poisson', expected };
}

type Trace = Extract<Volume, { kind: 'trace' }>;

function recorded(volume: Trace, intent: string, low: number, high: number, grid: Grid): Arrivals {
  const secondsPerDay = grid.perDay * grid.interval;
  const times = Float64Array.from(
    volume.times.filter((time, i) => {
      const mine = volume.intents === null || volume.intents[i] === intent;
      return mine && grid.open[Math.floor(time / grid.interval)] === 1;
    }),
  );
  const from = new Int32Array(grid.days + 1);
  for (let day = 1, at = 0; day <= grid.days; day++) {
    while (at < times.length && times[at]! < day * secondsPerDay) at++;
    from[day] = at;
  }
  return volume.intents === null
    ? { kind: 'trace', times, from, low, high }
    : { kind: 'trace', times, from, low: 0, high: 1 };
}
