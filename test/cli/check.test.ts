import { Ajv } from 'ajv';
import { describe, expect, test, vi } from 'vitest';
import type { CheckResult } from '../../src/check/check-result.ts';
import { checkJsonSchema } from '../../src/check/check-result-shape.ts';
import type { Recorded } from '../../src/check/recorded.ts';
import { recordedText } from '../../src/check/recorded-text.ts';
import { DESK, ensaio, type FakeOptions, type FakeWorld, fakeWorld, filesIn } from './fake-world.ts';
import { simulated } from './threads-here.ts';
import { ONE_MORE_PLAN, planOf, TWO_DAYS } from './two-days.ts';

vi.mock('../../src/replication/threads.ts', () => import('./threads-here.ts'));

const gated = (...gates: string[]): string => `${DESK}gates: ${JSON.stringify(gates)}\n`;
const HOLDS = 'service_level(phone) >= 10%';

/** Runs `check` on the file, 10 replications unless told. */
async function check(world: FakeWorld, ...argv: string[]) {
  const [before, said] = [world.out().length, world.err().length];
  const replications = argv.includes('-n') ? [] : ['-n', '10'];
  const code = await ensaio(world, 'check', ...argv, ...replications, '--quiet');
  return { code, out: world.out().slice(before), err: world.err().slice(said) };
}

const desk = (text: string, options: FakeOptions = {}) => fakeWorld({ 'desk.yaml': text }, options);
const recordIn = (world: FakeWorld): Recorded => JSON.parse(world.files.get('/here/desk.recorded.json')!);

/** A world with a record of `before`, in which the program now gives the figures of `after` for the same file. */
async function afterChange(before: string, after: string): Promise<FakeWorld> {
  const [old, world] = [desk(before), desk(after)];
  await check(old, 'desk.yaml', '--record');
  await check(world, 'desk.yaml', '--record');
  const { digest, figures } = recordIn(old);
  const text = recordedText({ ...recordIn(world), code: 'older', engine: 'ensaio 0.0.1', digest, figures });
  world.files.set('/here/desk.recorded.json', text);
  return world;
}

describe('gates of a scenario', () => {
  test('pass, and are told with the interval that they pass by', async () => {
    const { code, out, err } = await check(desk(gated(HOLDS)), 'desk.yaml');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Check passed\n/);
    expect(out).toMatch(/^- desk\.yaml: gates passed: 1 of 1; not recorded$/m);
    expect(out).toMatch(/^service_level\(phone\) >= 10% +\d+\.\d % ± \d+\.\d pp +10 % +passed +15$/m);
  });

  test.each([
    ['failed', 3, 'service_level(phone) >= 99.99%'],
    ['no data', 5, 'cost_per_contact <= 100'],
  ])('that are %s end with exit code %d: %s', async (verdict, exit, gate) => {
    const { code, out } = await check(desk(gated(HOLDS, gate)), 'desk.yaml', '--format', 'json');
    expect(code).toBe(exit);
    expect((JSON.parse(out) as CheckResult).files[0]!.gates.map((one) => one.verdict)).toEqual(['passed', verdict]);
  });

  test('are undetermined where the interval reaches over them: exit code 5', async () => {
    const { out } = await check(desk(gated(HOLDS)), 'desk.yaml', '--format', 'json');
    const { value } = (JSON.parse(out) as CheckResult).files[0]!.gates[0]!.left;
    const just = await check(desk(gated(`service_level(phone) >= ${value!.toFixed(6)}`)), 'desk.yaml');
    expect(just.code).toBe(5);
    expect(just.out).toMatch(/undetermined/);
  });

  test('that are mistaken are found before anything is simulated, at their places', async () => {
    const world = desk(gated('service_levl >= 80%'), { env: { GITHUB_ACTIONS: 'true' } });
    simulated();
    const { code, out, err } = await check(world, 'desk.yaml');
    expect({ code, out, simulated: simulated() }).toEqual({ code: 2, out: '', simulated: [] });
    const message = 'unknown metric `service_levl`; did you mean `service_level`?';
    expect(err).toContain(`::error file=desk.yaml,line=15,col=9,title=unknown-metric::${message}\n`);
    expect(err).toContain(`desk.yaml:15:9: ${message}\n`);
    const validated = fakeWorld({ 'desk.yaml': gated('service_levl >= 80%') });
    expect([await ensaio(validated, 'validate', 'desk.yaml'), validated.out()]).toEqual([
      2,
      `desk.yaml:15:9: ${message}\n1 error in 1 file.\n`,
    ]);
  });
});

describe('a record', () => {
  test('is written only when asked, and makes the next check one of bytes', async () => {
    const world = desk(gated(HOLDS));
    await check(world, 'desk.yaml');
    expect(filesIn(world, '.')).toEqual(['desk.yaml']);
    expect((await check(world, 'desk.yaml', '--record')).out).toMatch(/^Recorded in desk\.recorded\.json\.$/m);
    const again = await check(world, 'desk.yaml');
    expect(again.code).toBe(0);
    expect(again.out).toMatch(/^The same bytes as recorded in desk\.recorded\.json\.$/m);
  });

  test('is the same to the byte when nothing changed', async () => {
    const world = desk(DESK);
    await check(world, 'desk.yaml', '--record');
    const first = world.files.get('/here/desk.recorded.json');
    await check(world, 'desk.yaml', '--record');
    expect(world.files.get('/here/desk.recorded.json')).toBe(first);
  });

  test('says how often and with what luck its check is rehearsed', async () => {
    const world = desk(DESK);
    await ensaio(world, 'check', 'desk.yaml', '--record', '-n', '7', '--seed', 'spring', '-q');
    await ensaio(world, 'check', 'desk.yaml', '-q');
    expect(world.out()).toMatch(/The same bytes[\s\S]*7 replications, seed spring\.\n$/);
    const other = await check(world, 'desk.yaml', '--seed', '2');
    expect(other.code).toBe(2);
    expect(other.err).toBe(
      '--seed: desk.recorded.json was made with seed "spring"; leave --seed out, or record again with --record.\n',
    );
  });

  test('passes a harmless refactoring: another program, other bytes, the same figures but for rounding', async () => {
    const world = await afterChange(DESK, DESK);
    const { figures, ...head } = recordIn(world);
    const rounded = figures.map((one) => ({ ...one, values: one.values.map((v) => (v === null ? v : v * 1.0001)) }));
    world.files.set('/here/desk.recorded.json', recordedText({ ...head, digest: 'e'.repeat(64), figures: rounded }));
    const { code, out } = await check(world, 'desk.yaml');
    expect(code).toBe(0);
    expect(out).toMatch(/No figure differs by its margin or more from desk\.recorded\.json, which ensaio 0\.0\.1 made/);
  });

  test('names a changed number with its size: exit code 4', async () => {
    const world = await afterChange(DESK, DESK.replace('handle: 3m', 'handle: 4m'));
    const { code, out } = await check(world, 'desk.yaml');
    expect(code).toBe(4);
    expect(out).toMatch(/^Check failed: the figures are not those recorded$/m);
    expect(out).toMatch(/^Figures have changed since ensaio 0\.0\.1 made desk\.recorded\.json:$/m);
    expect(out).toMatch(/^Average handle time \(AHT\) +4 m \d\d s → \d m \d\d s +\+3\d\.?\d* s ± .* changed$/m);
    expect(out).toMatch(/^If the new figures are right, record them: ensaio check --record desk\.yaml$/m);
  });

  test('takes no notice of a change within the margin asked for', async () => {
    const world = await afterChange(DESK, DESK.replace('handle: 3m', 'handle: 210s'));
    const wide = ['--margin', '200%', '--margin', 'wait_p90=5m', '--margin', 'service_level=50pp'];
    expect((await check(world, 'desk.yaml', ...wide)).code).toBe(0);
    expect((await check(world, 'desk.yaml', '--margin', '0%', '--margin', 'average_handle_time=0s')).code).toBe(4);
  });

  test('of a scenario that was edited is stale: exit code 4, until it is recorded again', async () => {
    const world = desk(DESK);
    await check(world, 'desk.yaml', '--record');
    world.files.set('/here/desk.yaml', DESK.replace('agents: 5', 'agents: 6'));
    const edited = await check(world, 'desk.yaml');
    expect(edited.code).toBe(4);
    expect(edited.out).toMatch(/^The model was edited after desk\.recorded\.json was made\. Since then:$/m);
    expect(edited.out).toMatch(/^Agents on duty +5 → 6 +\+1 ± 0 .* changed$/m);
    const accepted = await check(world, 'desk.yaml', '--record');
    expect(accepted.code).toBe(0);
    expect(accepted.out).toMatch(/^Before, desk\.recorded\.json held other figures:$/m);
    expect((await check(world, 'desk.yaml')).code).toBe(0);
  });

  test('is not stale for a comment, a name or a gate', async () => {
    const world = desk(DESK);
    await check(world, 'desk.yaml', '--record');
    world.files.set('/here/desk.yaml', `# Ours\n${gated(HOLDS).replace('Help desk', 'Our desk')}`);
    const { code, out } = await check(world, 'desk.yaml');
    expect(code).toBe(0);
    expect(out).toContain('The same bytes as recorded');
  });

  test('that is missing is no failure, unless one is required', async () => {
    expect((await check(desk(DESK), 'desk.yaml')).code).toBe(0);
    const { code, out } = await check(desk(DESK), 'desk.yaml', '--require-record');
    expect(code).toBe(4);
    expect(out).toMatch(/^desk\.recorded\.json is required and is not there\. To make it: ensaio check --record/m);
  });

  test('that is damaged, or of something else, is refused before anything is simulated; and may be made anew', async () => {
    const world = desk(DESK);
    world.files.set('/here/desk.recorded.json', '{"schema": 3}');
    const { code, err } = await check(world, 'desk.yaml');
    expect(code).toBe(2);
    expect(err).toMatch(/^desk\.recorded\.json:1:12: `schema` must be `ensaio\.record\/1`, found 3\n/);
    expect(err).toMatch(/\nRecord again: ensaio check --record desk\.yaml\n$/);
    expect((await check(world, 'desk.yaml', '--record')).code).toBe(0);
    expect(recordIn(world).schema).toBe('ensaio.record/1');
  });

  test('is not written after Ctrl-C', async () => {
    const world = fakeWorld({ 'desk.yaml': TWO_DAYS, 'one.yaml': ONE_MORE_PLAN });
    const impatient = {
      ...world,
      writeBytes: (folder: string, name: string, bytes: Uint8Array) => {
        if (world.bytes.size === 5) world.pressCtrlC();
        return world.writeBytes(folder, name, bytes);
      },
    };
    const argv = ['check', 'desk.yaml', 'one.yaml', '-n', '10', '--quiet', '--record', '--junit', 'junit.xml'];
    expect(await ensaio(impatient, ...argv)).toBe(130);
    expect(world.out()).toBe('');
    expect(world.err()).toBe('interrupted, nothing written\n');
    expect(filesIn(world, '.').sort()).toEqual(['desk.yaml', 'one.yaml']);
  });
});

describe('a plan', () => {
  const plan = (...gates: string[]) => planOf({ rest: `gates: ${JSON.stringify(gates)}` });
  const world = (text: string) => fakeWorld({ 'desk.yaml': TWO_DAYS, 'one.yaml': text });

  test('is held to its gates, and to its record', async () => {
    const here = world(plan('P(left) >= 5%', 'delta(mean_on_duty) >= 0.5', 'spend.p95 <= budget.limit'));
    const first = await check(here, 'one.yaml', '--record', '-f', 'json');
    expect(first.code).toBe(0);
    const { files } = JSON.parse(first.out) as CheckResult;
    expect(files[0]!.gates.map(({ unit, verdict }) => [unit, verdict])).toEqual([
      ['fraction', 'passed'],
      ['agents', 'passed'],
      ['money', 'passed'],
    ]);
    const recorded = JSON.parse(here.files.get('/here/one.recorded.json')!) as Recorded;
    expect(recorded.figures.map(({ measure, keyResult = '' }) => `${measure} ${keyResult}`).slice(0, 6)).toEqual([
      'key result wait',
      'met wait',
      'key result left',
      'met left',
      'score ',
      'spend ',
    ]);
    expect(recorded.figures.find(({ measure }) => measure === 'spend')!.mean).toBe(100);
    const again = await check(here, 'one.yaml', '--confidence', '80%');
    expect([again.code, again.out.includes('The same bytes as recorded in one.recorded.json.')]).toEqual([0, true]);
  });

  test('that costs more is stale, and the spend is named', async () => {
    const here = world(plan('spend.p95 <= budget.limit'));
    await check(here, 'one.yaml', '--record');
    here.files.set('/here/one.yaml', plan('spend.p95 <= budget.limit').replace('once: 100', 'once: 5000'));
    const { code, out } = await check(here, 'one.yaml');
    // A gate that fails comes before a drift.
    expect(code).toBe(3);
    expect(out).toMatch(/^Spend +100\.00 → 5,000\.?\d* .* changed$/m);
  });

  test('with an owner more is not stale', async () => {
    const here = world(ONE_MORE_PLAN);
    await check(here, 'one.yaml', '--record');
    here.files.set('/here/one.yaml', ONE_MORE_PLAN.replaceAll('owner: Ana', 'owner: Rui'));
    expect((await check(here, 'one.yaml')).code).toBe(0);
  });
});

describe('several files', () => {
  test('are as good as the worst of them, and all are told', async () => {
    const world = fakeWorld({ 'a.yaml': gated(HOLDS), 'b.yaml': gated('service_level >= 99.99%'), 'c.yaml': DESK });
    const { code, out } = await check(world, 'a.yaml', 'b.yaml', 'c.yaml', '--format', 'json');
    expect(code).toBe(3);
    const result = JSON.parse(out) as CheckResult;
    expect(result.outcome).toBe('gate failed');
    expect(result.files.map(({ file, outcome }) => [file, outcome])).toEqual([
      ['a.yaml', 'passed'],
      ['b.yaml', 'gate failed'],
      ['c.yaml', 'passed'],
    ]);
    const validate = new Ajv({ strict: false }).compile(checkJsonSchema());
    expect(validate(result), JSON.stringify(validate.errors)).toBe(true);
  });

  test('are not begun when one of them is wrong', async () => {
    const world = fakeWorld({ 'a.yaml': gated(HOLDS), 'b.yaml': gated('P(wait) >= 80%'), 'c.yaml': '' });
    simulated();
    const { code, out, err } = await check(world, 'a.yaml', 'b.yaml', 'c.yaml', 'nowhere.yaml');
    expect({ code, out, simulated: simulated() }).toEqual({ code: 2, out: '', simulated: [] });
    for (const place of ['b.yaml:15:9: ', 'c.yaml:1:1: ', 'nowhere.yaml: ']) expect(err).toContain(place);
  });
});

describe('what a check writes', () => {
  test('marks the lines in GitHub Actions, from the top of the repository', async () => {
    const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: '/' };
    const world = fakeWorld({ 'desk.yaml': gated('service_level >= 99.99%', HOLDS) }, { env });
    const { out } = await check(world, 'desk.yaml');
    const marked = out.split('\n').filter((line) => line.startsWith('::'));
    expect(marked).toEqual([
      expect.stringMatching(/^::error file=here\/desk\.yaml,line=15,col=9,title=Gate%3A service_level >= 99\.99%25::/),
    ]);
    expect((await check(world, 'desk.yaml', '--no-annotations')).out).not.toContain('::error');
    const json = await check(world, 'desk.yaml', '--format', 'json');
    expect(() => JSON.parse(json.out)).not.toThrow();
    expect(json.err).toContain('::error');
  });

  test('is a JUnit report and a page of Markdown, in the language asked for', async () => {
    const world = desk(gated(HOLDS));
    await check(world, 'desk.yaml', '--junit', 'out/junit.xml', '--markdown', 'out/check.md', '--lang', 'pt-BR');
    expect(filesIn(world, 'out').sort()).toEqual(['check.md', 'junit.xml']);
    expect(world.files.get('/here/out/check.md')).toMatch(/^# Verificação aprovada$/m);
    expect(world.files.get('/here/out/junit.xml')).toContain('<testsuite name="desk.yaml" tests="2" failures="0"');
  });

  const wrong: [string[], RegExp][] = [
    [['--margin', 'lots'], /--margin: found "lots"; write a part of every figure, as in 2%/],
    [['--margin', 'service_levl=1pp'], /--margin: unknown metric "service_levl".*`service_level`/],
    [
      ['--margin', 'service_level=1s'],
      /--margin: found "service_level=1s"; write a part of it, as in service_level=2%/,
    ],
    [['--margin', 'spend=1pp'], /as in spend=10/],
    [['--junit', ' '], /--junit and --markdown take the name of a file/],
    [['--confidence', '20%'], /--confidence: found "20%"/],
    [['--confidence', '50%'], /--confidence: a check needs a level of more than 50%/],
    [['-n', '0'], /--replications: found "0"/],
  ];
  test.each(wrong)('%j is refused before anything is simulated', async (flags, message) => {
    simulated();
    const { code, out, err } = await check(desk(DESK), 'desk.yaml', ...flags);
    expect({ code, out, simulated: simulated() }).toEqual({ code: 2, out: '', simulated: [] });
    expect(err).toMatch(message);
  });
});
