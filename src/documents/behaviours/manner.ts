import type { ChannelKind, Deadline } from '../behaviour-terms.ts';
import { clockText } from '../clock-time.ts';
import { type Hours, readHours } from '../hours.ts';
import type { Calendar } from '../scenario.ts';
import type { Spot } from '../spot.ts';
import { EVERY_WEEKDAY, WEEKDAYS } from '../weekday.ts';
import { parseDeadline } from './deadline.ts';
import { USUAL, warnOfKind } from './kind.ts';
import type { ChannelShape } from './shape-channel.ts';

/** How contacts of a channel come and wait: what the rest of the channel is read against. */
export interface Manner {
  readonly kind: ChannelKind;
  readonly deferred: boolean;
  readonly deadline: Deadline | null;
  /** When contacts may come, by weekday; null: while the center is open. */
  readonly hours: Calendar['hours'] | null;
}

/** Reads a channel's kind, whether its contacts may wait overnight, until when, and when they may come. */
export function readManner(spot: Spot<ChannelShape>, calendar: Calendar): Manner {
  warnOfKind(spot);
  const kind = spot.at('kind').value ?? 'phone';
  const deferred = spot.at('deferred').value ?? USUAL[kind].deferred;
  return {
    kind,
    deferred,
    deadline: readDeadline(spot, kind, deferred),
    hours: readOwnHours(spot, deferred, calendar),
  };
}

function readDeadline(spot: Spot<ChannelShape>, kind: ChannelKind, deferred: boolean): Deadline | null {
  const place = spot.at('deadline');
  if (place.missing) return deferred ? USUAL[kind].deadline : null;
  const deadline = place.parse(parseDeadline);
  if (deferred) return deadline;
  return place.error(
    'not-here',
    'a deadline belongs to a deferred channel: add `deferred: true`, or leave it out',
    'key',
  );
}

/** Hours of a live channel lie within the center's, for somebody must be there; a deferred one may be open longer. */
function readOwnHours(spot: Spot<ChannelShape>, deferred: boolean, calendar: Calendar): Manner['hours'] {
  const place = spot.at('hours');
  if (place.missing) return null;
  const hours = readHours(place, calendar.interval, false, 'the channel');
  if (deferred) return hours;
  const day = EVERY_WEEKDAY.find((weekday) => !isWithin(hours[weekday], calendar.hours[weekday]));
  if (day !== undefined) {
    const center = calendar.hours[day];
    const open = center === null ? 'closed' : `open ${rangeText(center)}`;
    const message = `on ${WEEKDAYS[day]} the channel is open ${rangeText(hours[day]!)}, but the center is ${open}: keep a live channel within the hours of the calendar, or write \`deferred: true\``;
    place.error('outside-hours', message);
  }
  return hours;
}

function isWithin(own: Hours | null, center: Hours | null): boolean {
  return own === null || (center !== null && own.open >= center.open && own.close <= center.close);
}

function rangeText({ open, close }: Hours): string {
  return `${clockText(open)}-${clockText(close)}`;
}
