import { describe, expect, it } from 'vitest';
import { inFrame } from '../../src/compile/in-frame.ts';
import { scenarioOf } from '../scenario-of.ts';

const frame = scenarioOf({
  intents: { status: { handle: '100s' }, billing: { handle: '200s' } },
  channels: {
    phone: { volume: { per_day: 20 }, mix: { status: '50%', billing: '50%' } },
    chat: { kind: 'chat', volume: { per_day: 5 }, mix: { status: '100%' } },
  },
  teams: { front: { agents: 1 }, back: { agents: 2 } },
  self_service: { ivr: { on: 'phone', time: '40s', contains: { status: '20%' } } },
});

describe('a scenario in a frame', () => {
  it('is itself when it is the frame', () => {
    expect(inFrame(frame, frame)).toBe(frame);
  });

  it('has its parts in the order of the frame, as they are', () => {
    const turned = { ...frame, channels: frame.channels.toReversed(), teams: frame.teams.toReversed() };
    const laid = inFrame(turned, frame);
    expect(laid.channels).toEqual(frame.channels);
    laid.channels.forEach((channel, i) => {
      expect(channel).toBe(frame.channels[i]);
    });
    laid.teams.forEach((team, i) => {
      expect(team).toBe(frame.teams[i]);
    });
  });

  it('has what it lacks, and there it does nothing: nobody comes, nobody is on duty, no bot answers', () => {
    const { channels, teams, selfService } = frame;
    const less = { ...frame, channels: [channels[0]!], teams: [teams[0]!], selfService: [] };
    const laid = inFrame(less, frame);
    expect(laid.channels.map(({ name, flows }) => [name, flows.length > 0])).toEqual([
      ['phone', true],
      ['chat', false],
    ]);
    expect(laid.teams[0]).toBe(teams[0]);
    expect(laid.teams[1]).toMatchObject({ name: 'back', agents: [], shifts: [], workforce: { headcount: 0 } });
    expect(laid.selfService).toEqual([{ ...selfService[0]!, on: [] }]);
  });

  it('has the same idle part day after day', () => {
    const [one, other] = [0, 1].map(() => inFrame({ ...frame, channels: [frame.channels[0]!] }, frame));
    expect(one!.channels[1]).toBe(other!.channels[1]);
  });
});
