import { describe, expect, test } from 'vitest';
import { remark } from '../../src/metrics/remark.ts';
import type { RunResult } from '../../src/metrics/result.ts';
import { speechIn } from '../../src/report/language/speech.ts';
import { runReport } from '../../src/report/run-report.ts';
import { toText } from '../../src/report/text.ts';
import { widthOf } from '../../src/report/text-width.ts';
import { runResult, scope } from './fixture.ts';

const told = (run: RunResult): string => toText(runReport(run, speechIn('en')));
const shown = told(runResult());

describe('the report of a run', () => {
  test('says how it was made: file, replications, seed, engine, confidence', () => {
    expect(shown).toContain('desk/scenario.yaml · 30 replications · seed 1 · 42,069 contacts simulated · ensaio 0.1.0');
    expect(shown).toContain('their 95 % confidence interval');
  });

  test('says the formula of the service level in words, with its target', () => {
    expect(shown).toContain('- phone: g1 = handled within T / (offered − abandoned within T), T = 20 s; target 80 %');
  });

  test('shows value ± half-width of every KPI of the whole, the formula variants apart', () => {
    expect(shown).toMatch(/^Service level +82\.4 % ± 0\.6 pp /m);
    expect(shown).toMatch(/3 m 12 s ± 4 s/);
    expect(shown).not.toContain('81.0 % ± 0.6 pp  H≤T / O');
  });

  test('puts the closed formulas beside the simulated value, with the reason why they differ', () => {
    expect(shown).toMatch(/Service level +82\.4 % ± 0\.6 pp +85\.1 % +79\.0 %/);
    expect(shown).toContain('it knows no priorities.');
    expect(shown).toMatch(/23\.1 s ± 1\.1 s +unbounded/);
  });

  test('shows no data as such', () => {
    expect(shown).toMatch(/^billing +1,402 ± 12 +no data/m);
  });

  test('puts what only some centers have under headings of its own, money in its currency', () => {
    const figures = { service_level: [0.8, 0.01], containment: [0.31, 0.01], cost_per_contact: [4.2, 0.1] } as const;
    const rich = told(runResult({ currency: 'BRL', scopes: [scope('whole', 'all', figures)] }));
    expect(rich).toMatch(/^Self-service\n(.*\n)+?Containment +31\.0 % ± 1\.0 pp/m);
    expect(rich).toMatch(/^Cost\n(.*\n)+?Cost per contact +BRL 4\.20 ± 0\.10/m);
    expect(rich).not.toContain('Transfers');
    expect(shown).not.toContain('Cost');
  });

  test('leaves out a block that would only repeat the whole', () => {
    expect(shown).not.toContain('By channel');
    expect(shown).toContain('By intent');
    expect(shown).toContain('By team');
  });

  test('shows the intervals in which something happened', () => {
    expect(shown).toMatch(/^09:30 +110 ± 2 +60\.0 % ± 1\.0 pp/m);
    expect(shown).not.toMatch(/^10:00 /m);
    expect(shown).toMatch(/^outside hours +90\.0 %/m);
  });

  test('fits a page of 100 columns', () => {
    expect(Math.max(...shown.split('\n').map(widthOf))).toBeLessThanOrEqual(100);
  });

  test('says whether the precision asked was reached', () => {
    const precision = { metric: 'service_level', asked: 0.005, reached: 0.0061, met: false };
    expect(told(runResult({ precision }))).toContain('to ± 0.5 pp; reached ± 0.61 pp: not met');
    const met = { metric: 'average_speed_of_answer', asked: 2, reached: 1.12, met: true };
    expect(told(runResult({ precision: met }))).toContain('to ± 2 s; reached ± 1.1 s: met.');
  });

  test('repeats warnings where they cannot be missed', () => {
    const warning = remark('precision not reached', { metric: 'service_level' });
    expect(told(runResult({ warnings: [warning] }))).toContain(
      'Take care\n\n- the precision asked for service level was not reached',
    );
  });
});
