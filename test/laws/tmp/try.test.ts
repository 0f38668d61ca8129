import fc from 'fast-check';
import { it } from 'vitest';
import { modelOf } from '../../scenario-of.ts';
import { livelyScenario } from '../lively-scenario.ts';
it('valid', () => {
  const bad = new Map<string, number>();
  let n = 0;
  for (const document of fc.sample(livelyScenario(), { numRuns: 300, seed: 5 })) {
    try { modelOf(document as object); n++; } catch (e) { for (const m of (e as Error).message.split('\n')) { const k = m.replaceAll(/`[^`]*`/g, '`x`'); bad.set(k, (bad.get(k) ?? 0) + 1); } }
  }
  console.log(n, [...bad]);
});
