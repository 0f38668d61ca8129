import fc from 'fast-check';
import { it } from 'vitest';
import { modelOf } from '../../scenario-of.ts';
import { livelyScenario } from '../lively-scenario.ts';
import { watch } from '../watch.ts';

it('counts', () => {
  const n = 0;
  for (const document of fc.sample(livelyScenario(), { numRuns: 300, seed: 5 })) {
    const model = modelOf(document as object);
    const seen = watch(model);
    const cleared = Math.max(...seen.contacts.map((c) => c.wait));
    let busy = 0,
      handle = 0,
      duty = 0;
    model.teams.forEach((_, t) => {
      for (let b = 0; b < model.grid.bins; b++) {
        busy += seen.ofTeam('busySeconds', t, b);
        handle += seen.ofTeam('handleSeconds', t, b);
        duty += seen.ofTeam('dutySeconds', t, b);
      }
    });
    const warm = model.types.some((t) => t.transfer !== null && t.transfer.kind !== 'cold');
    const chat = model.channels.some((c) => c.sessions > 1);
    const held = seen.floor.busy.of.reduce((a, b) => a + b, 0);
    if (seen.end > 86400 * model.grid.days + 3600 || held > 0 || seen.stillWaiting > 50)
      console.log(
        busy.toFixed(0),
        handle.toFixed(0),
        duty.toFixed(0),
        { warm, chat, held },
        seen.stillWaiting,
        seen.contacts.length,
        'end',
        (seen.end / 86400).toFixed(2),
        model.grid.days,
        cleared.toFixed(0),
        model.grid.atClose,
      );
  }
});
