import fc from 'fast-check';
import { expect, it } from 'vitest';
import { IdleHeap } from '../../../src/center/agents/idle-heap.ts';

it('The idle heap gives whom a plain sort by key, then number, puts first, whoever leaves from wherever', () => {
  const step = fc.record({ agent: fc.nat(15), key: fc.nat(5), leaves: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80, size: 'max' }), (steps) => {
      const agents = { key: new Float64Array(16), place: new Int32Array(16) };
      const heap = new IdleHeap(agents);
      const idle = new Set<number>();
      for (const { agent, key, leaves } of steps) {
        if (leaves && idle.has(agent)) {
          heap.remove(agent);
          idle.delete(agent);
        } else if (!idle.has(agent)) {
          agents.key[agent] = key;
          heap.add(agent);
          idle.add(agent);
        }
        const sorted = [...idle].sort((a, b) => agents.key[a] - agents.key[b] || a - b);
        expect(heap.first).toBe(sorted[0] ?? -1);
      }
      const left = [...idle].sort((a, b) => agents.key[a] - agents.key[b] || a - b);
      const drained = left.map(() => {
        const first = heap.first;
        heap.remove(first);
        return first;
      });
      expect(drained).toEqual(left);
    }),
  );
});

it('The idle heap survives that its agents are moved to larger arrays', () => {
  const agents = { key: Float64Array.of(3, 1), place: new Int32Array(2) };
  const heap = new IdleHeap(agents);
  heap.add(0);
  heap.add(1);
  agents.key = Float64Array.of(3, 1, 0);
  agents.place = Int32Array.of(...agents.place, 0);
  heap.add(2);
  heap.remove(2);
  expect(heap.first).toBe(1);
});
