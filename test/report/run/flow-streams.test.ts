import { describe, expect, test } from 'vitest';
import type { FlowLink, FlowStage } from '../../../src/metrics/run-detail.ts';
import { flowOf } from '../../../src/report/run/flow-streams.ts';
import { detailedRun } from '../detail-sample.ts';
import { estimate } from '../fixture.ts';

const inOrder = () => 0;

describe('the ways of contacts', () => {
  test('lead past self-service where there was none', () => {
    const { places, streams } = flowOf(detailedRun().detail.flows, inOrder);
    expect(places.map(({ name }) => name)).not.toContain('no self-service');
    const chat = streams.filter(({ channel, from }) => channel === 'chat' && from.startsWith('channel:'));
    expect(chat.map(({ to, contacts }) => [to, contacts])).toEqual([
      ['team:front.', 290],
      ['outcome:abandoned.', 10],
    ]);
  });

  test('carry all contacts to their ends', () => {
    const { places } = flowOf(detailedRun().detail.flows, inOrder);
    const sum = (stage: FlowStage) =>
      places.filter((place) => place.stage === stage).reduce((all, { contacts }) => all + contacts, 0);
    expect(sum('channel')).toBe(1350);
    expect(sum('outcome')).toBe(1350);
  });

  test('too thin to be seen are grouped, never one alone', () => {
    const link = (team: string, contacts: number): FlowLink => ({
      channel: 'phone',
      from: { stage: 'channel', name: 'phone' },
      to: { stage: 'team', name: team },
      contacts: estimate(contacts, 1),
    });
    const grouped = flowOf([link('large', 1000), link('small', 3), link('tiny', 2)], inOrder);
    expect(grouped.places.map(({ name, contacts }) => [name, contacts])).toEqual([
      ['phone', 1005],
      ['large', 1000],
      [null, 5],
    ]);
    expect(flowOf([link('large', 1000), link('small', 3)], inOrder).places.map(({ name }) => name)).toContain('small');
    const many = flowOf(
      Array.from({ length: 30 }, (_, i) => link(`team ${i}`, 100)),
      inOrder,
    );
    expect(many.places).toHaveLength(1 + 10 + 1);
  });

  test('have at most the half-width of their parts together', () => {
    const { places } = flowOf(detailedRun().detail.flows, inOrder);
    expect(places.find(({ name }) => name === 'phone')!.halfWidth).toBeCloseTo(50, 9);
    const none = detailedRun().detail.flows.map((link) => ({ ...link, contacts: estimate(5, null) }));
    expect(flowOf(none, inOrder).places[0]!.halfWidth).toBeNull();
  });
});
