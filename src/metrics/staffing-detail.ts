import { CONTACT, CONTACT_WIDTH, LIFE, LIFE_WIDTH, TEAM, TEAM_WIDTH } from '../center/counting/counts.ts';
import { type TallyLayout, tallyLayout } from '../center/counting/tally.ts';
import type { Model } from '../compile/model.ts';
import { RatioMoments } from '../statistics/ratio.ts';
import { agentsNeeded } from './agents-needed.ts';
import { isOpen } from './open-hours.ts';
import type { StaffingInterval } from './run-detail.ts';

/** Agents in each interval of the day: on duty, kept busy by live contacts, and needed by the formula. */
export class StaffingDetail {
  private readonly model: Model;
  private readonly layout: TallyLayout;
  /** Bins of opening hours. */
  private readonly bins: readonly number[];
  private readonly onDuty: RatioMoments;
  private readonly work: RatioMoments;
  /** [type][bin]: contacts that wanted a person, all replications. */
  private readonly offered: Float64Array;
  private readonly live: readonly boolean[];
  private replications = 0;

  constructor(model: Model) {
    const { grid, types, channels } = model;
    this.model = model;
    this.layout = tallyLayout(model);
    this.bins = grid.binNames.flatMap((_, bin) => (isOpen(model, bin) ? [bin] : []));
    this.onDuty = new RatioMoments(grid.bins);
    this.work = new RatioMoments(grid.bins);
    this.offered = new Float64Array(types.length * grid.bins);
    this.live = types.map(({ channel }) => !channels[channel]!.deferred);
  }

  /** @param values counters of one replication */
  add(values: Float64Array): void {
    const { model, layout, bins } = this;
    const { grid, teams } = model;
    this.replications++;
    for (const bin of bins) {
      const seconds = grid.binSeconds[bin]!;
      const duty = teams.reduce(
        (sum, _, team) => sum + values[layout.teams + (team * (grid.bins + 1) + bin) * TEAM_WIDTH + TEAM.dutySeconds]!,
        0,
      );
      this.onDuty.add(bin, duty, seconds);
      const work = this.workIn(values, bin);
      if (work === null) this.work.add(bin, 0, 0);
      else this.work.add(bin, work, seconds);
    }
  }

  result(confidence: number): StaffingInterval[] {
    const { model, bins, offered, replications } = this;
    const { grid, types } = model;
    return bins.map((bin) => {
      const work = this.work.estimate(bin, confidence);
      const perType = types.map((_, type) => offered[type * grid.bins + bin]! / Math.max(1, replications));
      return {
        ...grid.binNames[bin]!,
        onDuty: this.onDuty.estimate(bin, confidence),
        work,
        needed: work.value === null ? null : agentsNeeded(model, bin, perType, work.value),
      };
    });
  }

  /**
   * Agents' seconds that the live contacts of a bin would take if all were answered, at the handle time of those that
   * were; null where some came and none was.
   */
  private workIn(values: Float64Array, bin: number): number | null {
    const { model, layout, live, offered } = this;
    const { types, grid, channels } = model;
    let [wanted, answered, seconds] = [0, 0, 0];
    types.forEach(({ channel }, type) => {
      if (!live[type]) return;
      const row = type * (grid.bins + 1) + bin;
      const own = layout.contacts + row * CONTACT_WIDTH;
      const life = layout.life + row * LIFE_WIDTH;
      const callbacks = layout.lively ? values[life + LIFE.callbacks]! : 0;
      const came = values[own + CONTACT.offered]! + callbacks;
      offered[type * grid.bins + bin]! += came;
      wanted += came;
      answered += values[own + CONTACT.handled]! + (layout.lively ? values[life + LIFE.callbacksReached]! : 0);
      // Of sessions that share an agent the agent's part.
      seconds +=
        channels[channel]!.sessions > 1
          ? values[life + LIFE.attributed]!
          : values[own + CONTACT.talk]! + values[own + CONTACT.afterContactWork]!;
    });
    if (wanted === 0) return 0;
    return answered === 0 ? null : (wanted * seconds) / answered;
  }
}
