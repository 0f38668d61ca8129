import fc from 'fast-check';
import { Dice } from './dice.ts';
import { Author, type Document, type Wishes } from './random-scenario.ts';

type Part = Record<string, unknown>;

/**
 * Random scenarios in which customers and machines do all they can: bots, choices at the door and in the queue, calls
 * back, redials, repeats, transfers, several sessions with an agent, deferred work that may be interrupted and chased,
 * strategies, overflow, reserves, shifts with breaks, people who differ, journeys and customer bases.
 */
export function livelyScenario(wishes: Wishes = {}): fc.Arbitrary<Document> {
  return fc.gen().map((draw) => {
    const dice = new Dice(draw);
    const document = new Author(draw, wishes).write();
    addChannels(document, dice);
    for (const name of Object.keys(document.intents))
      Object.assign(document.intents[name]!, resolution(document, name, dice));
    for (const [name, channel] of Object.entries(document.channels))
      Object.assign(channel, manners(document, name, dice));
    for (const name of Object.keys(document.teams)) Object.assign(document.teams[name]!, people(document, name, dice));
    Object.assign(document, surroundings(document, dice));
    document.routing = { ...document.routing, ...strategy(document, dice) } as NonNullable<Document['routing']>;
    return document;
  });
}

/** One more intent, so that there is somebody to hand on to; a chat, where several may be held; mail that may wait. */
function addChannels(document: Document, dice: Dice): void {
  const { channels, intents, teams } = document;
  if (Object.keys(intents).length === 1) {
    intents.other = { handle: '90s' };
    for (const team of Object.values(teams)) team.skills = { ...(team.skills as object), other: 1 };
    delete document.routing;
  }
  const mix = { [Object.keys(intents)[0]!]: '100%' };
  const work = { ...dice.maybe(3, () => ({ patience: dice.seconds(60, 900) })) };
  if (dice.once(2)) {
    const most = dice.whole(1, 4);
    const speed = Array.from({ length: most }, (_, i) => 1 - (i * dice.whole(0, 20)) / 100);
    const sessions = {
      most,
      speed: speed.map((_, i) => Math.min(...speed.slice(0, i + 1))),
      ...dice.maybe(4, () => ({ fixed: true })),
      ...dice.maybe(4, () => ({ customer_idle: '30%' })),
    };
    channels.chat = { kind: 'chat', sessions, ...work, volume: { per_hour: dice.whole(10, 60) }, mix };
  }
  if (dice.once(2)) {
    channels.mail = {
      kind: 'email',
      deadline: dice.oneOf('30m', '1 business hours', '24h'),
      volume: { per_hour: dice.whole(5, 30) },
      mix,
      ...dice.maybe(2, () => ({ hours: '00:00-24:00' })),
      ...dice.maybe(2, () => ({ interruptible: true })),
      ...dice.maybe(3, () => ({ lines: dice.whole(3, 20) })),
      ...dice.maybe(2, () => ({ priority: dice.whole(2, 5) })),
    };
  }
}

function resolution({ intents, channels }: Document, name: string, dice: Dice): Part {
  const others = Object.keys(intents).filter((other) => other !== name);
  return {
    ...dice.maybe(3, () => ({ complexity: dice.oneOf('simple', 'medium', 'complex') })),
    ...dice.maybe(3, () => ({ value: dice.whole(1, 5), worth: dice.whole(1, 90) })),
    ...dice.maybe(2, () => ({ fcr: dice.share(30) })),
    ...dice.maybe(2, () => ({
      repeat: {
        probability: dice.share(),
        after: dice.seconds(60, 7200),
        ...dice.maybe(2, () => ({ to: dice.oneOf(...Object.keys(channels)) })),
        ...dice.maybe(2, () => ({ most: dice.whole(1, 3) })),
      },
    })),
    ...dice.maybe(3, () => ({
      transfer: {
        probability: dice.share(5, 60),
        to: dice.oneOf(...others),
        ...dice.oneOf({}, { kind: 'warm', handover: '20s' }, { kind: 'consult' }),
      },
    })),
  };
}

/** What customers of a channel do beside waiting. */
function manners({ channels, intents }: Document, name: string, dice: Dice): Part {
  const deferred = name === 'mail';
  const others = Object.keys(channels).filter((other) => other !== name);
  const elsewhere = (): string => dice.oneOf(...others);
  const live = deferred
    ? {}
    : dice.maybe(3, () => ({
        callback: {
          accept: dice.share(20),
          offer_when_wait_over: dice.seconds(0, 120),
          reached: dice.share(40, 100),
          tries: dice.whole(1, 3),
          retry_after: dice.seconds(30, 900),
          ...dice.maybe(2, () => ({ attempt: dice.seconds(5, 40) })),
          ...dice.oneOf({ place: 'kept' }, { place: 'last' }, { place: 'last', reserve: dice.whole(1, 2) }),
        },
      }));
  return {
    ...live,
    ...dice.maybe(4, () => ({ balk: { when_waiting: dice.whole(1, 4), probability: dice.share() } })),
    ...dice.maybe(4, () => ({ message: { after: dice.seconds(5, 90), leave: dice.share() } })),
    ...dice.maybe(3, () => ({
      redial: {
        probability: dice.oneOf<unknown>(dice.share(), [dice.share(), dice.share()]),
        after: dice.seconds(30, 1800),
        ...dice.maybe(2, () => ({ after_blocking: dice.share() })),
        ...dice.maybe(2, () => ({ most: dice.whole(1, 4) })),
        ...(others.length > 0 && dice.once(2) ? { to: { [name]: '60%', [elsewhere()]: '40%' } } : {}),
        ...dice.maybe(3, () => ({ to_intents: { [dice.oneOf(...Object.keys(intents))]: '30%', same: '70%' } })),
      },
    })),
    ...(others.length === 0
      ? {}
      : dice.maybe(4, () => ({
          shift: {
            to: elsewhere(),
            at_the_door: dice.share(5, 40),
            ...dice.maybe(2, () => ({ from_queue: { after: dice.seconds(5, 120), accept: dice.share() } })),
          },
        }))),
    ...(deferred
      ? dice.maybe(2, () => ({
          chase: { after: dice.seconds(300, 7200), probability: dice.share(), to: elsewhere(), most: dice.whole(1, 3) },
        }))
      : {}),
    ...dice.maybe(3, () => ({ context_lost: '20%' })),
  };
}

/** Who is there, and what makes them differ. */
function people({ calendar }: Document, _name: string, dice: Dice): Part {
  const { hours } = calendar;
  const shift = typeof hours === 'string' && dice.once(3) ? hours : null;
  const [from, to] = shift === null ? [] : shift.split('-');
  const start = Number(from?.slice(0, 2));
  return {
    ...(shift === null
      ? {}
      : {
          agents: undefined,
          shifts: [
            { agents: dice.whole(1, 4), from, to },
            {
              agents: dice.whole(1, 4),
              from,
              to,
              breaks: [{ at: clock(start + 1), for: '10m', ...dice.maybe(2, () => ({ staggered: '20m' })) }],
            },
          ],
        }),
    ...dice.maybe(3, () => ({ seniority: dice.oneOf('junior', 'expert') })),
    ...dice.maybe(6, () => ({ shrinkage: { planned: '10%', absence: '5%', in_day: '10%' } })),
    ...dice.maybe(6, () => ({ speed_varies: '20%' })),
    ...dice.maybe(6, () => ({ fatigue: '2%' })),
    ...dice.maybe(6, () => ({ rush: { when_waiting: 3, faster: '10%' } })),
    ...dice.maybe(4, () => ({ reserve: dice.whole(1, 2) })),
    ...dice.maybe(3, () => ({ wage: 30, overtime: '150%' })),
  };
}

/** The bot, the base, the journey, the survey and the trunk group around the channels. */
function surroundings({ channels, intents }: Document, dice: Dice): Part {
  const intent = Object.keys(intents)[0]!;
  return {
    ...dice.maybe(3, () => ({ lines: dice.whole(4, 30) })),
    ...dice.maybe(2, () => ({
      self_service: {
        bot: {
          on: Object.keys(channels)[0],
          time: dice.oneOf<unknown>('40s', { exactly: '30s' }),
          contains: { [intent]: dice.share(5, 60) },
          gives_up: dice.share(0, 20),
          false_containment: dice.share(0, 50),
          handover_saves: dice.share(0, 30),
          ...dice.maybe(2, () => ({ sessions: dice.whole(1, 3), when_full: dice.oneOf('overflow', 'wait') })),
          ...dice.maybe(3, () => ({ outages: [{ days: 'mon', from: '08:00', to: '09:30' }] })),
          ...(Object.keys(channels).length > 1 && dice.once(3)
            ? { shift: { to: Object.keys(channels)[1], accept: '20%' } }
            : {}),
        },
      },
    })),
    ...dice.maybe(3, () => ({ satisfaction: { base: 4.4, per_minute_waited: -0.1, unresolved: -1 } })),
    ...dice.maybe(3, () => ({
      journeys: {
        checkout: {
          volume: { per_day: dice.whole(20, 200) },
          value: 10,
          needs_help: '30%',
          help: { channel: Object.keys(channels)[0], intent },
          in_time: '1m',
          converts: { alone: '60%', in_time: '70%', late: '40%', unanswered: '20%' },
        },
      },
    })),
  };
}

function strategy({ intents, teams }: Document, dice: Dice): Part {
  const named = dice.oneOf(
    ...['availability', 'skills', 'complexity', 'proficiency', 'least_occupied', 'equitable'],
    ...['weighted', 'deadline', 'sticky', 'random', 'round_robin'],
  );
  const [first, last] = [Object.keys(teams)[0]!, Object.keys(teams).at(-1)!];
  const skilled = Object.keys(teams[last]!.skills as object).filter((intent) => intent in intents);
  const prior = Object.values(intents).some(({ priority }) => priority !== undefined);
  return {
    ...(dice.once(3) ? {} : { strategy: named, agent: undefined }),
    ...(first !== last && dice.once(3)
      ? { intents: undefined, overflow: [{ intent: skilled[0], after: dice.seconds(5, 120), to: [last] }] }
      : {}),
    ...(prior && dice.once(3) ? { ageing: '2m', strategy: undefined } : {}),
  };
}

const clock = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;
