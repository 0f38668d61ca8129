import { countUnfinished, endService, endSession, handOn } from './agents/end-service.ts';
import { arrive, comeBack } from './contacts/arrival.ts';
import { AGENT } from './contacts/contacts.ts';
import { endBot } from './contacts/self-service.ts';
import type { Course } from './course.ts';
import { Floor, type RuleOf } from './floor.ts';
import {
  BOT_ENDS,
  CONTACT_ARRIVES,
  CUSTOMER_CHASES,
  CUSTOMER_RETURNS,
  CUSTOMER_SHIFTS,
  INTERVAL_BEGINS,
  OVERFLOWS,
  PATIENCE_ENDS,
  SERVICE_ENDS,
  SESSION_ENDS,
  STAFFING_CHANGES,
  TALK_ENDS,
  TALK_IS_HANDED_ON,
} from './ladder.ts';
import { beginInterval, changeStaffing, endServingOut, goOn } from './opening.ts';
import { abandon, chase, overflow, shiftFromQueue } from './waiting/waiting-ends.ts';
import type { Witness } from './witness.ts';

/** The contact center at work: which event does what. Each event is told in the file named after what happens. */
export class Center {
  readonly floor: Floor;

  /**
   * @param ruleOf makes the routing rule of the user's own that a model has
   * @param onDay looks at the counters at each midnight
   */
  constructor(
    course: Course,
    seed: string,
    replication: number,
    witness: Witness | null,
    ruleOf: RuleOf = () => null,
    onDay: Floor['onDay'] = null,
  ) {
    this.floor = new Floor(course, seed, replication, witness, ruleOf, (kind, subject) => this.happen(kind, subject));
    this.floor.onDay = onDay;
    this.floor.events.schedule(0, INTERVAL_BEGINS, 0);
  }

  private happen(kind: number, subject: number): void {
    const { floor } = this;
    switch (kind) {
      case SERVICE_ENDS:
        endService(floor, subject);
        break;
      case CONTACT_ARRIVES:
        arrive(floor, subject);
        break;
      case PATIENCE_ENDS:
        abandon(floor, subject);
        break;
      case TALK_ENDS:
        floor.inCenter[subject]!--;
        if (!floor.model.channels[subject]!.deferred) floor.inside--;
        break;
      case SESSION_ENDS:
        endSession(floor, subject, floor.contacts.facts[subject + AGENT]!);
        break;
      case TALK_IS_HANDED_ON:
        handOn(floor, subject);
        break;
      case BOT_ENDS:
        endBot(floor, subject);
        break;
      case CUSTOMER_RETURNS:
        comeBack(floor, subject);
        break;
      case OVERFLOWS:
        overflow(floor, subject);
        break;
      case CUSTOMER_CHASES:
        chase(floor, subject);
        break;
      case CUSTOMER_SHIFTS:
        shiftFromQueue(floor, subject);
        break;
      case INTERVAL_BEGINS:
        beginInterval(floor, subject);
        break;
      case STAFFING_CHANGES:
        changeStaffing(floor, subject);
        break;
    }
    if (floor.servingOut) endServingOut(floor);
  }

  /** Begins the day at which another center was taken over. */
  resume(): void {
    goOn(this.floor);
    if (this.floor.servingOut) endServingOut(this.floor);
  }

  /** Call once, after the clock has stopped. */
  finish(): void {
    const { floor } = this;
    const { now } = floor.events;
    floor.turn(floor.bin, now);
    // Where a long run is cut, whoever is talking has reached an agent: handled.
    countUnfinished(floor);
    floor.countBases();
    floor.witness?.finished(now, floor.waiting.total);
  }
}
