/** The shape of what a run shows beyond its KPIs. */
import { z } from 'zod';
import type {
  FlowLink,
  FlowNode,
  FlowStage,
  RunDetail,
  StaffingInterval,
  WaitDistribution,
  WeekdaySeries,
  WeekSeries,
} from '../../metrics/run-detail.ts';
import { estimateShape, PLACE } from './figures.ts';
import { count, day, named, number, objectOf, orNull, text, wordOf } from './typed.ts';

const SERIES = {
  ...PLACE,
  values: z.array(z.number().nullable()).describe('Null is no data.'),
  halfWidths: z.array(z.number().nullable()),
} as const;

const hourShape = objectOf<RunDetail['hours'][number]>({ from: text('`08:00`'), to: text('`08:30`') });

const flowNodeShape = named(
  'Place',
  'Where contacts are: a channel, what self-service made of them, the team that answered, how it ended.',
  objectOf<FlowNode>({
    stage: wordOf<FlowStage>({ channel: '', 'self-service': '', team: '', outcome: '' }),
    name: text('Of channels and teams their name; else a word such as `contained`, `handed over` or `resolved`.'),
  }),
);

export const detailShape = named(
  'Detail',
  'Weekdays and weeks, waits, the ways that contacts go, and staffing.',
  objectOf<RunDetail>({
    hours: z.array(hourShape).describe('Intervals of the day that are open on some day: the columns of `byWeekday`.'),
    byWeekday: z.array(objectOf<WeekdaySeries>({ ...SERIES, weekday: count('0 is Monday.') })),
    weeks: z
      .array(objectOf<RunDetail['weeks'][number]>({ from: day('First day.'), to: day('Last day.') }))
      .describe('Weeks of seven days from the first day; the last may be shorter.'),
    byWeek: z.array(objectOf<WeekSeries>(SERIES)),
    waits: z.array(
      objectOf<WaitDistribution>({
        channel: z.string(),
        counted: z
          .enum(['opening hours', 'in queue'])
          .describe('`opening hours` until the first answer, of channels that may wait; else seconds `in queue`.'),
        contacts: number('Contacts of all replications.'),
        atOnce: estimateShape.describe('Share not delayed at all.'),
        bars: z
          .array(
            objectOf<WaitDistribution['bars'][number]>({
              from: number('Seconds.'),
              to: number('Seconds.'),
              share: estimateShape,
            }),
          )
          .describe('Of the delayed, shares of all; with `atOnce` they add up to 1.'),
      }),
    ),
    flows: z
      .array(
        objectOf<FlowLink>({
          channel: z.string(),
          from: flowNodeShape,
          to: flowNodeShape,
          contacts: estimateShape.describe('Mean per replication.'),
        }),
      )
      .describe('Contacts that go from one place to the next. What flows into a place flows out of it.'),
    staffing: z
      .array(
        objectOf<StaffingInterval>({
          from: text('`08:00`'),
          to: text('`08:30`'),
          onDuty: estimateShape.describe('Agents on duty.'),
          work: estimateShape.describe('Agents that the live contacts would keep busy all the time.'),
          needed: orNull(
            'Fewest agents with which the Erlang formula reaches the target; null where it does not apply.',
          ),
        }),
      )
      .describe('Mean over the days on which the interval is open.'),
  }),
);
