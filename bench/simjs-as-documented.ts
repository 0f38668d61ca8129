/**
 * Erlang A the way simjs's documentation teaches: an entity that makes callers, a facility with a first-come-
 * first-served queue, `useFacility` to be served, `waitUntil` to lose patience, a data series for the waits, and
 * simjs's own random numbers. The
 * peer that the engine is measured against; its answers are checked like everyone's.
 */
import { simjs } from '../src/kernel/simjs.ts';
import type { ErlangAOutcome } from './erlang-a.ts';

/** A request under way; each clause gives the request back, so that they chain. */
interface Request {
  done(callback: (...given: never[]) => void, context: object, argument?: readonly unknown[]): Request;
  waitUntil(delay: number, callback: (...given: never[]) => void, context: object, argument?: readonly unknown[]): Request;
}
interface Facility {
  /** Sum of the services begun. */
  usage(): number;
}
interface Entity {
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
interface Random {
  exponential(rate: number): number;
}
const documented = simjs as unknown as {
  Sim: new () => Clock;
  Entity: new (sim: Clock, name?: string) => Entity;
  Facility: { new (name: string, discipline: number, servers: number): Facility; readonly FCFS: number };
  DataSeries: new (name: string) => DataSeries;
  Random: new (seed: number) => Random;
};

const AGENTS = 100;
const ARRIVALS_PER_MINUTE = 98;
const SERVICES_PER_MINUTE = 1;
const LOSSES_OF_PATIENCE_PER_MINUTE = 0.5;
const WITHIN = 0.2;

/** One run of so many contacts from an empty center until the last has left. Times are minutes. */
export function run(contacts: number, seed: number): ErlangAOutcome {
  const sim = new documented.Sim();
  const random = new documented.Random(seed);
  const agents = new documented.Facility('agents', documented.Facility.FCFS, AGENTS);
  const waits = new documented.DataSeries('waits');
  let arrived = 0;
  let abandoned = 0;
  let answeredWithin = 0;
  let lastArrival = 0;

  class Callers extends documented.Entity {
    start(): void {
      this.setTimer(random.exponential(ARRIVALS_PER_MINUTE)).done(this.call, this);
    }

    call(): void {
      const service = random.exponential(SERVICES_PER_MINUTE);
      const patience = random.exponential(LOSSES_OF_PATIENCE_PER_MINUTE);
      lastArrival = this.time();
      const who = [lastArrival, service];
      this.useFacility(agents, service).waitUntil(patience, this.abandon, this, who).done(this.leave, this, who);
      if (++arrived < contacts) this.start();
    }

    abandon(since: number): void {
      abandoned++;
      waits.record(this.time() - since);
    }

    /** simjs speaks at the end of the service only, so the wait is what was not service. */
    leave(since: number, service: number): void {
      const wait = Math.max(0, this.time() - service - since);
      waits.record(wait);
      if (wait <= WITHIN) answeredWithin++;
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
