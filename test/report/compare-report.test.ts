import { describe, expect, test } from 'vitest';
import { compareReport } from '../../src/report/compare-report.ts';
import { comparisonFinding } from '../../src/report/finding.ts';
import { speechIn } from '../../src/report/language/speech.ts';
import { runLabels } from '../../src/report/run-label.ts';
import { toText } from '../../src/report/text.ts';
import { compareResult, estimate, row, runResult } from './fixture.ts';

const speech = speechIn('en');
const shown = toText(compareReport(compareResult(), speech));

describe('the report of a comparison', () => {
  test('answers in its first line', () => {
    expect(shown.replace(/\n {2}/g, ' ').split('\n')[0]).toBe(
      'Morning peak is better on service level (+3.7 pp ± 1.0 pp) and average speed of answer (−4.1 s ± 1.0 s), ' +
        'worse on the 90th percentile of the wait (+8.5 s ± 2.1 s); different on occupancy (+2.0 pp ± 0.6 pp); no evidence on abandonment rate.',
    );
  });

  test('shows both scenarios, the difference and the verdict of each KPI', () => {
    expect(shown).toMatch(/^KPI +Help desk +Morning peak +difference +verdict$/m);
    expect(shown).toMatch(/^Service level +82\.4 % ± 0\.7 pp +86\.1 % ± 0\.5 pp +\+3\.7 pp ± 1\.0 pp +better$/m);
    expect(shown).toMatch(/^Blocking rate +no data +no data +no data +no data$/m);
  });

  test('shows parts only where there is evidence', () => {
    expect(shown).toMatch(/^order_status +Service level/m);
    expect(shown).not.toMatch(/^billing/m);
    expect(shown).toContain('Rows without evidence are left out');
  });

  test('says that several differences are read at once', () => {
    expect(shown.replace(/\n {2}/g, ' ')).toContain('(Bonferroni, for 2 candidates read at once)');
  });

  test('tells the net deflection where something is automated', () => {
    const [first] = compareResult().candidates;
    const report = toText(
      compareReport(compareResult({ candidates: [{ ...first!, netDeflection: estimate(0.124, 0.01) }] }), speech),
    );
    expect(report).toMatch(/^Net deflection\n/m);
    expect(report).toContain('12.4 % ± 1.0 pp = 1 − contacts with people / those of the baseline');
    expect(shown).not.toContain('Net deflection');
  });

  test('says at once when two scenarios are the same model', () => {
    const [first] = compareResult().candidates;
    const twin = {
      ...first!,
      run: { ...first!.run, scenario: { ...first!.run.scenario, fingerprint: runResult().scenario.fingerprint } },
    };
    const report = toText(compareReport(compareResult({ candidates: [twin] }), speech));
    expect(report).toMatch(/^Morning peak is the same model as Help desk: no KPI differs\.\n/);
  });

  test('says whether the precision asked of the baseline was reached', () => {
    const precision = { metric: 'service_level', asked: 0.01, reached: 0.0081, met: true };
    const report = toText(compareReport(compareResult({ baseline: runResult({ precision }) }), speech));
    expect(report).toContain('Precision asked: service level of the baseline to ± 1 pp; reached ± 0.81 pp: met.');
  });

  test('tells scenarios of one name apart by their files', () => {
    const twin = { name: 'A', file: 'x.yaml', fingerprint: '' };
    expect(runLabels([runResult({ scenario: twin }), runResult({ scenario: { ...twin, file: 'y.yaml' } })])).toEqual([
      'A (x.yaml)',
      'A (y.yaml)',
    ]);
    expect(new Set(runLabels([runResult({ scenario: twin }), runResult({ scenario: twin })])).size).toBe(2);
  });
});

describe('a finding', () => {
  test('without evidence claims nothing', () => {
    const rows = [row('service_level', 0.8, 0.81, 'no evidence'), row('occupancy', 0.7, 0.7, 'no evidence')];
    const finding = comparisonFinding('B', rows, undefined, speech);
    expect(finding).toBe('B: no evidence of better or worse on service level and occupancy.');
  });

  test('without any data says so little', () => {
    expect(comparisonFinding('B', [row('service_level', null, null, 'no data')], undefined, speech)).toBe(
      'B: no evidence of better or worse on any KPI.',
    );
  });
});
