import { tallyLayout } from '../center/counting/tally.ts';
import type { Model } from '../compile/model.ts';
import { DaySeries } from './day-series.ts';
import { Flows } from './flows.ts';
import type { RunDetail } from './run-detail.ts';
import { StaffingDetail } from './staffing-detail.ts';
import { WaitDistributions } from './wait-distributions.ts';

/** Everything of a run beyond its KPIs, from the counters of its replications and from those by day behind them. */
export class Details {
  private readonly tallyLength: number;
  private readonly series: DaySeries;
  private readonly waits: WaitDistributions;
  private readonly flows: Flows;
  private readonly staffing: StaffingDetail;

  constructor(model: Model) {
    this.tallyLength = tallyLayout(model).length;
    this.series = new DaySeries(model);
    this.waits = new WaitDistributions(model);
    this.flows = new Flows(model);
    this.staffing = new StaffingDetail(model);
  }

  /** @param values counters of one replication, and behind them those of its `DayCounts` */
  add(values: Float64Array): void {
    this.series.add(values.subarray(this.tallyLength));
    this.waits.add(values);
    this.flows.add(values);
    this.staffing.add(values);
  }

  result(confidence: number): RunDetail {
    return {
      ...this.series.result(confidence),
      waits: this.waits.result(confidence),
      flows: this.flows.result(confidence),
      staffing: this.staffing.result(confidence),
    };
  }
}
