import { describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/universal';
import { scenarioReader } from '../../src/cli/scenario-reader.ts';
import { sheetsAhead } from '../../src/cli/sheets-ahead.ts';
import { loadScenario } from '../../src/documents/load.ts';
import { DESK, ensaio, type FakeWorld, fakeWorld } from './fake-world.ts';

/** Times as text and as Excel keeps them. */
async function staff(): Promise<Uint8Array> {
  const time = (hours: number) => ({ type: Date, value: new Date(Date.UTC(1899, 11, 30, hours)), format: 'hh:mm' });
  const rows = [8, 9].flatMap((hour) => [
    [time(hour), 5],
    [`0${hour}:30`, 5],
  ]);
  const blob = await writeXlsxFile([
    { sheet: 'Agents', data: [['time', 'agents'], ...rows] },
    { sheet: 'Wrong', data: [['time', 'agents'], ...rows.slice(0, 2), [time(9), 'four']] },
  ]).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

async function world(agents: string, more: Readonly<Record<string, string>> = {}): Promise<FakeWorld> {
  const made = fakeWorld({
    'center/desk.yaml': DESK.replace('agents: 5', `agents: ${agents}`),
    'center/data/staff.csv': 'time,agents\n08:00,5\n08:30,5\n09:00,5\n09:30,5\n',
    ...more,
  });
  made.bytes.set('/here/center/data/staff.xlsx', await staff());
  return made;
}

/** What the scenario says, its table read as commands do. */
async function said(agents: string): Promise<unknown> {
  const made = await world(agents);
  const within = { ...made, sheets: await sheetsAhead(['center/desk.yaml'], made) };
  const { scenario, problems } = loadScenario('center/desk.yaml', scenarioReader(within, 'center/desk.yaml'));
  expect(problems).toEqual([]);
  return scenario;
}

async function refused(agents: string): Promise<string> {
  const made = await world(agents);
  expect(await ensaio(made, 'validate', 'center/desk.yaml')).toBe(2);
  return made.out();
}

describe('a table may be a sheet of a workbook', () => {
  test('and says the same as a CSV file', async () => {
    expect(await said('data/staff.xlsx')).toEqual(await said('data/staff.csv'));
  });

  test('also in the baseline of a plan', async () => {
    const plan = `ensaio: 1
plan: More
baseline: center/desk.yaml
horizon: 2 weeks
objectives: [{ objective: Sooner, key_results: [{ id: level, metric: service_level, to: 90%, by: 2027-01-10 }] }]
steps: [{ id: more, do: Hire, start: 2027-01-04, effects: [{ multiply: teams.front.staffing, by: 110% }] }]
`;
    const calendar = 'calendar: { start: 2027-01-04, hours: { mon-fri: 08:00-10:00 } }';
    const made = await world('"data/staff.xlsx#Agents"', { 'plan.yaml': plan });
    made.files.set(
      '/here/center/desk.yaml',
      made.files.get('/here/center/desk.yaml')!.replace(/calendar: .*/, calendar),
    );
    expect([await ensaio(made, 'validate', 'plan.yaml'), made.out()]).toEqual([
      0,
      expect.stringContaining('5 warnings in 1 file.'),
    ]);
  });

  test.each([
    ['"data/staff.xlsx#Wrong"', 'center/data/staff.xlsx#Wrong:4:2: expected a number, found "four"'],
    [
      '"data/staff.xlsx#Agent"',
      'center/desk.yaml:14:20: "data/staff.xlsx#Agent" has no sheet `Agent`: it has `Agents` and `Wrong`; did you mean `Agents`?',
    ],
    ['data/other.xlsx', 'center/desk.yaml:14:20: "data/other.xlsx" does not exist'],
    ['data/staff.csv.xlsx', '"data/staff.csv.xlsx" does not exist'],
    ['../center/data/staff.xlsx', "leads outside the scenario's folder"],
  ])('%s', async (agents, message) => {
    expect(await refused(agents)).toContain(message);
  });

  test('a workbook that is none', async () => {
    const made = await world('data/staff.xlsx');
    made.bytes.set('/here/center/data/staff.xlsx', new TextEncoder().encode('time,agents\n08:00,3\n'));
    expect(await ensaio(made, 'validate', 'center/desk.yaml')).toBe(2);
    expect(made.out()).toContain('"data/staff.xlsx" is not an Excel workbook (.xlsx)');
  });
});
