/**
 * Erlang A the way simjs's documentation teaches (its buffet restaurant, with `waitUntil` for those who give up): an
 * entity that makes callers, a facility with a first-come-first-served queue, `useFacility` to be served, `setData` for
 * what belongs to one caller, a population of those in the center, a data series of waits, and simjs's own random
 * numbers. The peer that the engine is measured against; its answers are checked like everyone's.
 */
import { simjs } from '../src/kernel/simjs.ts';
import type { ErlangAOutcome } from './erlang-a.ts';

/** A request under way; each clause gives the request back, so that they chain. */
interface Request {
  done(callback: () => void, context?: object): Request;
  waitUntil(delay: number, callback: () => void, context?: object): Request;
  /** Handed to the callbacks of this request as the entity's `callbackData`. */
  setData(data: unknown): Request;
}
interface Facility {
  /** Sum of the services begun. */
  usage(): number;
}
interface Entity {
  readonly callbackData: unknown;
  time(): number;
  setTimer(duration: number): Request;
  useFacility(facility: Facility, duration: number): Request;
}
interface Clock {
  addEntity(kind: new (sim: Clock, name?: string) => Entity): Entity;
  simulate(endTime: number): boolean;
}
/** Streaming moments of what is recorded. */
interface DataSeries {
  record(value: number): void;
  average(): number;
}
/** How many are in, over time, and for how long. */
interface Population {
  enter(time: number): void;
  leave(since: number, time: number): void;
}
interface Random {
  exponential(rate: number): number;
}
const documented = simjs as unknown as {
  Sim: new () => Clock;
  Entity: new (sim: Clock, name?: string) => Entity;
  Facility: { new (name: string, discipline: number, servers: number): Facility; readonly FCFS: number };
  Population: new (name: string) => Population;
  DataSeries: new (name: string) => DataSeries;
  Random: new (seed: number) => Random;
};

const AGENTS = 100;
const ARRIVALS_PER_MINUTE = 98;
const SERVICES_PER_MINUTE = 1;
const LOSSES_OF_PATIENCE_PER_MINUTE = 0.5;
const WITHIN = 0.2;

interface Caller {
  readonly since: number;
  readonly service: number;
}

/** One run of so many contacts from an empty center until the last has left. Times are minutes. */
export function run(contacts: number, seed: number): ErlangAOutcome {
  const sim = new documented.Sim();
  const random = new documented.Random(seed);
  const agents = new documented.Facility('agents', documented.Facility.FCFS, AGENTS);
  const inCenter = new documented.Population('in the center');
  const waits = new documented.DataSeries('waits');
  let arrived = 0;
  let abandoned = 0;
  let answeredWithin = 0;
  let lastArrival = 0;

  class Callers extends documented.Entity {
    start(): void {
      this.setTimer(random.exponential(ARRIVALS_PER_MINUTE)).done(this.call);
    }

    call(): void {
      lastArrival = this.time();
      inCenter.enter(lastArrival);
      const service = random.exponential(SERVICES_PER_MINUTE);
      this.useFacility(agents, service)
        .waitUntil(random.exponential(LOSSES_OF_PATIENCE_PER_MINUTE), this.abandon)
        .done(this.leave)
        .setData({ since: lastArrival, service });
      if (++arrived < contacts) this.start();
    }

    abandon(): void {
      const { since } = this.callbackData as Caller;
      abandoned++;
      waits.record(this.time() - since);
      inCenter.leave(since, this.time());
    }

    /** simjs speaks at the end of the service only, so the wait is what was not service. */
    leave(): void {
      const { since, service } = this.callbackData as Caller;
      const wait = Math.max(0, this.time() - service - since);
      if (wait <= WITHIN) answeredWithin++;
      waits.record(wait);
      inCenter.leave(since, this.time());
    }
  }
  sim.addEntity(Callers);
  sim.simulate(Number.POSITIVE_INFINITY);

  return {
    contacts: arrived,
    abandoned: abandoned / arrived,
    meanWait: waits.average(),
    answeredWithin: answeredWithin / arrived,
    occupancy: agents.usage() / (AGENTS * lastArrival),
  };
}
