import { expect, it } from 'vitest';
import { askedCells } from '../../src/metrics/asked-cells.ts';
import { modelOf } from '../scenario-of.ts';

const plain = modelOf();
const BOT = { bot: { on: 'phone', time: '50s', contains: { status: '24%' } } };
const withBot = modelOf({ self_service: BOT });
const twoChannels = modelOf({
  channels: { phone: { volume: { per_day: 20 } }, chat: { volume: { per_day: 5 } } },
});
const keys = (cells: ReturnType<typeof askedCells>) =>
  cells.map(({ scope, name, metric }) => [scope, name, metric].join());

it('are those of the whole, its channels and its teams, each once', () => {
  const cells = askedCells([plain]);
  expect(new Set(cells.map(({ scope }) => scope))).toEqual(new Set(['whole', 'channel', 'team']));
  expect(new Set(keys(cells)).size).toBe(cells.length);
  expect(keys(askedCells([plain, plain]))).toEqual(keys(cells));
});

it('ask of every model what any of them has', () => {
  const together = keys(askedCells([plain, withBot]));
  expect(together.length).toBeGreaterThan(askedCells([plain]).length);
  for (const model of [plain, withBot, twoChannels]) {
    const all = keys(askedCells([plain, withBot, twoChannels]));
    for (const key of keys(askedCells([model]))) expect(all).toContain(key);
  }
  expect(keys(askedCells([plain, twoChannels]))).toContain('channel,chat,offered');
});

it('end with what is asked for beside them, unless it is there', () => {
  const handled = { scope: 'intent', name: 'status', metric: 'handled' } as const;
  const offered = { scope: 'whole', name: 'all', metric: 'offered' } as const;
  const cells = askedCells([plain], [offered, handled, handled]);
  expect(cells).toEqual([...askedCells([plain]), handled]);
});
