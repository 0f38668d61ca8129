// src/compile/schedule-table.ts
function appliesOn(step, day) {
  if (step.days === "every") return true;
  if (typeof step.days === "string") return step.days === day.date;
  return step.days.includes(day.weekday);
}
function valueAt(schedule, day, second) {
  for (let i = schedule.length - 1; i >= 0; i--) {
    const step = schedule[i];
    if (second >= step.from && second < step.to && appliesOn(step, day)) return step.value;
  }
  return null;
}
function tabulate(schedule, days, perDay, interval) {
  return days.flatMap((day) => Array.from({ length: perDay }, (_, slot) => valueAt(schedule, day, slot * interval)));
}
function spread(schedule, day, perDay, interval) {
  const amounts = new Float64Array(perDay);
  const steps = schedule.filter((step) => appliesOn(step, day));
  const cuts = [...new Set(steps.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  for (let i = 0; i + 1 < cuts.length; i++) {
    const from = cuts[i];
    const to = cuts[i + 1];
    const step = steps.findLast((candidate) => from >= candidate.from && from < candidate.to);
    if (step === void 0) continue;
    const density = step.value / (step.to - step.from);
    for (let slot = Math.floor(from / interval); slot * interval < to; slot++) {
      const overlap = Math.min(to, (slot + 1) * interval) - Math.max(from, slot * interval);
      if (overlap > 0) amounts[slot] += density * overlap;
    }
  }
  return amounts;
}

// src/compile/expected-arrivals.ts
function expectedArrivals(volume, days, grid, openWeekdays) {
  const { perDay, interval, open } = grid;
  const expected = new Float64Array(open.length);
  const put = (day, amounts, factor) => {
    for (let slot = 0; slot < perDay; slot++) expected[day * perDay + slot] = amounts[slot] * factor;
  };
  switch (volume.kind) {
    case "rate":
      for (let i = 0; i < open.length; i++) expected[i] = open[i] * volume.perSecond * interval;
      return expected;
    case "counts":
      days.forEach((day, d) => {
        put(d, whileOpen(spread(volume.counts, day, perDay, interval), d, grid), 1);
      });
      return expected;
    case "total": {
      days.forEach((day, d) => {
        const even = new Float64Array(perDay).fill(1);
        const weights = whileOpen(
          volume.profile === null ? even : spread(volume.profile, day, perDay, interval),
          d,
          grid
        );
        const sum = weights.reduce((total, weight) => total + weight, 0);
        if (sum > 0) put(d, weights, volume.amount * dayShare(volume, days[d], openWeekdays) / sum);
      });
      return expected;
    }
  }
}
function dayShare(volume, day, openWeekdays) {
  if (day.hours === null) return 0;
  const weightOf = (weekday) => volume.weekdays === null ? 1 : volume.weekdays[weekday] ?? 0;
  const sum = openWeekdays.reduce((total, weekday) => total + weightOf(weekday), 0);
  if (sum === 0) return 0;
  return volume.per === "week" ? weightOf(day.weekday) / sum : weightOf(day.weekday) * openWeekdays.length / sum;
}
function whileOpen(amounts, day, { perDay, open }) {
  return amounts.map((amount, slot) => open[day * perDay + slot] === 1 ? amount : 0);
}

// src/compile/dates.ts
var DAY_MS = 864e5;
function addDays(date, days) {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}
function weekdayOf(date) {
  return ((/* @__PURE__ */ new Date(`${date}T00:00:00Z`)).getUTCDay() + 6) % 7;
}

// src/compile/grid.ts
var DAY = 86400;
function listDays(calendar) {
  const days = [];
  const count = calendar.continuous ? calendar.days + Math.ceil(calendar.warmUp / DAY) + 1 : calendar.days;
  for (let i = 0; i < count; i++) {
    const date = addDays(calendar.start, i);
    const weekday = weekdayOf(date);
    const closed = calendar.holidays.includes(date);
    const hours = calendar.continuous ? { open: 0, close: DAY } : closed ? null : calendar.hours[weekday] ?? null;
    days.push({ date, weekday, hours });
  }
  return days;
}
function layGrid(calendar, days) {
  const { interval } = calendar;
  const perDay = Math.round(DAY / interval);
  const warmUp = calendar.continuous ? calendar.warmUp : 0;
  const end = calendar.continuous ? warmUp + calendar.days * DAY : days.length * DAY;
  const open = new Uint8Array(days.length * perDay);
  days.forEach(({ hours }, day) => {
    if (hours === null) return;
    open.fill(1, day * perDay + Math.round(hours.open / interval), day * perDay + Math.round(hours.close / interval));
  });
  const binOfSlot = new Int32Array(perDay).fill(-1);
  const binNames = [];
  for (let slot = 0; slot < perDay; slot++) {
    if (!days.some((_, day) => open[day * perDay + slot] === 1)) continue;
    binOfSlot[slot] = binNames.length;
    binNames.push({ from: clockText(slot * interval), to: clockText((slot + 1) * interval) });
  }
  const outside = binNames.length;
  const someOutside = open.includes(0) || !calendar.continuous;
  if (someOutside) binNames.push({ from: "outside", to: "outside" });
  const bins = binNames.length;
  const bin = new Int32Array(open.length);
  const binSeconds = new Float64Array(bins);
  for (let i = 0; i < open.length; i++) {
    const start = i * interval;
    const measured = start >= warmUp && start < end;
    bin[i] = !measured ? bins : open[i] === 1 ? binOfSlot[i % perDay] : outside;
    if (measured) binSeconds[bin[i]] += interval;
  }
  return {
    start: calendar.start,
    interval,
    perDay,
    days: days.length,
    measuredDays: calendar.days,
    open,
    bin,
    bins,
    binNames,
    binSeconds,
    end,
    continuous: calendar.continuous,
    atClose: calendar.atClose
  };
}
function clockText(seconds) {
  const part = (value) => String(value).padStart(2, "0");
  const text = `${part(Math.floor(seconds / 3600))}:${part(Math.floor(seconds % 3600 / 60))}`;
  return seconds % 60 === 0 ? text : `${text}:${part(seconds % 60)}`;
}

// src/compile/model.ts
var NO_LAW = -1;

// src/compile/law-book.ts
var LawBook = class {
  laws = [];
  schedules = [];
  known = /* @__PURE__ */ new Map();
  days;
  perDay;
  interval;
  constructor(days, perDay, interval) {
    this.days = days;
    this.perDay = perDay;
    this.interval = interval;
  }
  /** Enters one law; null is no law. */
  enter(law) {
    if (law === null) return NO_LAW;
    return this.once(JSON.stringify(law), () => this.laws.push(law) - 1);
  }
  /** Enters a law that may change with the clock; a schedule that always says the same is one law. */
  enterSchedule(schedule) {
    if (schedule.length === 0) return NO_LAW;
    return this.once(JSON.stringify(schedule), () => {
      const table = tabulate(schedule, this.days, this.perDay, this.interval).map((law) => this.enter(law));
      const stated = table.filter((ref) => ref !== NO_LAW);
      const first = stated[0] ?? NO_LAW;
      if (stated.every((ref) => ref === first)) return first;
      return -2 - (this.schedules.push(Int32Array.from(table)) - 1);
    });
  }
  once(key, make) {
    const found = this.known.get(key);
    if (found !== void 0) return found;
    const made = make();
    this.known.set(key, made);
    return made;
  }
};

// src/compile/routing-tables.ts
function routingTables(scenario, types) {
  const { teams, routing } = scenario;
  const places = types.map((type) => teams.map((team) => placeFor(type, team, scenario)));
  const lineNames = places.map((row, t) => `${row.join(",")}|${priorityOf(types[t])}`);
  const distinct = [...new Set(lineNames)];
  const lineOf = lineNames.map((name) => distinct.indexOf(name));
  const serves = teams.map((_, team) => {
    const ranked = distinct.map((_name, line) => {
      const type = lineOf.indexOf(line);
      return { line, place: places[type][team], priority: priorityOf(types[type]) };
    });
    const able = ranked.filter(({ place }) => place >= 0);
    able.sort((a, b) => compare(a.priority, b.priority) || a.place - b.place || a.line - b.line);
    return inTiers(able, (a, b) => a.priority === b.priority && a.place === b.place).map(
      (tier) => tier.map(({ line }) => line)
    );
  });
  const routes = types.map((type) => {
    const able = (name) => teams.some((team) => team.name === name && hasSkill(type, team));
    const stated = routing.intents.find(({ intent }) => intent === type.intent.name)?.tiers;
    const named = stated ?? [teams.filter((team) => placeFor(type, team, scenario) >= 0).map(({ name }) => name)];
    return named.map((tier) => tier.filter(able).map((name) => teams.findIndex((team) => team.name === name))).filter((tier) => tier.length > 0);
  });
  return { routes, lineOf, lines: distinct.length, serves };
}
function hasSkill({ channel, intent }, team) {
  const answers = team.channels === null || team.channels.includes(channel.name);
  return answers && team.skills.some((skill) => skill.intent === intent.name);
}
function placeFor(type, team, { routing }) {
  if (!hasSkill(type, team)) return -1;
  const order = routing.teams.find((entry) => entry.team === team.name);
  return order === void 0 ? 0 : order.tiers.findIndex((tier) => tier.includes(type.intent.name));
}
function priorityOf({ channel, intent }) {
  return intent.priority ?? channel.priority ?? Number.POSITIVE_INFINITY;
}
function inTiers(sorted, equal) {
  const tiers = [];
  for (const item of sorted) {
    const tier = tiers.at(-1);
    if (tier !== void 0 && equal(tier[0], item)) tier.push(item);
    else tiers.push([item]);
  }
  return tiers;
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/compile/compile.ts
function compile(scenario) {
  const days = listDays(scenario.calendar);
  const grid = layGrid(scenario.calendar, days);
  const book = new LawBook(days, grid.perDay, grid.interval);
  const demands = scenario.channels.flatMap((channel) => demandOf(channel, scenario));
  const routing = routingTables(scenario, demands);
  const openWeekdays = [0, 1, 2, 3, 4, 5, 6].filter(
    (weekday) => scenario.calendar.continuous || scenario.calendar.hours[weekday] != null
  );
  const types = demands.map((demand, t) => {
    const { channel, intent } = demand;
    const skills = scenario.teams.map((team) => team.skills.find((skill) => skill.intent === intent.name));
    return {
      name: `${channel.name}/${intent.name}`,
      channel: scenario.channels.indexOf(channel),
      intent: scenario.intents.indexOf(intent),
      line: routing.lineOf[t],
      arrivals: arrivalsOf(demand, days, grid, openWeekdays),
      busyness: channel.busyness.map((name) => scenario.busyness.findIndex((factor) => factor.name === name)),
      patience: book.enterSchedule(intent.patience.length > 0 ? intent.patience : channel.patience),
      afterContactWork: book.enter(intent.afterContactWork ?? channel.afterContactWork),
      handle: skills.map(
        (skill) => skill === void 0 ? NO_LAW : book.enterSchedule(skill.handle.length > 0 ? skill.handle : intent.handle)
      ),
      speed: skills.map((skill) => skill?.speed ?? 1),
      routes: routing.routes[t]
    };
  });
  const teams = scenario.teams.map((team, i) => {
    const agents2 = tabulate(team.agents, days, grid.perDay, grid.interval);
    return { name: team.name, agents: Int32Array.from(agents2, (count) => count ?? 0), serves: routing.serves[i] };
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
    pick: scenario.routing.agent
  };
}
function channelModel({ name, lines, queueCapacity, serviceLevel }) {
  return {
    name,
    lines: lines ?? Number.POSITIVE_INFINITY,
    queueCapacity: queueCapacity ?? Number.POSITIVE_INFINITY,
    within: serviceLevel.within,
    formula: serviceLevel.formula,
    shortAbandon: serviceLevel.shortAbandon,
    target: serviceLevel.target
  };
}
function demandOf(channel, scenario) {
  return scenario.intents.flatMap((intent) => {
    const flows = channel.flows.flatMap((flow) => {
      let low = 0;
      for (const [i, { intent: name, share }] of flow.mix.entries()) {
        if (name === intent.name) return [{ flow, low, high: i === flow.mix.length - 1 ? 1 : low + share }];
        low += share;
      }
      return [];
    });
    return flows.length === 0 ? [] : [{ channel, intent, flows }];
  });
}
function arrivalsOf({ flows, intent }, days, grid, openWeekdays) {
  const { flow, low, high } = flows[0];
  if (flow.volume.kind === "trace") return recorded(flow.volume, intent.name, low, high, grid);
  const expected = new Float64Array(grid.open.length);
  for (const { flow: flow2, low: low2, high: high2 } of flows) {
    if (flow2.volume.kind === "trace") throw new Error("a channel has a recorded trace beside another volume");
    expectedArrivals(flow2.volume, days, grid, openWeekdays).forEach((count, i) => {
      expected[i] += count * (high2 - low2);
    });
  }
  return { kind: "poisson", expected };
}
function recorded(volume, intent, low, high, grid) {
  const secondsPerDay = grid.perDay * grid.interval;
  const times = Float64Array.from(
    volume.times.filter((time, i) => {
      const mine = volume.intents === null || volume.intents[i] === intent;
      return mine && grid.open[Math.floor(time / grid.interval)] === 1;
    })
  );
  const from = new Int32Array(grid.days + 1);
  for (let day = 1, at2 = 0; day <= grid.days; day++) {
    while (at2 < times.length && times[at2] < day * secondsPerDay) at2++;
    from[day] = at2;
  }
  return volume.intents === null ? { kind: "trace", times, from, low, high } : { kind: "trace", times, from, low: 0, high: 1 };
}

// src/kernel/simjs.ts
import { createRequire } from "node:module";
function load() {
  const world = globalThis;
  const before = Object.getOwnPropertyDescriptor(world, "window");
  const lent = {};
  Object.defineProperty(world, "window", { value: lent, configurable: true, writable: true });
  try {
    createRequire(import.meta.url)("simjs");
  } finally {
    if (before === void 0) delete world.window;
    else Object.defineProperty(world, "window", before);
  }
  if (lent.Sim === void 0) throw new Error("simjs was loaded but did not set window.Sim");
  return lent.Sim;
}
var simjs = load();

// src/kernel/clock.ts
function runClock(events) {
  const sim = new simjs.Sim();
  sim.queue = events;
  sim.simulate(Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER);
}

// src/kernel/earliest.ts
var Earliest = class {
  times;
  /** The winner of each match: match 1 is the final, those from `leaves` on are the sources themselves. */
  winners;
  leaves;
  /** All sources begin with nothing to do: their time is Infinity. */
  constructor(sources) {
    this.leaves = 2 ** Math.ceil(Math.log2(Math.max(1, sources)));
    this.times = new Float64Array(this.leaves).fill(Number.POSITIVE_INFINITY);
    this.winners = new Int32Array(2 * this.leaves);
    for (let source = 0; source < this.leaves; source++) this.winners[this.leaves + source] = source;
    for (let match = this.leaves - 1; match >= 1; match--) this.winners[match] = this.winners[2 * match];
  }
  /** The source that acts next; of equals the one with the smaller number. */
  get source() {
    return this.winners[1];
  }
  /** When it acts; Infinity when none does. */
  get time() {
    return this.times[this.winners[1]];
  }
  set(source, time) {
    const { times, winners } = this;
    times[source] = time;
    for (let match = this.leaves + source >> 1; match >= 1; match >>= 1) {
      const left = winners[2 * match];
      const right = winners[2 * match + 1];
      winners[match] = times[right] < times[left] ? right : left;
    }
  }
};

// src/kernel/future-event-list.ts
var NO_EVENT = 0;
var RUNG = 2 ** 48;
var ARITY = 4;
var FutureEventList = class {
  /** Time of the event last removed, in seconds: the present. */
  now = 0;
  /** Events after this time stay in the list: `remove` gives null and nothing is lost. */
  horizon = Number.POSITIVE_INFINITY;
  #notice;
  #sources;
  #sourceKind;
  #kind = 0;
  #subject = 0;
  #size = 0;
  #rootIsOpen = false;
  #scheduled = 0;
  #times;
  #handles;
  #position;
  #rank;
  #kinds;
  #subjects;
  #free;
  #freeCount = 0;
  /**
   * @param deliver called by the clock with the kind of each event and the subject it was scheduled for
   * @param sources whose next event comes without being scheduled, as an event of kind `sourceKind` with the source as
   *   its subject; whoever receives it sets the source's next time
   */
  constructor(deliver, sources, sourceKind, capacity = 1024) {
    this.#sources = sources;
    this.#sourceKind = sourceKind;
    this.#times = new Float64Array(capacity + ARITY).fill(Number.POSITIVE_INFINITY);
    this.#handles = new Int32Array(capacity);
    this.#position = new Int32Array(capacity + 1);
    this.#rank = new Float64Array(capacity + 1);
    this.#kinds = new Uint8Array(capacity + 1);
    this.#subjects = new Int32Array(capacity + 1);
    this.#free = new Int32Array(capacity + 1);
    this.#offer(1, capacity);
    this.#notice = { deliverAt: 0, cancelled: false, deliver: () => deliver(this.#kind, this.#subject) };
  }
  /** Events to come. */
  get size() {
    return this.#size - (this.#rootIsOpen ? 1 : 0);
  }
  /** Events scheduled since the start: a measure of work. */
  get scheduled() {
    return this.#scheduled;
  }
  /**
   * Adds an event.
   * @param kind 0 … 30, also its rung at equal times
   * @throws when the time is NaN or before the present: simjs would take either in silence
   */
  schedule(time, kind, subject) {
    if (!(time >= this.now))
      throw new Error(`an event of kind ${kind} was scheduled at ${time}, but it is ${this.now}`);
    if (this.#freeCount === 0) this.#grow();
    const handle = this.#free[--this.#freeCount];
    this.#rank[handle] = kind * RUNG + this.#scheduled++;
    this.#kinds[handle] = kind;
    this.#subjects[handle] = subject;
    if (this.#rootIsOpen) {
      this.#rootIsOpen = false;
      this.#siftDown(0, time, handle);
    } else {
      this.#siftUp(this.#size++, time, handle);
    }
    return handle;
  }
  /** Takes an event out before its time. */
  cancel(handle) {
    const hole = this.#position[handle];
    this.#free[this.#freeCount++] = handle;
    const last = --this.#size;
    const time = this.#times[last];
    this.#times[last] = Number.POSITIVE_INFINITY;
    if (hole === last) return;
    const moved = this.#handles[last];
    if (hole > 0 && time < this.#times[hole - 1 >> 2]) this.#siftUp(hole, time, moved);
    else this.#siftDown(hole, time, moved);
  }
  /** Drops every scheduled event; those of the sources are theirs to take back. */
  clear() {
    this.#size = 0;
    this.#rootIsOpen = false;
    this.#times.fill(Number.POSITIVE_INFINITY);
    this.#freeCount = 0;
    this.#offer(1, this.#handles.length);
  }
  /** For simjs's loop: the next event, as a notice that is reused, or null at the end or the horizon. */
  remove() {
    if (this.#rootIsOpen) this.#closeRoot();
    const times = this.#times;
    const time = times[0];
    const sourceTime = this.#sources.time;
    if (sourceTime < time) return this.#removeFromSource(sourceTime);
    if (time > this.horizon || time === Number.POSITIVE_INFINITY) return null;
    if (times[1] === time || times[2] === time || times[3] === time || times[4] === time) this.#putFirstOnTop(time);
    const handle = this.#handles[0];
    if (sourceTime === time && this.#sourceKind < this.#kinds[handle]) return this.#removeFromSource(time);
    this.#kind = this.#kinds[handle];
    this.#subject = this.#subjects[handle];
    this.#free[this.#freeCount++] = handle;
    this.#rootIsOpen = true;
    this.now = time;
    this.#notice.deliverAt = time;
    return this.#notice;
  }
  #removeFromSource(time) {
    if (time > this.horizon) return null;
    this.#kind = this.#sourceKind;
    this.#subject = this.#sources.source;
    this.now = time;
    this.#notice.deliverAt = time;
    return this.#notice;
  }
  /** simjs's own requests have no place here: events enter by `schedule`. */
  insert() {
    throw new Error("events enter the future-event list by schedule(time, kind, subject)");
  }
  #closeRoot() {
    this.#rootIsOpen = false;
    const last = --this.#size;
    const time = this.#times[last];
    this.#times[last] = Number.POSITIVE_INFINITY;
    if (last > 0) this.#siftDown(0, time, this.#handles[last]);
  }
  /** Several events share the least time: swaps the one of lowest rank into the root. */
  #putFirstOnTop(time) {
    const first = this.#firstBelow(0, time);
    const handles = this.#handles;
    const winner = handles[first];
    const loser = handles[0];
    handles[0] = winner;
    handles[first] = loser;
    this.#position[winner] = 0;
    this.#position[loser] = first;
  }
  /** Events of one time form a tree below any of them: the node of lowest rank in it. */
  #firstBelow(at2, time) {
    let first = at2;
    for (let child = ARITY * at2 + 1; child <= ARITY * at2 + ARITY && child < this.#size; child++) {
      if (this.#times[child] !== time) continue;
      const candidate = this.#firstBelow(child, time);
      if (this.#rank[this.#handles[candidate]] < this.#rank[this.#handles[first]]) first = candidate;
    }
    return first;
  }
  #siftUp(at2, time, handle) {
    const times = this.#times;
    const handles = this.#handles;
    const position = this.#position;
    while (at2 > 0) {
      const parent = at2 - 1 >> 2;
      const other = times[parent];
      if (time >= other) break;
      times[at2] = other;
      position[handles[at2] = handles[parent]] = at2;
      at2 = parent;
    }
    times[at2] = time;
    handles[at2] = handle;
    position[handle] = at2;
  }
  #siftDown(at2, time, handle) {
    const times = this.#times;
    const handles = this.#handles;
    const position = this.#position;
    const size = this.#size;
    for (; ; ) {
      const first = ARITY * at2 + 1;
      if (first >= size) break;
      const left = first + +(times[first + 1] < times[first]);
      const right = first + 2 + +(times[first + 3] < times[first + 2]);
      const least = left + (right - left) * +(times[right] < times[left]);
      const earlier = times[least];
      if (time <= earlier) break;
      times[at2] = earlier;
      position[handles[at2] = handles[least]] = at2;
      at2 = least;
    }
    times[at2] = time;
    handles[at2] = handle;
    position[handle] = at2;
  }
  #grow() {
    const capacity = this.#handles.length;
    this.#times = grown(this.#times, new Float64Array(2 * capacity + ARITY).fill(Number.POSITIVE_INFINITY));
    this.#handles = grown(this.#handles, new Int32Array(2 * capacity));
    this.#position = grown(this.#position, new Int32Array(2 * capacity + 1));
    this.#rank = grown(this.#rank, new Float64Array(2 * capacity + 1));
    this.#kinds = grown(this.#kinds, new Uint8Array(2 * capacity + 1));
    this.#subjects = grown(this.#subjects, new Int32Array(2 * capacity + 1));
    this.#free = grown(this.#free, new Int32Array(2 * capacity + 1));
    this.#offer(capacity + 1, 2 * capacity);
  }
  #offer(from, to) {
    for (let handle = to; handle >= from; handle--) this.#free[this.#freeCount++] = handle;
  }
};
function grown(from, into) {
  into.set(from);
  return into;
}

// src/random/stream.ts
import { createRequire as createRequire2 } from "node:module";
var tychei = createRequire2(import.meta.url)("seedrandom/lib/tychei.js");
var TWO_TO_MINUS_32 = 2 ** -32;
var Stream = class {
  word;
  constructor(seed) {
    this.word = tychei(seed).int32;
  }
  next() {
    return ((this.word() >>> 0) + 0.5) * TWO_TO_MINUS_32;
  }
};
function openStream(...names) {
  return new Stream(names.map((name) => `${String(name).length}:${name}`).join(""));
}

// src/center/agents.ts
var NOBODY = -1;
var Agents = class {
  team;
  contact;
  idleSince;
  next;
  free = [];
  known = 0;
  /** By team: the agent idle longest, or -1; the one idle last; how many are idle. */
  longestIdle;
  lastIdle;
  idle;
  constructor(teams, capacity = 64) {
    this.team = new Int32Array(capacity);
    this.contact = new Int32Array(capacity);
    this.idleSince = new Float64Array(capacity);
    this.next = new Int32Array(capacity);
    this.longestIdle = new Int32Array(teams).fill(NOBODY);
    this.lastIdle = new Int32Array(teams).fill(NOBODY);
    this.idle = new Int32Array(teams);
  }
  /** An agent comes on duty, neither idle nor busy yet. */
  add(team) {
    if (this.free.length === 0 && this.known === this.team.length) this.grow();
    const agent = this.free.pop() ?? this.known++;
    this.team[agent] = team;
    this.contact[agent] = NOBODY;
    return agent;
  }
  /** An agent who is not idle goes off duty. */
  remove(agent) {
    this.contact[agent] = NOBODY;
    this.free.push(agent);
  }
  becomeIdle(agent, now) {
    const team = this.team[agent];
    const last = this.lastIdle[team];
    this.contact[agent] = NOBODY;
    this.idleSince[agent] = now;
    this.next[agent] = NOBODY;
    if (last === NOBODY) this.longestIdle[team] = agent;
    else this.next[last] = agent;
    this.lastIdle[team] = agent;
    this.idle[team]++;
  }
  /** Takes the agent of a team who has been idle longest; there must be one. */
  takeLongestIdle(team) {
    const agent = this.longestIdle[team];
    const after = this.next[agent];
    this.longestIdle[team] = after;
    if (after === NOBODY) this.lastIdle[team] = NOBODY;
    this.idle[team]--;
    return agent;
  }
  forEachBusy(visit) {
    for (let agent = 0; agent < this.known; agent++) if (this.contact[agent] !== NOBODY) visit(agent);
  }
  grow() {
    const capacity = 2 * this.team.length;
    const wider = (from, into) => {
      into.set(from);
      return into;
    };
    this.team = wider(this.team, new Int32Array(capacity));
    this.contact = wider(this.contact, new Int32Array(capacity));
    this.idleSince = wider(this.idleSince, new Float64Array(capacity));
    this.next = wider(this.next, new Int32Array(capacity));
  }
};

// src/center/contacts.ts
var WIDTH = 8;
var ARRIVED_AT = 0;
var STARTED_AT = 1;
var HANDLE_DRAW = 2;
var WORK_DRAW = 3;
var TALK = 4;
var WORK = 5;
var TYPE = 0;
var BIN = 1;
var INTERVAL = 2;
var TIMER = 3;
var NEXT = 4;
var PREVIOUS = 5;
var Contacts = class {
  times;
  facts;
  free;
  freeCount = 0;
  constructor(capacity = 256) {
    this.times = new Float64Array(capacity * WIDTH);
    this.facts = new Int32Array(capacity * WIDTH);
    this.free = new Int32Array(capacity);
    this.offer(0, capacity);
  }
  take() {
    if (this.freeCount === 0) this.grow();
    return this.free[--this.freeCount];
  }
  release(contact) {
    this.free[this.freeCount++] = contact;
  }
  grow() {
    const capacity = this.free.length;
    const times = new Float64Array(2 * capacity * WIDTH);
    const facts = new Int32Array(2 * capacity * WIDTH);
    times.set(this.times);
    facts.set(this.facts);
    this.times = times;
    this.facts = facts;
    this.free = new Int32Array(2 * capacity);
    this.offer(capacity, 2 * capacity);
  }
  offer(from, to) {
    for (let record = to - 1; record >= from; record--) this.free[this.freeCount++] = record * WIDTH;
  }
};

// src/random/log-of-fraction.ts
var PIECES = 128;
var INVERSE = Float64Array.from({ length: PIECES }, (_, i) => 1 / (1 + (i + 0.5) / PIECES));
var LOG = INVERSE.map((inverse) => -Math.log(inverse));
var SCALE = Float64Array.from({ length: 33 }, (_, zeros) => 2 ** (zeros + 1));
var OCTAVES = Float64Array.from({ length: 33 }, (_, zeros) => (zeros + 1) * Math.LN2);
function logOfFraction(x) {
  const bits = x * 4294967296 >>> 0;
  if (bits === 0) return Math.log(x);
  const zeros = Math.clz32(bits);
  const piece = bits << zeros >>> 24 & PIECES - 1;
  const r = x * SCALE[zeros] * INVERSE[piece] - 1;
  const series = r * (1 - r * (1 / 2 - r * (1 / 3 - r * (1 / 4 - r * (1 / 5 - r / 6)))));
  return series + LOG[piece] - OCTAVES[zeros];
}

// src/statistics/quantiles.ts
import untyped from "jstat";
var jstat = untyped;
function requireProbability(p) {
  if (!(p > 0 && p < 1)) throw new RangeError(`p is ${p}; it must lie between 0 and 1.`);
}
function requireAboveZero(name, value) {
  if (!(value > 0)) throw new RangeError(`${name} is ${value}; it must be above 0.`);
}
function gammaQuantile(p, shape, scale) {
  requireProbability(p);
  requireAboveZero("shape", shape);
  requireAboveZero("scale", scale);
  return jstat.gamma.inv(p, shape, scale);
}

// src/center/demand.ts
var NEVER = Number.POSITIVE_INFINITY;
var Demand = class {
  model;
  seed;
  replication;
  types;
  arrivals;
  handle;
  patience;
  work;
  /** Poisson: unit-rate time of the last arrival, expected arrivals before the interval it fell in, the interval. */
  reached;
  before;
  at;
  factor;
  dayEnd = 0;
  day = 0;
  constructor(model, seed, replication) {
    const count = model.types.length;
    const idle = new Stream("");
    this.model = model;
    this.seed = seed;
    this.replication = replication;
    this.types = model.types;
    this.arrivals = Array.from({ length: count }, () => idle);
    this.handle = Array.from({ length: count }, () => idle);
    this.patience = Array.from({ length: count }, () => idle);
    this.work = Array.from({ length: count }, () => idle);
    this.reached = new Float64Array(count);
    this.before = new Float64Array(count);
    this.at = new Int32Array(count);
    this.factor = new Float64Array(count);
  }
  /** A new day: fresh streams, and the day's busyness. */
  beginDay(day) {
    const { seed, replication } = this;
    const { perDay } = this.model.grid;
    const drawn = this.model.busyness.map(
      ({ name, cv }) => busynessFactor(openStream(seed, replication, day, "busyness", name).next(), cv)
    );
    this.day = day;
    this.dayEnd = (day + 1) * perDay;
    this.types.forEach((type, t) => {
      const open = (purpose) => openStream(seed, replication, day, type.name, purpose);
      this.handle[t] = open("handle");
      this.patience[t] = open("patience");
      this.work[t] = open("after-contact work");
      this.arrivals[t] = type.arrivals.kind === "poisson" ? open("arrivals") : openStream(seed, replication, day, this.model.channels[type.channel].name, "mix");
      this.reached[t] = 0;
      this.before[t] = 0;
      this.at[t] = type.arrivals.kind === "poisson" ? day * perDay : type.arrivals.from[day];
      this.factor[t] = type.busyness.reduce((product, i) => product * drawn[i], 1);
    });
  }
  /** The next arrival of a type today, in seconds, or Infinity. */
  nextArrival(type) {
    const { arrivals } = this.types[type];
    if (arrivals.kind === "trace") return this.nextRecorded(type, arrivals);
    const reached = this.reached[type] - logOfFraction(1 - this.arrivals[type].next());
    const factor = this.factor[type];
    const { expected } = arrivals;
    let at2 = this.at[type];
    let before = this.before[type];
    let inside = expected[at2] * factor;
    while (reached >= before + inside) {
      before += inside;
      if (++at2 >= this.dayEnd) return NEVER;
      inside = expected[at2] * factor;
    }
    this.reached[type] = reached;
    this.before[type] = before;
    this.at[type] = at2;
    return (at2 + (reached - before) / inside) * this.model.grid.interval;
  }
  handleDraw(type) {
    return this.handle[type].next();
  }
  patienceDraw(type) {
    return this.patience[type].next();
  }
  workDraw(type) {
    return this.work[type].next();
  }
  nextRecorded(type, { times, from, low, high }) {
    const end = from[this.day + 1];
    while (this.at[type] < end) {
      const time = times[this.at[type]++];
      const draw = high - low >= 1 ? low : this.arrivals[type].next();
      if (draw >= low && draw < high) return time;
    }
    return NEVER;
  }
};
function busynessFactor(u, cv) {
  return cv === 0 ? 1 : gammaQuantile(u, 1 / (cv * cv), cv * cv);
}

// src/center/flat-model.ts
var UNLIMITED = 2 ** 31 - 1;
function flatten({ grid, teams, types, channels }) {
  const limit = (count) => Math.min(count, UNLIMITED);
  return {
    bins: grid.bins,
    teams: teams.length,
    types: types.length,
    channelOf: Int32Array.from(types, ({ channel }) => channel),
    lineOf: Int32Array.from(types, ({ line }) => line),
    patience: Int32Array.from(types, ({ patience }) => patience),
    work: Int32Array.from(types, ({ afterContactWork }) => afterContactWork),
    handle: Int32Array.from(types.flatMap(({ handle }) => handle)),
    pace: Float64Array.from(types.flatMap(({ speed }) => speed.map((factor) => 1 / factor))),
    lines: Int32Array.from(channels, ({ lines }) => limit(lines)),
    queueCapacity: Int32Array.from(channels, ({ queueCapacity }) => limit(queueCapacity))
  };
}

// src/center/ladder.ts
var TALK_ENDS = 0;
var SERVICE_ENDS = 1;
var INTERVAL_BEGINS = 2;
var CONTACT_ARRIVES = 3;
var PATIENCE_ENDS = 4;

// src/random/deterministic.ts
var DeterministicSampler = class {
  mean;
  variance = 0;
  constructor(value) {
    this.mean = value;
  }
  quantile() {
    return this.mean;
  }
};

// src/random/empirical.ts
var EmpiricalSampler = class {
  mean;
  variance;
  values;
  /** @param values in ascending order, at least one */
  constructor(values) {
    this.values = Float64Array.from(values);
    this.mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    this.variance = values.reduce((sum, value) => sum + (value - this.mean) ** 2, 0) / values.length;
  }
  quantile(u) {
    return this.values[Math.floor(u * this.values.length)];
  }
};

// src/random/exponential.ts
var ExponentialSampler = class {
  mean;
  constructor(mean) {
    this.mean = mean;
  }
  get variance() {
    return this.mean * this.mean;
  }
  quantile(u) {
    return -this.mean * logOfFraction(1 - u);
  }
};

// src/random/log-gamma.ts
function logGamma(x) {
  let shift = 0;
  while (x < 12) shift -= Math.log(x++);
  const inverse = 1 / (x * x);
  const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse * (1 / 1680 - inverse * (1 / 1188))))) / x;
  return shift + (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + series;
}

// src/random/tabulated-quantile.ts
var CELLS = 64;
var OCTAVES2 = 34;
var KNOTS = CELLS * OCTAVES2 + 1;
var TabulatedQuantile = class {
  lower;
  upper;
  /** @param quantile exact, 0 < u < 1  @param density at a value */
  constructor(quantile, density) {
    this.lower = tabulate2(quantile, density, (tail) => tail, 1);
    this.upper = tabulate2(quantile, density, (tail) => 1 - tail, -1);
  }
  at(u) {
    return u < 0.5 ? interpolate(this.lower, u) : interpolate(this.upper, 1 - u);
  }
};
function tabulate2(quantile, density, uniform, direction) {
  const value = new Float64Array(KNOTS);
  const slope = new Float64Array(KNOTS);
  for (let i = 0; i < KNOTS; i++) {
    value[i] = quantile(uniform(tailAt(i)));
    slope[i] = direction / density(value[i]);
  }
  return { value, slope };
}
function tailAt(i) {
  const octave = Math.floor(i / CELLS);
  return 2 ** -(octave + 1) * (1 - i % CELLS / (2 * CELLS));
}
function interpolate({ value, slope }, tail) {
  const octave = Math.min(Math.max(Math.floor(-Math.log2(tail)) - 1, 0), OCTAVES2 - 1);
  const top = 2 ** -(octave + 1);
  const cell = Math.min(Math.max(Math.floor((1 - tail / top) * 2 * CELLS), 0), CELLS - 1);
  const i = octave * CELLS + cell;
  const width = -top / (2 * CELLS);
  const t = (tail - tailAt(i)) / width;
  const s2 = 1 - t;
  return s2 * s2 * ((1 + 2 * t) * value[i] + t * width * slope[i]) + t * t * ((3 - 2 * t) * value[i + 1] - s2 * width * slope[i + 1]);
}

// src/random/gamma.ts
var GammaSampler = class {
  mean;
  variance;
  table;
  constructor(shape, scale) {
    this.mean = shape * scale;
    this.variance = shape * scale * scale;
    const logConstant = logGamma(shape) + shape * Math.log(scale);
    this.table = new TabulatedQuantile(
      (u) => gammaQuantile(u, shape, scale),
      (x) => Math.exp((shape - 1) * Math.log(x) - x / scale - logConstant)
    );
  }
  quantile(u) {
    return this.table.at(u);
  }
};

// src/random/histogram.ts
var HistogramSampler = class {
  mean;
  variance;
  edges;
  /** Cumulative probability at each edge. */
  reached;
  constructor(edges, weights) {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    this.edges = Float64Array.from(edges);
    this.reached = new Float64Array(edges.length);
    let mean = 0;
    let square = 0;
    weights.forEach((weight, i) => {
      const share = weight / total;
      const low = edges[i];
      const high = edges[i + 1];
      this.reached[i + 1] = this.reached[i] + share;
      mean += share * (low + high) / 2;
      square += share * (low * low + low * high + high * high) / 3;
    });
    this.mean = mean;
    this.variance = square - mean * mean;
  }
  quantile(u) {
    let low = 0;
    let high = this.reached.length - 1;
    while (high - low > 1) {
      const middle = low + high >> 1;
      if (this.reached[middle] <= u) low = middle;
      else high = middle;
    }
    const width = this.reached[high] - this.reached[low];
    const inside = width > 0 ? (u - this.reached[low]) / width : 0;
    return this.edges[low] + inside * (this.edges[high] - this.edges[low]);
  }
};

// src/random/normal-quantile.ts
function normalQuantile(u) {
  const q = u - 0.5;
  if (Math.abs(q) <= 0.425) return q * ratio(CENTRE, 0.180625 - q * q);
  const r = Math.sqrt(-Math.log(q < 0 ? u : 1 - u));
  const tail = r <= 5 ? ratio(MIDDLE, r - 1.6) : ratio(FAR, r - 5);
  return q < 0 ? -tail : tail;
}
function ratio({ top, bottom }, x) {
  let above = top[7];
  let below = bottom[7];
  for (let i = 6; i >= 0; i--) {
    above = above * x + top[i];
    below = below * x + bottom[i];
  }
  return above / below;
}
var CENTRE = {
  top: [
    3.3871328727963665,
    133.14166789178438,
    1971.5909503065513,
    13731.69376550946,
    45921.95393154987,
    67265.7709270087,
    33430.57558358813,
    2509.0809287301227
  ],
  bottom: [
    1,
    42.31333070160091,
    687.1870074920579,
    5394.196021424751,
    21213.794301586597,
    39307.89580009271,
    28729.085735721943,
    5226.495278852854
  ]
};
var MIDDLE = {
  top: [
    1.4234371107496835,
    4.630337846156546,
    5.769497221460691,
    3.6478483247632045,
    1.2704582524523684,
    0.2417807251774506,
    0.022723844989269184,
    7745450142783414e-19
  ],
  bottom: [
    1,
    2.053191626637759,
    1.6763848301838038,
    0.6897673349851,
    0.14810397642748008,
    0.015198666563616457,
    5475938084995345e-19,
    10507500716444169e-25
  ]
};
var FAR = {
  top: [
    6.657904643501103,
    5.463784911164114,
    1.7848265399172913,
    0.29656057182850487,
    0.026532189526576124,
    0.0012426609473880784,
    27115555687434876e-21,
    20103343992922881e-23
  ],
  bottom: [
    1,
    0.599832206555888,
    0.1369298809227358,
    0.014875361290850615,
    7868691311456133e-19,
    18463183175100548e-21,
    1421511758316446e-22,
    20442631033899397e-31
  ]
};

// src/random/lognormal.ts
var LognormalSampler = class {
  mu;
  sigma;
  constructor(mu, sigma) {
    this.mu = mu;
    this.sigma = sigma;
  }
  get mean() {
    return Math.exp(this.mu + this.sigma ** 2 / 2);
  }
  get variance() {
    return Math.expm1(this.sigma ** 2) * this.mean ** 2;
  }
  quantile(u) {
    return Math.exp(this.mu + this.sigma * normalQuantile(u));
  }
};

// src/random/mixture.ts
var MixtureSampler = class {
  mean;
  variance;
  ends;
  widths;
  samplers;
  constructor(parts) {
    const used = parts.filter(({ probability }) => probability > 0);
    const total = used.reduce((sum, { probability }) => sum + probability, 0);
    this.samplers = used.map(({ sampler }) => sampler);
    this.widths = Float64Array.from(used, ({ probability }) => probability / total);
    this.ends = Float64Array.from(this.widths);
    for (let i = 1; i < this.ends.length; i++) this.ends[i] += this.ends[i - 1];
    let mean = 0;
    let square = 0;
    this.samplers.forEach((sampler, i) => {
      mean += this.widths[i] * sampler.mean;
      square += this.widths[i] * (sampler.variance + sampler.mean ** 2);
    });
    this.mean = mean;
    this.variance = square - mean * mean;
  }
  quantile(u) {
    const last = this.ends.length - 1;
    let part = 0;
    while (part < last && u >= this.ends[part]) part++;
    const width = this.widths[part];
    const inside = (u - (this.ends[part] - width)) / width;
    return this.samplers[part].quantile(Math.min(Math.max(inside, 1e-12), 1 - 1e-12));
  }
};

// src/random/triangular.ts
var TriangularSampler = class {
  mean;
  variance;
  low;
  high;
  rising;
  falling;
  atMode;
  constructor(low, mode, high) {
    const width = high - low;
    this.low = low;
    this.high = high;
    this.rising = width * (mode - low);
    this.falling = width * (high - mode);
    this.atMode = width === 0 ? 0 : (mode - low) / width;
    this.mean = (low + mode + high) / 3;
    this.variance = (low * low + mode * mode + high * high - low * mode - low * high - mode * high) / 18;
  }
  quantile(u) {
    return u < this.atMode ? this.low + Math.sqrt(u * this.rising) : this.high - Math.sqrt((1 - u) * this.falling);
  }
};

// src/random/uniform.ts
var UniformSampler = class {
  low;
  width;
  constructor(low, high) {
    this.low = low;
    this.width = high - low;
  }
  get mean() {
    return this.low + this.width / 2;
  }
  get variance() {
    return this.width ** 2 / 12;
  }
  quantile(u) {
    return this.low + u * this.width;
  }
};

// src/random/weibull.ts
var WeibullSampler = class {
  mean;
  variance;
  scale;
  power;
  constructor(shape, scale) {
    this.scale = scale;
    this.power = 1 / shape;
    this.mean = scale * Math.exp(logGamma(1 + this.power));
    this.variance = scale ** 2 * Math.exp(logGamma(1 + 2 * this.power)) - this.mean ** 2;
  }
  quantile(u) {
    return this.scale * (-logOfFraction(1 - u)) ** this.power;
  }
};

// src/random/sampler.ts
function createSampler(law) {
  switch (law.kind) {
    case "exponential":
      return new ExponentialSampler(law.mean);
    case "deterministic":
      return new DeterministicSampler(law.value);
    case "uniform":
      return new UniformSampler(law.low, law.high);
    case "triangular":
      return new TriangularSampler(law.low, law.mode, law.high);
    case "erlang":
      return new GammaSampler(law.shape, law.mean / law.shape);
    case "gamma":
      return new GammaSampler(law.shape, law.scale);
    case "lognormal":
      return new LognormalSampler(law.mu, law.sigma);
    case "weibull":
      return new WeibullSampler(law.shape, law.scale);
    case "hyperexponential":
      return new MixtureSampler(
        law.branches.map(({ probability, mean }) => ({ probability, sampler: new ExponentialSampler(mean) }))
      );
    case "mixture":
      return new MixtureSampler(law.parts.map(({ probability, of }) => ({ probability, sampler: createSampler(of) })));
    case "empirical":
      return new EmpiricalSampler(law.values);
    case "histogram":
      return new HistogramSampler(law.edges, law.weights);
  }
}

// src/center/laws.ts
var Laws = class _Laws {
  samplers;
  schedules;
  constructor(model) {
    this.samplers = model.laws.map(createSampler);
    this.schedules = model.schedules;
  }
  static made = /* @__PURE__ */ new WeakMap();
  static of(model) {
    let laws = _Laws.made.get(model);
    if (laws === void 0) _Laws.made.set(model, laws = new _Laws(model));
    return laws;
  }
  /** The value of a law at a uniform draw, for a contact that arrived in an interval; NaN where there is no law. */
  draw(ref, interval, u) {
    if (ref < NO_LAW) ref = this.schedules[-2 - ref][interval];
    return ref === NO_LAW ? Number.NaN : this.samplers[ref].quantile(u);
  }
  /** Mean of the law in force in an interval; null where there is none. */
  mean(ref, interval) {
    if (ref < NO_LAW) ref = this.schedules[-2 - ref][interval];
    return ref === NO_LAW ? null : this.samplers[ref].mean;
  }
};

// src/center/level.ts
var Level = class {
  of;
  since;
  first;
  values;
  step;
  bin;
  /**
   * @param first where the area of each item stands in `values` for bin 0
   * @param step from one bin to the next
   */
  constructor(values, first, step, bin) {
    this.of = new Int32Array(first.length);
    this.since = new Float64Array(first.length);
    this.first = Int32Array.from(first);
    this.values = values;
    this.step = step;
    this.bin = bin;
  }
  change(item, by, now) {
    const level = this.of[item];
    this.values[this.first[item] + this.bin * this.step] += level * (now - this.since[item]);
    this.since[item] = now;
    this.of[item] = level + by;
  }
  /** Another bin begins: what has passed belongs to the one before. */
  turn(bin, now) {
    for (let item = 0; item < this.of.length; item++) this.change(item, 0, now);
    this.bin = bin;
  }
};

// src/center/router.ts
var NONE = -1;
var Router = class {
  routes;
  serves;
  agents;
  contacts;
  waiting;
  random;
  /** @param random draws the agent when the scenario says so; null: the longest idle */
  constructor(model, agents2, contacts, waiting, random) {
    this.routes = model.types.map(({ routes }) => routes.map((tier) => Int32Array.from(tier)));
    this.serves = model.teams.map(({ serves }) => serves.map((tier) => Int32Array.from(tier)));
    this.agents = agents2;
    this.contacts = contacts;
    this.waiting = waiting;
    this.random = random;
  }
  /** The team whose idle agent gets an arriving contact: from the first tier that has one; -1 when nobody is idle. */
  teamFor(type) {
    const tiers = this.routes[type];
    const { idle } = this.agents;
    for (let t = 0; t < tiers.length; t++) {
      const tier = tiers[t];
      if (tier.length === 1) {
        const team = tier[0];
        if (idle[team] > 0) return team;
      } else {
        const team = this.random === null ? this.longestIdle(tier) : this.anyIdle(tier, this.random);
        if (team !== NONE) return team;
      }
    }
    return NONE;
  }
  /** The line whose first contact a freed agent takes; -1 when nobody waits for the team. */
  lineFor(team) {
    if (this.waiting.total === 0) return NONE;
    const tiers = this.serves[team];
    const { head } = this.waiting;
    for (let t = 0; t < tiers.length; t++) {
      const tier = tiers[t];
      if (tier.length === 1) {
        const line = tier[0];
        if (head[line] !== NONE) return line;
      } else {
        const line = this.longestWaiting(tier);
        if (line !== NONE) return line;
      }
    }
    return NONE;
  }
  longestIdle(tier) {
    const { longestIdle, idleSince } = this.agents;
    let best = NONE;
    let since = Number.POSITIVE_INFINITY;
    for (let i = 0; i < tier.length; i++) {
      const agent = longestIdle[tier[i]];
      if (agent !== NONE && idleSince[agent] < since) {
        since = idleSince[agent];
        best = tier[i];
      }
    }
    return best;
  }
  /** Every idle agent of the tier equally likely; inside a team they are alike, so the choice is of the team. */
  anyIdle(tier, random) {
    const { idle } = this.agents;
    let total = 0;
    for (let i = 0; i < tier.length; i++) total += idle[tier[i]];
    if (total === 0) return NONE;
    let left = random.next() * total;
    for (let i = 0; i < tier.length; i++) {
      left -= idle[tier[i]];
      if (left < 0) return tier[i];
    }
    return NONE;
  }
  longestWaiting(tier) {
    const { head } = this.waiting;
    const { times } = this.contacts;
    let best = NONE;
    let since = Number.POSITIVE_INFINITY;
    for (let i = 0; i < tier.length; i++) {
      const contact = head[tier[i]];
      if (contact !== NONE && times[contact + ARRIVED_AT] < since) {
        since = times[contact + ARRIVED_AT];
        best = tier[i];
      }
    }
    return best;
  }
};

// src/statistics/histogram.ts
var BITS = 6;
var LOWEST_POWER = -7;
var HIGHEST_POWER = 24;
var PER_DOUBLING = 1 << BITS;
var CUT = 20 - BITS;
var FIRST = 1023 + LOWEST_POWER << BITS;
var BUCKETS = HIGHEST_POWER - LOWEST_POWER << BITS;
var LAST = BUCKETS - 1;
var float = new Float64Array(1);
var words = new Int32Array(float.buffer);
var UPPER = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 1 : 0;
function bucketOf(value) {
  float[0] = value;
  const bucket = (words[UPPER] >> CUT) - FIRST;
  return Math.max(0, Math.min(bucket, LAST));
}

// src/center/tally.ts
var CONTACT_COUNTS = [
  "blocked",
  "offered",
  "delayed",
  "handled",
  "handledWithin",
  "abandoned",
  "abandonedWithin",
  "abandonedShort",
  "cleared",
  "waitHandled",
  "waitAbandoned",
  "waitCleared",
  "talk",
  "afterContactWork",
  "abandonEvents",
  "queueSeconds"
];
var TEAM_COUNTS = ["busySeconds", "dutySeconds", "handled", "handleSeconds"];
var at = Object.fromEntries(CONTACT_COUNTS.map((name, i) => [name, i]));
var inTeam = Object.fromEntries(TEAM_COUNTS.map((name, i) => [name, i]));
var CONTACT_WIDTH = CONTACT_COUNTS.length;
var TEAM_WIDTH = TEAM_COUNTS.length;
function tallyLayout({ types, teams, channels, grid }) {
  const contacts = 0;
  const teamsAt = contacts + types.length * (grid.bins + 1) * CONTACT_WIDTH;
  const answeredBy = teamsAt + teams.length * (grid.bins + 1) * TEAM_WIDTH;
  const waits = answeredBy + types.length * teams.length;
  return { contacts, teams: teamsAt, answeredBy, waits, length: waits + channels.length * BUCKETS };
}
var Tally = class {
  values;
  layout;
  bins;
  teamCount;
  channelOf;
  within;
  short;
  constructor(model) {
    this.layout = tallyLayout(model);
    this.values = new Float64Array(this.layout.length);
    this.bins = model.grid.bins;
    this.teamCount = model.teams.length;
    this.channelOf = Int32Array.from(model.types, ({ channel }) => channel);
    this.within = Float64Array.from(model.types, ({ channel }) => model.channels[channel].within);
    this.short = Float64Array.from(model.types, ({ channel }) => model.channels[channel].shortAbandon ?? -1);
  }
  blocked(type, bin) {
    this.values[this.cell(type, bin) + at.blocked]++;
  }
  offered(type, bin) {
    this.values[this.cell(type, bin) + at.offered]++;
  }
  delayed(type, bin) {
    this.values[this.cell(type, bin) + at.delayed]++;
  }
  /** @param wait seconds from joining to answer; 0 when answered on arrival */
  handled(type, bin, wait, talk, work, team) {
    const { values, layout } = this;
    const cell = this.cell(type, bin);
    values[cell + at.handled]++;
    if (wait <= this.within[type]) values[cell + at.handledWithin]++;
    values[cell + at.waitHandled] += wait;
    values[cell + at.talk] += talk;
    values[cell + at.afterContactWork] += work;
    const own = layout.teams + (team * (this.bins + 1) + bin) * TEAM_WIDTH;
    values[own + inTeam.handled]++;
    values[own + inTeam.handleSeconds] += talk + work;
    if (bin === this.bins) return;
    values[layout.answeredBy + type * this.teamCount + team]++;
    if (wait > 0) this.waited(type, wait);
  }
  /** @param now the bin of the clock, which the event itself belongs to */
  abandoned(type, bin, wait, now) {
    const { values } = this;
    const cell = this.cell(type, bin);
    values[cell + at.abandoned]++;
    if (wait <= this.within[type]) values[cell + at.abandonedWithin]++;
    if (wait <= this.short[type]) values[cell + at.abandonedShort]++;
    values[cell + at.waitAbandoned] += wait;
    values[this.cell(type, now) + at.abandonEvents]++;
    if (bin !== this.bins) this.waited(type, wait);
  }
  cleared(type, bin, wait) {
    const cell = this.cell(type, bin);
    this.values[cell + at.cleared]++;
    this.values[cell + at.waitCleared] += wait;
    if (bin !== this.bins) this.waited(type, wait);
  }
  /** First index, and step from bin to bin, of a count that grows with the clock: for `Level`. */
  clockCount(of, item) {
    return of === "queueSeconds" ? this.cell(item, 0) + at.queueSeconds : this.layout.teams + item * (this.bins + 1) * TEAM_WIDTH + inTeam[of];
  }
  cell(type, bin) {
    return (type * (this.bins + 1) + bin) * CONTACT_WIDTH;
  }
  waited(type, wait) {
    this.values[this.layout.waits + this.channelOf[type] * BUCKETS + bucketOf(wait)]++;
  }
};

// src/center/waiting-lines.ts
var NOBODY2 = -1;
var WaitingLines = class {
  /** Who has waited longest in each line; -1 when it is empty. */
  head;
  tail;
  contacts;
  /** Everybody waiting, in all lines. */
  total = 0;
  constructor(lines, contacts) {
    this.head = new Int32Array(lines).fill(NOBODY2);
    this.tail = new Int32Array(lines).fill(NOBODY2);
    this.contacts = contacts;
  }
  join(line, contact) {
    const { facts } = this.contacts;
    const last = this.tail[line];
    facts[contact + PREVIOUS] = last;
    facts[contact + NEXT] = NOBODY2;
    if (last === NOBODY2) this.head[line] = contact;
    else facts[last + NEXT] = contact;
    this.tail[line] = contact;
    this.total++;
  }
  leave(line, contact) {
    const { facts } = this.contacts;
    const before = facts[contact + PREVIOUS];
    const after = facts[contact + NEXT];
    if (before === NOBODY2) this.head[line] = after;
    else facts[before + NEXT] = after;
    if (after === NOBODY2) this.tail[line] = before;
    else facts[after + PREVIOUS] = before;
    this.total--;
  }
};

// src/center/center.ts
var NOBODY3 = -1;
var Center = class {
  events;
  tally;
  model;
  plan;
  laws;
  demand;
  contacts = new Contacts();
  nextArrivals;
  waiting;
  agents;
  router;
  witness;
  queue;
  busy;
  duty;
  inCenter;
  inQueue;
  /** Agents the schedule asks for, by team. */
  asked;
  interval = -1;
  bin = 0;
  /** After closing, while somebody still waits to be served out, nobody goes home. */
  servingOut = false;
  /** Measured contacts still in the center. */
  measuredInside = 0;
  constructor(model, seed, replication, witness) {
    const teams = model.teams.length;
    this.model = model;
    this.plan = flatten(model);
    this.witness = witness;
    this.laws = Laws.of(model);
    this.demand = new Demand(model, seed, replication);
    this.tally = new Tally(model);
    this.waiting = new WaitingLines(model.lines, this.contacts);
    this.agents = new Agents(teams);
    const random = model.pick === "random" ? openStream(seed, replication, "routing") : null;
    this.router = new Router(model, this.agents, this.contacts, this.waiting, random);
    const areas = (of, count) => Array.from({ length: count }, (_, item) => this.tally.clockCount(of, item));
    const { values } = this.tally;
    this.queue = new Level(values, areas("queueSeconds", model.types.length), CONTACT_WIDTH, model.grid.bins);
    this.busy = new Level(values, areas("busySeconds", teams), TEAM_WIDTH, model.grid.bins);
    this.duty = new Level(values, areas("dutySeconds", teams), TEAM_WIDTH, model.grid.bins);
    this.inCenter = new Int32Array(model.channels.length);
    this.inQueue = new Int32Array(model.channels.length);
    this.asked = new Int32Array(teams);
    this.nextArrivals = new Earliest(model.types.length);
    this.events = new FutureEventList(
      (kind, subject) => this.happen(kind, subject),
      this.nextArrivals,
      CONTACT_ARRIVES
    );
    this.events.schedule(0, INTERVAL_BEGINS, 0);
  }
  happen(kind, subject) {
    switch (kind) {
      case SERVICE_ENDS:
        this.endService(subject);
        break;
      case CONTACT_ARRIVES:
        this.arrive(subject);
        break;
      case PATIENCE_ENDS:
        this.abandon(subject);
        break;
      case TALK_ENDS:
        this.inCenter[subject]--;
        break;
      case INTERVAL_BEGINS:
        this.beginInterval(subject);
        break;
    }
    if (this.servingOut && this.waiting.total === 0) this.goHome();
  }
  // --- a contact's life ---------------------------------------------------------------------------------------------
  arrive(type) {
    const { contacts, demand, tally, events, plan, bin } = this;
    const { now } = events;
    const channel = plan.channelOf[type];
    const patienceRef = plan.patience[type];
    const handleDraw = demand.handleDraw(type);
    const patienceDraw = patienceRef === NO_LAW ? 0 : demand.patienceDraw(type);
    const workDraw = plan.work[type] === NO_LAW ? 0 : demand.workDraw(type);
    this.awaitNext(type);
    const team = this.router.teamFor(type);
    if (this.inCenter[channel] >= plan.lines[channel] || team === NOBODY3 && this.inQueue[channel] >= plan.queueCapacity[channel]) {
      tally.blocked(type, bin);
      this.witness?.blocked(type, now);
      return;
    }
    tally.offered(type, bin);
    if (bin < plan.bins) this.measuredInside++;
    this.inCenter[channel]++;
    const contact = contacts.take();
    contacts.facts[contact + TYPE] = type;
    contacts.facts[contact + BIN] = bin;
    contacts.facts[contact + INTERVAL] = this.interval;
    contacts.times[contact + ARRIVED_AT] = now;
    contacts.times[contact + HANDLE_DRAW] = handleDraw;
    contacts.times[contact + WORK_DRAW] = workDraw;
    if (team !== NOBODY3) {
      this.busy.change(team, 1, now);
      this.answer(this.agents.takeLongestIdle(team), contact);
      return;
    }
    tally.delayed(type, bin);
    this.waiting.join(plan.lineOf[type], contact);
    this.queue.change(type, 1, now);
    this.inQueue[channel]++;
    const patience = patienceRef === NO_LAW ? Number.NaN : this.laws.draw(patienceRef, this.interval, patienceDraw);
    contacts.facts[contact + TIMER] = patience >= 0 ? events.schedule(now + patience, PATIENCE_ENDS, contact) : NO_EVENT;
  }
  awaitNext(type) {
    this.nextArrivals.set(type, this.demand.nextArrival(type));
  }
  abandon(contact) {
    const { contacts, tally, bin } = this;
    const { now } = this.events;
    const type = contacts.facts[contact + TYPE];
    const wait = now - contacts.times[contact + ARRIVED_AT];
    this.leaveQueue(contact, type, now);
    tally.abandoned(type, contacts.facts[contact + BIN], wait, bin);
    this.witness?.left(type, contacts.times[contact + ARRIVED_AT], wait, "abandoned");
    this.depart(contact, type);
  }
  /** An agent, already counted as busy, begins to talk. */
  answer(agent, contact) {
    const { contacts, agents: agents2, events, laws, plan } = this;
    const { now } = events;
    const type = contacts.facts[contact + TYPE];
    const skill = type * plan.teams + agents2.team[agent];
    const interval = contacts.facts[contact + INTERVAL];
    const pace = plan.pace[skill];
    const talk = laws.draw(plan.handle[skill], interval, contacts.times[contact + HANDLE_DRAW]) * pace;
    const workRef = plan.work[type];
    const work = workRef === NO_LAW ? 0 : laws.draw(workRef, interval, contacts.times[contact + WORK_DRAW]) * pace;
    contacts.times[contact + STARTED_AT] = now;
    contacts.times[contact + TALK] = talk;
    contacts.times[contact + WORK] = work;
    agents2.contact[agent] = contact;
    events.schedule(now + talk + work, SERVICE_ENDS, agent);
    const channel = plan.channelOf[type];
    if (plan.lines[channel] !== UNLIMITED) events.schedule(now + talk, TALK_ENDS, channel);
  }
  endService(agent) {
    const { agents: agents2, events } = this;
    const { now } = events;
    const team = agents2.team[agent];
    this.countHandled(agents2.contact[agent], team);
    if (this.busy.of[team] > this.asked[team]) {
      this.busy.change(team, -1, now);
      this.duty.change(team, -1, now);
      agents2.remove(agent);
      return;
    }
    const line = this.router.lineFor(team);
    if (line === NOBODY3) {
      this.busy.change(team, -1, now);
      agents2.becomeIdle(agent, now);
    } else {
      this.answerFirst(agent, line);
    }
  }
  answerFirst(agent, line) {
    const { contacts, events } = this;
    const contact = this.waiting.head[line];
    if (contacts.facts[contact + TIMER] !== NO_EVENT) events.cancel(contacts.facts[contact + TIMER]);
    this.leaveQueue(contact, contacts.facts[contact + TYPE], events.now);
    this.answer(agent, contact);
  }
  leaveQueue(contact, type, now) {
    this.waiting.leave(this.plan.lineOf[type], contact);
    this.queue.change(type, -1, now);
    this.inQueue[this.plan.channelOf[type]]--;
  }
  countHandled(contact, team) {
    const { contacts } = this;
    const type = contacts.facts[contact + TYPE];
    const wait = contacts.times[contact + STARTED_AT] - contacts.times[contact + ARRIVED_AT];
    const talk = contacts.times[contact + TALK];
    const work = contacts.times[contact + WORK];
    this.tally.handled(type, contacts.facts[contact + BIN], wait, talk, work, team);
    this.witness?.handled(type, contacts.times[contact + ARRIVED_AT], wait, team, talk + work);
    const channel = this.plan.channelOf[type];
    if (this.plan.lines[channel] === UNLIMITED) this.inCenter[channel]--;
    if (contacts.facts[contact + BIN] < this.plan.bins) this.measuredInside--;
    contacts.release(contact);
  }
  /** Leaves the center without having talked. */
  depart(contact, type) {
    this.inCenter[this.plan.channelOf[type]]--;
    if (this.contacts.facts[contact + BIN] < this.plan.bins) this.measuredInside--;
    this.contacts.release(contact);
  }
  // --- the clock on the wall ----------------------------------------------------------------------------------------
  beginInterval(interval) {
    const { grid, teams } = this.model;
    const { now } = this.events;
    const wasOpen = this.interval >= 0 && grid.open[this.interval] === 1;
    const over = interval === grid.open.length;
    const isOpen = !over && grid.open[interval] === 1;
    this.interval = interval;
    this.bin = over ? grid.bins - 1 : grid.bin[interval];
    for (const level of [this.queue, this.busy, this.duty]) level.turn(this.bin, now);
    if (grid.continuous && (over || now >= grid.end && this.measuredInside === 0)) {
      this.stop();
      return;
    }
    if (!over && interval % grid.perDay === 0) {
      this.demand.beginDay(interval / grid.perDay);
      for (let type = 0; type < this.model.types.length; type++) this.awaitNext(type);
    }
    if (wasOpen && !isOpen) this.close();
    if (isOpen) this.servingOut = false;
    if (!this.servingOut) {
      for (let team = 0; team < teams.length; team++) this.staff(team, over ? 0 : teams[team].agents[interval]);
    }
    if (!over) this.events.schedule((interval + 1) * grid.interval, INTERVAL_BEGINS, interval + 1);
  }
  stop() {
    for (let type = 0; type < this.plan.types; type++) this.nextArrivals.set(type, Number.POSITIVE_INFINITY);
    this.events.clear();
  }
  close() {
    if (this.model.grid.atClose === "serve_out") {
      this.servingOut = this.waiting.total > 0;
      return;
    }
    for (let line = 0; line < this.model.lines; line++) this.clearLine(line);
  }
  clearLine(line) {
    const { contacts, events, tally } = this;
    for (let contact = this.waiting.head[line]; contact !== NOBODY3; contact = this.waiting.head[line]) {
      const type = contacts.facts[contact + TYPE];
      const wait = events.now - contacts.times[contact + ARRIVED_AT];
      if (contacts.facts[contact + TIMER] !== NO_EVENT) events.cancel(contacts.facts[contact + TIMER]);
      this.leaveQueue(contact, type, events.now);
      tally.cleared(type, contacts.facts[contact + BIN], wait);
      this.witness?.left(type, contacts.times[contact + ARRIVED_AT], wait, "cleared");
      this.depart(contact, type);
    }
  }
  /** The queue is served out: the schedule holds again. */
  goHome() {
    const { grid, teams } = this.model;
    this.servingOut = false;
    for (let team = 0; team < teams.length; team++) {
      this.staff(team, this.interval < grid.open.length ? teams[team].agents[this.interval] : 0);
    }
  }
  /** Brings a team to the number asked for: idle agents leave at once, busy ones when they finish; newcomers start. */
  staff(team, asked) {
    const { agents: agents2, duty, busy } = this;
    const { now } = this.events;
    this.asked[team] = asked;
    while (agents2.idle[team] > 0 && duty.of[team] > asked) {
      agents2.remove(agents2.takeLongestIdle(team));
      duty.change(team, -1, now);
    }
    while (duty.of[team] < asked) {
      const agent = agents2.add(team);
      duty.change(team, 1, now);
      const line = this.router.lineFor(team);
      if (line === NOBODY3) {
        agents2.becomeIdle(agent, now);
      } else {
        busy.change(team, 1, now);
        this.answerFirst(agent, line);
      }
    }
  }
  /** Call once, after the clock has stopped. */
  finish() {
    const { now } = this.events;
    for (const level of [this.queue, this.busy, this.duty]) level.turn(this.bin, now);
    this.agents.forEachBusy((agent) => this.countHandled(this.agents.contact[agent], this.agents.team[agent]));
    this.witness?.finished(now, this.waiting.total);
  }
};

// src/center/replicate.ts
function replicate(model, seed, replication, witness = null) {
  const center = new Center(model, seed, replication, witness);
  runClock(center.events);
  center.finish();
  return center.tally.values;
}

// ../../tmp/t1.ts
var every = (value) => [{ days: "every", from: 0, to: 86400, value }];
var N = Number(process.argv[2] ?? 14);
var agents = Number(process.argv[3] ?? 100);
var rate = 0.98 * agents;
var s = {
  name: "a",
  description: null,
  source: null,
  calendar: { start: "2027-01-04", days: N, interval: 1800, hours: [0, 1, 2, 3, 4, 5, 6].map(() => ({ open: 0, close: 86400 })), holidays: [], atClose: "serve_out", continuous: true, warmUp: 3600 * 2 },
  busyness: [],
  intents: [{ name: "x", handle: every({ kind: "exponential", mean: 60 }), afterContactWork: null, priority: null, patience: [] }],
  channels: [{ name: "phone", flows: [{ volume: { kind: "rate", perSecond: rate / 60 }, mix: [{ intent: "x", share: 1 }] }], lines: null, queueCapacity: null, patience: every({ kind: "exponential", mean: 120 }), afterContactWork: null, priority: null, serviceLevel: { target: 0.8, within: 12, formula: "g1", shortAbandon: null }, busyness: [] }],
  teams: [{ name: "t", agents: every(agents), skills: [{ intent: "x", speed: 1, handle: [] }], channels: null }],
  routing: { intents: [], teams: [], agent: "longest_idle" }
};
var m = compile(s);
for (let r = 0; r < 4; r++) {
  const c0 = process.cpuUsage();
  const v = replicate(m, "1", r);
  const c = process.cpuUsage(c0).user / 1e6;
  const sum = {};
  for (let b = 0; b < m.grid.bins; b++) CONTACT_COUNTS.forEach((n, i) => {
    sum[n] = (sum[n] ?? 0) + v[b * CONTACT_WIDTH + i];
  });
  console.log(`${(sum.offered / c / 1e6).toFixed(2)} M/s cpu ${c.toFixed(2)} offered ${sum.offered} ab ${(sum.abandoned / sum.offered).toFixed(5)} wait(min) ${((sum.waitHandled + sum.waitAbandoned) / sum.offered / 60).toFixed(5)} in ${(sum.handledWithin / sum.offered).toFixed(5)} cons ${sum.offered - sum.handled - sum.abandoned}`);
}
export {
  s
};
