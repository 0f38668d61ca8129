import type { Campaign } from '../documents/demand-terms.ts';
import { probabilityBelow } from '../random/probability-below.ts';
import type { OpeningHours } from './channel-hours.ts';

/**
 * Expected contacts that a campaign brings in each interval: of all who answer, the part whose delay ends in it. Who
 * would answer while the channel is closed does so as long after its next opening as it would have been after closing;
 * what falls beyond the horizon is lost.
 */
export function campaignResponses({ at, audience, responds, after }: Campaign, hours: OpeningHours): Float64Array {
  const { interval, open } = hours;
  const expected = new Float64Array(open.length);
  const lands = landings(open);
  const below = probabilityBelow(after);
  for (const sent of at) {
    let reached = below(Math.max(0, -sent));
    for (let i = Math.max(0, Math.floor(sent / interval)); i < open.length && reached < 1; i++) {
      const by = below((i + 1) * interval - sent);
      const where = lands[i]!;
      if (where < open.length) expected[where]! += audience * responds * (by - reached);
      reached = by;
    }
  }
  return expected;
}

/** Where what falls in an interval comes to lie: there if it is open; the number of intervals stands for never. */
function landings(open: Uint8Array): Int32Array {
  const lands = new Int32Array(open.length);
  // From the end: where a closed interval moves to may be closed as well, and is settled already.
  let opening = open.length;
  for (let i = open.length - 1; i >= 0; i--) {
    if (open[i] === 1) {
      opening = i;
      lands[i] = i;
      continue;
    }
    let closing = i;
    while (closing > 0 && open[closing - 1] === 0) closing--;
    for (let closed = i; closed >= closing; closed--) {
      const target = opening + (closed - closing);
      lands[closed] = target < open.length ? lands[target]! : open.length;
    }
    i = closing;
  }
  return lands;
}
