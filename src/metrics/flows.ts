import {
  CONTACT,
  CONTACT_WIDTH,
  END_COUNTS,
  END_WIDTH,
  type EndCount,
  LIFE,
  LIFE_WIDTH,
} from '../center/counting/counts.ts';
import { type TallyLayout, tallyLayout } from '../center/counting/tally.ts';
import { traitsOf } from '../center/traits.ts';
import type { Model } from '../compile/model.ts';
import { RatioMoments } from '../statistics/ratio.ts';
import type { FlowLink, FlowNode, FlowWord } from './run-detail.ts';

/** What becomes of a contact in self-service, those first that people may answer. A bot hands over to people, or to another channel. */
const WAYS = ['no self-service', 'handed over', 'contained', 'gave up inside', 'still open'] as const;
const WAYS_TO_PEOPLE = 2;
type Way = (typeof WAYS)[number];
const OUTCOME_OF: Readonly<Record<EndCount, FlowWord>> = {
  resolved: 'resolved',
  notResolved: 'not resolved',
  answered: 'answered',
  abandoned: 'abandoned',
  blocked: 'blocked',
  balked: 'balked',
  calledBack: 'called back',
  moved: 'moved',
  notReached: 'not reached',
  cleared: 'cleared',
};
const OUTCOMES: readonly FlowWord[] = [...END_COUNTS.map((end) => OUTCOME_OF[end]), 'still open'];

/** The contacts of a channel that took one way through it. */
interface Path {
  readonly way: Way;
  /** That answered first; -1: none. */
  readonly team: number;
  readonly outcome: FlowWord;
}

/**
 * The ways that contacts take, from counters that know each contact's whole way: hence what flows into a place flows out
 * of it, in every replication. Each attempt is a contact; who is handed on stays with the team that answered first. Those
 * still open when a run ends are what came and has not ended.
 */
export class Flows {
  private readonly model: Model;
  private readonly layout: TallyLayout;
  private readonly traits: Int32Array;
  /** [way][team + 1, or 0 where there are none][outcome] of one channel, and the link of each channel that each path is part of. */
  private readonly paths: readonly Path[];
  private readonly links: readonly Omit<FlowLink, 'contacts'>[];
  private readonly linksOf: readonly (readonly number[])[];
  private readonly counts: Float64Array;
  private readonly flows: Float64Array;
  private readonly moments: RatioMoments;

  constructor(model: Model) {
    this.model = model;
    this.layout = tallyLayout(model);
    this.traits = traitsOf(model);
    this.paths = WAYS.flatMap((way, w) =>
      (w < WAYS_TO_PEOPLE ? [-1, ...model.teams.keys()] : [-1]).flatMap((team) =>
        OUTCOMES.map((outcome) => ({ way, team, outcome })),
      ),
    );
    const links: Omit<FlowLink, 'contacts'>[] = [];
    const places = new Map<string, number>();
    this.linksOf = model.channels.flatMap(({ name: channel }) =>
      this.paths.map((path) =>
        this.stepsOf(channel, path).map(([from, to]) => {
          const key = JSON.stringify([channel, from, to]);
          const place = places.get(key) ?? links.length;
          if (place === links.length) links.push({ channel, from, to });
          places.set(key, place);
          return place;
        }),
      ),
    );
    this.links = links;
    this.counts = new Float64Array(this.linksOf.length);
    this.flows = new Float64Array(this.links.length);
    this.moments = new RatioMoments(this.links.length);
  }

  /** @param values counters of one replication */
  add(values: Float64Array): void {
    const { counts, flows, linksOf, moments } = this;
    this.count(values);
    flows.fill(0);
    counts.forEach((contacts, path) => {
      if (contacts !== 0) for (const link of linksOf[path]!) flows[link]! += contacts;
    });
    flows.forEach((contacts, link) => {
      moments.add(link, contacts, 1);
    });
  }

  /** Links that some contact took; from the first stage to the last, channel by channel. */
  result(confidence: number): FlowLink[] {
    const taken = this.links.map((link, i) => ({ ...link, contacts: this.moments.estimate(i, confidence) }));
    const rank = ({ channel, from, to }: FlowLink): number[] => [
      this.model.channels.findIndex(({ name }) => name === channel),
      ...[from, to].flatMap(({ stage, name }) => [STAGES.indexOf(stage), this.placeOf(stage, name)]),
    ];
    return taken
      .filter(({ contacts: { value } }) => value !== 0)
      .map((link) => ({ link, rank: rank(link) }))
      .sort((a, b) => a.rank.map((own, i) => own - b.rank[i]!).find((difference) => difference !== 0) ?? 0)
      .map(({ link }) => link);
  }

  private placeOf(stage: FlowNode['stage'], name: string): number {
    if (stage === 'channel') return 0;
    if (stage === 'team') return this.model.teams.findIndex((team) => team.name === name);
    return stage === 'self-service' ? WAYS.indexOf(name as Way) : OUTCOMES.indexOf(name as FlowWord);
  }

  /** The links of a path. Without any self-service in the model that stage is left out. */
  private stepsOf(channel: string, { way, team, outcome }: Path): (readonly [FlowNode, FlowNode])[] {
    const stops: FlowNode[] = [{ stage: 'channel', name: channel }];
    if (this.model.bots.length > 0) stops.push({ stage: 'self-service', name: way });
    if (team >= 0) stops.push({ stage: 'team', name: this.model.teams[team]!.name });
    stops.push({ stage: 'outcome', name: outcome });
    return stops.slice(1).map((stop, i) => [stops[i]!, stop]);
  }

  /** Contacts by channel and path. */
  private count(values: Float64Array): void {
    const { model, layout, traits, counts } = this;
    counts.fill(0);
    model.types.forEach(({ channel }, type) => {
      if (layout.lively && traits[type] !== 0) this.countLively(values, channel, type);
      else this.countPlain(values, channel, type);
    });
  }

  private countLively(values: Float64Array, channel: number, type: number): void {
    const { model, layout } = this;
    const of = (count: number): number => sumOverBins(values, layout.life + count, type, LIFE_WIDTH, model.grid.bins);
    // 1. In self-service.
    const came = of(LIFE.first) + of(LIFE.redials) + of(LIFE.repeats) + of(LIFE.chases) + of(LIFE.shiftedIn);
    const [sessions, contained, gaveUp] = [of(LIFE.botSessions), of(LIFE.contained), of(LIFE.gaveUpInside)];
    const falsely = of(LIFE.falselyContained);
    const handedOver = of(LIFE.handedOver) + of(LIFE.shiftedAfterBot);
    this.put(channel, 'contained', -1, 'resolved', contained - falsely);
    this.put(channel, 'contained', -1, 'not resolved', falsely);
    this.put(channel, 'gave up inside', -1, 'abandoned', gaveUp);
    this.put(channel, 'still open', -1, 'still open', sessions - contained - gaveUp - handedOver);
    // 2. With people.
    const ways = [
      ['no self-service', came - sessions],
      ['handed over', handedOver],
    ] as const satisfies (readonly [Way, number])[];
    ways.forEach(([way, contacts], fromBot) => {
      let open = contacts;
      for (let team = -1; team < model.teams.length; team++) {
        const first = layout.ends + ((2 * type + fromBot) * (model.teams.length + 1) + team + 1) * END_WIDTH;
        END_COUNTS.forEach((end, i) => {
          this.put(channel, way, team, OUTCOME_OF[end], values[first + i]!);
          open -= values[first + i]!;
        });
      }
      this.put(channel, way, -1, 'still open', open);
    });
  }

  /** A contact of which nothing unusual can come: offered or blocked, and then answered, abandoned, cleared or waiting. */
  private countPlain(values: Float64Array, channel: number, type: number): void {
    const { model, layout } = this;
    const of = (count: number): number =>
      sumOverBins(values, layout.contacts + count, type, CONTACT_WIDTH, model.grid.bins);
    const [abandoned, cleared] = [of(CONTACT.abandoned), of(CONTACT.cleared)];
    this.put(channel, 'no self-service', -1, 'blocked', of(CONTACT.blocked));
    this.put(channel, 'no self-service', -1, 'abandoned', abandoned);
    this.put(channel, 'no self-service', -1, 'cleared', cleared);
    let open = of(CONTACT.offered) - abandoned - cleared;
    model.teams.forEach((_, team) => {
      const answered = values[layout.answeredBy + type * model.teams.length + team]!;
      this.put(channel, 'no self-service', team, 'answered', answered);
      open -= answered;
    });
    this.put(channel, 'no self-service', -1, 'still open', open);
  }

  private put(channel: number, way: Way, team: number, outcome: FlowWord, contacts: number): void {
    if (contacts === 0) return;
    const w = WAYS.indexOf(way);
    const rows = this.model.teams.length + 1;
    const row = w < WAYS_TO_PEOPLE ? w * rows + team + 1 : WAYS_TO_PEOPLE * (rows - 1) + w;
    this.counts[channel * this.paths.length + row * OUTCOMES.length + OUTCOMES.indexOf(outcome)]! += contacts;
  }
}

const STAGES: readonly FlowNode['stage'][] = ['channel', 'self-service', 'team', 'outcome'];

/** A count of a type, all bins together. */
function sumOverBins(values: Float64Array, first: number, type: number, width: number, bins: number): number {
  let sum = 0;
  for (let bin = 0; bin < bins; bin++) sum += values[first + (type * (bins + 1) + bin) * width]!;
  return sum;
}
