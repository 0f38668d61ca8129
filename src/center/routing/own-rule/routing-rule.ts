/**
 * What a routing rule of the user's own is, and what it sees: the center as a telephone switch knows it, at this moment.
 * Everything is live and read where it is asked; nothing is copied. How long a talk will take, or how patient a customer
 * is, nobody knows, and neither does a rule. Times are seconds.
 */
export interface RoutingRule {
  /** Asked once, before the first contact of each replication. Each begins with a file of its own, its variables fresh. */
  setUp?(desk: Desk): void;
  /** A contact comes: the team whose longest idle agent gets it, or null: it waits. */
  agentFor(contact: Contact, desk: Desk): Team | null;
  /** An agent is free, or has room: the line whose first contact it takes, or null: none. */
  contactFor(agent: Agent, desk: Desk): Line | null;
}

/** The whole center. */
export interface Desk {
  /** Since the midnight before the first day. */
  readonly now: number;
  /** Since midnight. */
  readonly timeOfDay: number;
  /** 0 is the first day simulated. */
  readonly day: number;
  readonly weekday: 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';
  /** Contacts waiting, in all lines. */
  readonly waiting: number;
  readonly teams: readonly Team[];
  readonly lines: readonly Line[];
  /** The team of this name; a name that no team has ends the run. */
  team(name: string): Team;
  /** The line of those who wait with this intent on this channel; one that does not exist ends the run. */
  line(channel: string, intent: string): Line;
}

/** What a contact is about, as far as it is known before anybody has talked to the customer. */
export interface Work {
  readonly channel: string;
  readonly intent: string;
  /** Smaller goes first; Infinity: none is stated. */
  readonly priority: number;
  /** The intent's `value`: 1 where none is stated. */
  readonly value: number;
  /** It may wait overnight: email, tickets. */
  readonly deferred: boolean;
  /** The customer gave up the line and is to be called back when nobody else waits. */
  readonly callback: boolean;
}

/** A contact that comes. */
export interface Contact extends Work {
  /** When it is due: by the deadline of its channel, else by the time of its service level. */
  readonly dueAt: number;
  /** Teams it may go to on arrival. */
  readonly teams: readonly Team[];
  /** Whether an agent of the team may begin it now: someone is idle who is not kept for others, or has room for it. */
  canGoTo(team: Team): boolean;
}

/** The contacts of a channel and an intent that wait, first come first. */
export interface Line extends Work {
  readonly index: number;
  /** How many wait. */
  readonly waiting: number;
  /** How long the first has waited; 0 where nobody waits. */
  readonly longestWait: number;
  /** When the first is due; Infinity where nobody waits. */
  readonly dueAt: number;
}

export interface Team {
  readonly index: number;
  readonly name: string;
  readonly site: string | null;
  readonly onDuty: number;
  readonly idle: number;
  /** On duty and not idle. */
  readonly busy: number;
  /** How long the agent has been idle who is asked next; 0 where nobody is. */
  readonly longestIdle: number;
  /** Whether the team has the skill and answers the channel. */
  canDo(work: Work): boolean;
  /** The team's speed at this work: handle times are divided by it; 0 where it cannot do it. */
  speed(work: Work): number;
}

/** An agent who looks for the next contact. */
export interface Agent {
  readonly team: Team;
  /** Contacts the agent holds already: more than 0 on channels with several sessions at once. */
  readonly contacts: number;
  /** Lines the team takes contacts from, those it only helps out with included. */
  readonly lines: readonly Line[];
  /** Whether the agent may take the first of the line now: somebody waits there, and long enough, and no rule of the scenario is against it. */
  canTake(line: Line): boolean;
}
