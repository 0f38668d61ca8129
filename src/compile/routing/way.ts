import type { Complexity, Scenario, Skill, Team } from '../../documents/scenario.ts';
import type { ContactType } from '../contact-types.ts';

/** A contact as the routing sees it: most are what they are, some are taken for something else. */
export interface Way {
  readonly type: ContactType;
  /** As judged. */
  readonly complexity: Complexity;
  /** True: it is called back when nobody waits on the line. */
  readonly calledLast: boolean;
}

/** The way of contacts that are taken for what they are. */
export function ownWay(type: ContactType): Way {
  return { type, complexity: type.intent.complexity, calledLast: false };
}

/** A team that may take a contact. */
export interface Candidate {
  /** Its index. */
  readonly team: number;
  readonly skill: Skill;
}

/** Every team that answers the channel and has the skill. */
export function candidates({ type }: Way, { teams }: Pick<Scenario, 'teams'>): Candidate[] {
  return teams.flatMap((member, team) => {
    const skill = skillFor(type, member);
    return skill === undefined ? [] : [{ team, skill }];
  });
}

/** The skill with which a team takes a contact; undefined where it may not. */
export function skillFor({ channel, intent }: ContactType, { channels, skills }: Team): Skill | undefined {
  const answers = channels === null || channels.includes(channel.name);
  return answers ? skills.find((skill) => skill.intent === intent.name) : undefined;
}

/** Smaller goes first; a contact without a priority goes after all that have one. */
export function priorityOf({ channel, intent }: ContactType): number {
  return intent.priority ?? channel.priority ?? Number.POSITIVE_INFINITY;
}

/** Teams by name, as indices. */
export function namesToIndices(names: readonly string[], teams: readonly Team[]): number[] {
  return names.map((name) => teams.findIndex((team) => team.name === name));
}
