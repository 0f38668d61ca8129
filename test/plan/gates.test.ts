import { describe, expect, it } from 'vitest';
import type { Gate, GateTerm } from '../../src/documents/plan-terms.ts';
import type { KeyResultResult, Spend } from '../../src/plan/comparison-result.ts';
import { type GateEvidence, gateResult } from '../../src/plan/gates.ts';

const number = (value: number): GateTerm => ({ kind: 'number', value });
const delta: GateTerm = { kind: 'delta', scope: 'whole', name: 'all', metric: 'total_cost' };
const wait: GateTerm = { kind: 'probability', keyResult: 0 };
const gate = (left: GateTerm, relation: Gate['relation'], right: GateTerm): Gate => ({
  text: 'as written',
  left,
  relation,
  right,
});

const spread = { mean: 90, p5: 70, p25: 80, p50: 88, p75: 95, p95: 120 };
const evidence: GateEvidence = {
  keyResults: [{ probability: 0.9, interval: { low: 0.85, high: 0.94 } } as KeyResultResult],
  spend: { total: spread } as Spend,
  limit: 100,
  estimateOf: () => ({ value: -5, halfWidth: 2 }),
};
const verdict = (one: Gate, more: Partial<GateEvidence> = {}) => gateResult(one, { ...evidence, ...more }).verdict;

describe('a gate', () => {
  it('on a probability passes when its interval does, fails when it cannot, and else is not determined', () => {
    expect(verdict(gate(wait, '>=', number(0.85)))).toBe('passed');
    expect(verdict(gate(wait, '>', number(0.85)))).toBe('undetermined');
    expect(verdict(gate(wait, '>=', number(0.9)))).toBe('undetermined');
    expect(verdict(gate(wait, '>=', number(0.95)))).toBe('failed');
    expect(verdict(gate(wait, '>=', number(0.94)))).toBe('undetermined');
    expect(verdict(gate(wait, '>', number(0.94)))).toBe('failed');
  });

  it('reads the same from the other side', () => {
    expect(verdict(gate(number(0.85), '<=', wait))).toBe('passed');
    expect(verdict(gate(number(0.95), '<=', wait))).toBe('failed');
    expect(verdict(gate(number(0.94), '<', wait))).toBe('failed');
  });

  it('on money holds the figure against the budget', () => {
    const spends = (of: 'mean' | 'p50' | 'p95') =>
      gateResult(gate({ kind: 'spend', of }, '<=', { kind: 'budget' }), evidence);
    expect(spends('p50')).toEqual({ text: 'as written', left: 88, right: 100, verdict: 'passed' });
    expect(spends('p95')).toEqual({ text: 'as written', left: 120, right: 100, verdict: 'failed' });
  });

  it('on a difference passes when its whole interval does', () => {
    expect(verdict(gate(delta, '<=', number(0)))).toBe('passed');
    expect(verdict(gate(delta, '<=', number(-4)))).toBe('undetermined');
    expect(verdict(gate(delta, '>=', number(0)))).toBe('failed');
  });

  it('passes on a difference that is exactly none', () => {
    expect(verdict(gate(delta, '<=', number(0)), { estimateOf: () => ({ value: 0, halfWidth: 0 }) })).toBe('passed');
  });

  it('on an estimate without an interval is not determined', () => {
    expect(verdict(gate(delta, '<=', number(0)), { estimateOf: () => ({ value: -5, halfWidth: null }) })).toBe(
      'undetermined',
    );
  });

  it('never passes without data', () => {
    const nothing = { probability: null, interval: null } as KeyResultResult;
    expect(verdict(gate(wait, '>=', number(0)), { keyResults: [nothing] })).toBe('no data');
    expect(verdict(gate({ kind: 'spend', of: 'p95' }, '<=', { kind: 'budget' }), { limit: null })).toBe('no data');
    expect(verdict(gate({ kind: 'spend', of: 'p95' }, '<=', number(1e9)), { spend: null })).toBe('no data');
    expect(verdict(gate(delta, '<=', number(0)), { estimateOf: () => null })).toBe('no data');
    expect(verdict(gate(delta, '<=', number(0)), { estimateOf: () => ({ value: null, halfWidth: null }) })).toBe(
      'no data',
    );
  });
});
