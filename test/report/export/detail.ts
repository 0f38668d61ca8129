/** A run's details by hand: one of each kind. */
import type { RunDetail } from '../../../src/metrics/run-detail.ts';
import { estimate } from '../fixture.ts';

export function detailSample(): RunDetail {
  const place = { scope: 'channel', name: 'phone', metric: 'service_level' } as const;
  return {
    hours: [
      { from: '08:00', to: '08:30' },
      { from: '08:30', to: '09:00' },
    ],
    byWeekday: [{ ...place, weekday: 0, values: [0.9, null], halfWidths: [0.01, null] }],
    weeks: [{ from: '2027-01-04', to: '2027-01-08' }],
    byWeek: [{ ...place, values: [0.85], halfWidths: [0.02] }],
    waits: [
      {
        channel: 'phone',
        counted: 'in queue',
        contacts: 1000,
        atOnce: estimate(0.6, 0.01),
        bars: [{ from: 0, to: 20, share: estimate(0.4, 0.01) }],
      },
    ],
    flows: [
      {
        channel: 'phone',
        from: { stage: 'channel', name: 'phone' },
        to: { stage: 'outcome', name: 'resolved' },
        contacts: estimate(900, 12),
      },
    ],
    staffing: [{ from: '08:00', to: '08:30', onDuty: estimate(5, 0), work: estimate(3.2, 0.1), needed: 6 }],
  };
}
