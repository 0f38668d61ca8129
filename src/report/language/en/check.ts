/** Words of `ensaio check`: gates, and figures held against a record. */
export const check = {
  answers: {
    passed: 'Check passed',
    'gate failed': 'Check failed: a gate does not hold',
    drifted: 'Check failed: the figures are not those recorded',
    inconclusive: 'Check not passed: something could not be told',
  },
  gatesPassed: (passed: string, all: string) => `gates passed: ${passed} of ${all}`,
  noGates: 'no gates',
  states: {
    'same bytes': 'the same bytes as recorded',
    equivalent: 'equivalent to what was recorded',
    changed: 'changed since it was recorded',
    inconclusive: 'not known whether it changed since it was recorded',
    stale: 'the model was edited since it was recorded',
    'not recorded': 'not recorded',
    missing: 'the record that is required is missing',
    recorded: 'recorded now',
  },
  columns: {
    gate: 'gate',
    left: 'left',
    right: 'right',
    verdict: 'verdict',
    line: 'line',
    figure: 'figure',
    course: 'recorded → now',
    difference: 'difference',
    margin: 'margin',
  },
  drift: {
    title: 'Against the record',
    'same bytes': (record: string) => `The same bytes as recorded in ${record}.`,
    equivalent: (record: string, engine: string) =>
      `No figure differs by its margin or more from ${record}, which ${engine} made.`,
    changed: (record: string, engine: string) => `Figures have changed since ${engine} made ${record}:`,
    inconclusive: (record: string, engine: string) =>
      `Whether figures have changed since ${engine} made ${record} cannot be told with so few replications or such narrow margins:`,
    stale: (record: string) => `The model was edited after ${record} was made. Since then:`,
    'not recorded': (file: string) =>
      `Nothing is recorded yet. To hold later figures against those of today: ensaio check --record ${file}`,
    missing: (record: string, file: string) =>
      `${record} is required and is not there. To make it: ensaio check --record ${file}`,
    recorded: (record: string) => `Recorded in ${record}.`,
    before: (record: string) => `Before, ${record} held other figures:`,
    unrepeatable:
      'The same program on the same files gave other bytes. That ought not to be: is a routing rule of your own not repeatable?',
    accept: (file: string) => `If the new figures are right, record them: ensaio check --record ${file}`,
    within: (count: string) => `Other figures within their margins: ${count}.`,
    same: (count: string) => `Figures that are the same: ${count}.`,
    test: (parts: { readonly replications: string; readonly interval: string; readonly level: string }) =>
      `Paired over ${parts.replications}, intervals at ${parts.interval}. Equivalent: two one-sided t tests at ${parts.level}. ` +
      `Changed: beyond the margin, at ${parts.level} for all figures together (Holm).`,
    more: (count: string) => `… and ${count} more; --format json has them all.`,
  },
  verdicts: {
    same: 'same',
    equivalent: 'equivalent',
    changed: 'changed',
    inconclusive: 'inconclusive',
    gone: 'no data now',
    new: 'new',
  },
  figures: {
    difference: (kpi: string) => `${kpi}: plan less baseline`,
    score: 'Part of the key results met',
    spend: 'Spend',
  },
  rehearsed: (replications: string, seed: string) => `${replications}, seed ${seed}.`,
  /** For machines that show a line: what is wrong, at the line of the file. */
  notes: {
    gate: (left: string, right: string, verdict: string) => `${verdict}: ${left} against ${right}`,
    figure: (figure: string, recorded: string, now: string, difference: string) =>
      `${figure}: ${recorded}, now ${now} (${difference})`,
    title: { gate: 'Gate', drift: 'Drift' },
  },
};
