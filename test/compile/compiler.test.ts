import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile/compile.ts';
import { Compiler } from '../../src/compile/compiler.ts';
import { Rereader, type Values } from '../../src/documents/reread.ts';
import { planOf, TWO_DAYS } from '../cli/two-days.ts';
import { entrantOf } from '../rehearsables.ts';

/** The help desk with letters, shifts, a campaign, and a bot that is off. */
const DESK = `${TWO_DAYS.replace('channels:', 'channels:\n  letter: { kind: email, volume: { per_day: 12 }, mix: { billing: 100% }, deadline: 3 business hours }')}  back: { agents: 2, skills: [billing] }
self_service:
  ivr: { on: phone, time: 50s, contains: { order_status: 24% }, enabled: false }
`;
const effects = [
  '{ add: teams.front.agents, by: 1 }',
  '{ add: teams.back.agents, by: 1 }',
  '{ multiply: channels.phone.volume.per_hour, by: 90% }',
  '{ multiply: channels.letter.volume.per_day, by: 90% }',
  '{ multiply: intents.billing.handle, by: 90% }',
  '{ set: self_service.ivr.contains.order_status, to: 50% }',
  '{ set: self_service.ivr.enabled, to: true }',
];
const files = { 'desk.yaml': DESK, 'plan.yaml': planOf({ effect: effects.join(', ') }) };
const { plan, sheet } = entrantOf(files, 'plan.yaml');
const SWITCH = plan.values.findIndex(({ base }) => base === false);
const allOn: Values = new Map([[SWITCH, true]]);

/** Some of the values, each a little above its own; the bot on or off. */
const values = fc
  .tuple(
    fc.subarray(plan.values.map((_, i) => i).filter((i) => i !== SWITCH)),
    fc.integer({ min: 1, max: 2 }),
    fc.boolean(),
  )
  .map(([touched, more, on]): Values => {
    const raised = touched.map((i): [number, number | boolean] => {
      const { base, quantity } = plan.values[i]!;
      return [i, (base as number) + (quantity?.kind === 'fraction' ? more / 10 : more)];
    });
    return new Map([...raised, ...(on ? allOn : [])]);
  });

describe('what a compiler remembers', () => {
  it('is what it makes anew: model after model, in any order', () => {
    fc.assert(
      fc.property(fc.array(values, { minLength: 1, maxLength: 5 }), (course) => {
        const reader = new Rereader(sheet, plan.values, 2);
        const frame = reader.read(allOn);
        const compiler = new Compiler(frame, true);
        for (const now of [...course, course[0]!]) {
          const scenario = reader.read(now);
          const anew = new Rereader(sheet, plan.values, 2);
          const model = new Compiler(anew.read(allOn), true).compile(anew.read(now));
          expect(compiler.compile(scenario)).toEqual(model);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('is kept where nothing differs: parts that stay are not compiled twice', () => {
    const reader = new Rereader(sheet, plan.values, 2);
    const compiler = new Compiler(reader.read(allOn), true);
    const agents = plan.values.findIndex(({ text }) => text.startsWith('teams.front'));
    const [before, after] = [new Map(), new Map([[agents, 9]])].map((now) => compiler.compile(reader.read(now)));
    expect(after!.grid).toBe(before!.grid);
    after!.types.forEach(({ arrivals }, t) => {
      expect(arrivals).toBe(before!.types[t]!.arrivals);
    });
    expect(after!.teams[0]!.agents).not.toEqual(before!.teams[0]!.agents);
    expect(after!.teams[1]!.agents).toEqual(before!.teams[1]!.agents);
  });
});

describe('models of one frame', () => {
  it('have their parts at the same places, be they switched on or not', () => {
    const reader = new Rereader(sheet, plan.values, 2);
    const frame = reader.read(allOn);
    const compiler = new Compiler(frame, true);
    const [on, off] = [compiler.compile(frame), compiler.compile(reader.read(new Map()))];
    expect(off.bots).toHaveLength(1);
    for (const model of [on, off]) {
      expect(model.channels.map(({ name }) => name)).toEqual(frame.channels.map(({ name }) => name));
      expect(model.teams.map(({ name }) => name)).toEqual(frame.teams.map(({ name }) => name));
      expect(model.types.map(({ channel, intent }) => [channel, intent])).toEqual(
        on.types.map(({ channel, intent }) => [channel, intent]),
      );
    }
    expect(on.types.some(({ selfService }) => selfService !== null)).toBe(true);
    expect(off.types.every(({ selfService }) => selfService === null)).toBe(true);
  });
});

it('a scenario that is its own frame is compiled as ever', () => {
  const scenario = new Rereader(sheet, plan.values, null).read(new Map());
  expect(new Compiler(scenario).compile(scenario)).toEqual(compile(scenario));
});
