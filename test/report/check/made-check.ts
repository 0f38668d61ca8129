/** Checks made by hand. */
import { checkResult, type FileCheck, fileCheck } from '../../../src/check/check-result.ts';
import { driftOf } from '../../../src/check/drift.ts';
import { DEFAULT_MARGINS } from '../../../src/check/margins.ts';
import type { JudgedGate } from '../../../src/check/observed.ts';
import { earlier, figure, LEVELS, later, observed, WAITS } from '../../check/made-recorded.ts';

export const HOSTILE = '<script>alert("1")</script>&\u001b[31m\u0000\ud800,::error::x%\n=1+1|`a`\u202e';

const side = (kind: JudgedGate['left']['kind'], value: number | null, reach = 0) => ({
  kind,
  value,
  low: value === null ? null : value - reach,
  high: value === null ? null : value + reach,
});

export const GATES: readonly JudgedGate[] = [
  {
    text: 'service_level(phone) >= 80%',
    unit: 'fraction',
    verdict: 'passed' as const,
    left: side('metric', 0.843, 0.005),
    right: side('number', 0.8),
  },
  {
    text: 'P(wait) >= 0.8',
    unit: 'fraction',
    verdict: 'failed' as const,
    left: side('probability', 0.58, 0.09),
    right: side('number', 0.8),
  },
  {
    text: 'delta(total_cost) <= 0',
    unit: 'money',
    verdict: 'undetermined' as const,
    left: side('delta', -12, 40),
    right: side('number', 0),
  },
  {
    text: 'csat_mean >= 4',
    unit: 'score',
    verdict: 'no data' as const,
    left: side('metric', null),
    right: side('number', 4),
  },
].map((gate, i) => ({ ...gate, line: 20 + i, column: 5 }));

/** A file whose wait is five seconds longer than recorded, and whose level is a little lower. */
export function drifted(more: Partial<FileCheck> = {}): FileCheck {
  const figures = [
    figure(
      'service_level',
      'fraction',
      LEVELS.map((value, i) => value - 0.001 * (i % 2)),
      { scope: 'channel', name: 'phone' },
    ),
    figure(
      'average_speed_of_answer',
      'seconds',
      WAITS.map((value, i) => value + 5 + (i % 2)),
    ),
  ];
  const before = [
    { ...figure('service_level', 'fraction', LEVELS), scope: 'channel', name: 'phone' } as const,
    figure('average_speed_of_answer', 'seconds', WAITS),
  ];
  const drift = driftOf(earlier({ figures: before }), later({ figures }), DEFAULT_MARGINS);
  const held = { record: 'desk.recorded.json', drift, recorded: false, required: false };
  return { ...fileCheck(observed({ gates: GATES, currency: 'BRL' }), held), ...more };
}

/** One of each state that a file and its record can be in. */
export function everything() {
  const { drift, ...file } = drifted();
  const bare = { ...file, gates: [] };
  const states: FileCheck[] = [
    { ...file, drift },
    ...(['same bytes', 'equivalent', 'inconclusive', 'stale'] as const).map((verdict) => ({
      ...bare,
      drift: { ...drift!, verdict },
    })),
    { ...bare, drift: { ...drift!, unrepeatable: true } },
    { ...bare, drift: null },
    { ...bare, drift: null, required: true },
    { ...bare, drift, recorded: true },
    { ...bare, drift: null, recorded: true },
  ];
  return checkResult(states, 0.95);
}

export function hostile() {
  const file = drifted({ file: `${HOSTILE}.yaml`, name: HOSTILE, record: `${HOSTILE}.recorded.json` });
  const gates = GATES.map((gate) => ({ ...gate, text: `${gate.text}${HOSTILE}` }));
  const drift = {
    ...file.drift!,
    figures: file.drift!.figures.map((one) => ({ ...one, name: HOSTILE, scope: 'channel' as const })),
  };
  return checkResult([{ ...file, gates, drift }], 0.95);
}
