import type { Model } from '../../../compile/model.ts';
import type { Floor } from '../../floor.ts';
import type { Rule } from '../rule.ts';
import { AgentView, type Asking } from './agent-view.ts';
import { ContactView } from './contact-view.ts';
import { DeskView } from './desk-view.ts';
import { Eligibility } from './eligibility.ts';
import { answerText, callText, errorText } from './fault-text.ts';
import { loadRule, whereInRule } from './load-rule.ts';
import { momentText } from './moment-text.ts';
import type { Line, RoutingRule, Team } from './routing-rule.ts';
import { RuleError } from './rule-error.ts';
import { ASKED, type Asked, NOTE } from './rule-note.ts';

const NONE = -1;
const SET_UP = 1 + ASKED.indexOf('setUp');
const AGENT_FOR = 1 + ASKED.indexOf('agentFor');
const CONTACT_FOR = 1 + ASKED.indexOf('contactFor');

/** A rule of the user's own, held to what the scenario allows: whatever else it answers ends the run, with the moment. */
export class GuardedRule implements Rule {
  private readonly floor: Floor;
  private readonly file: NonNullable<Model['rule']>;
  private readonly rule: RoutingRule;
  private readonly desk: DeskView;
  private readonly eligibility: Eligibility;
  /** By line, and by team. */
  private readonly contacts: readonly ContactView[];
  private readonly agents: readonly AgentView[];
  private readonly asking: Asking = { load: 0 };
  private readonly note: Float64Array;

  /** @throws RuleError when the file fails as it is run, or in its `setUp` */
  constructor(floor: Floor, file: NonNullable<Model['rule']>, note: Float64Array) {
    this.floor = floor;
    this.file = file;
    this.note = note;
    const desk = new DeskView(floor);
    const eligibility = new Eligibility(floor);
    this.desk = desk;
    this.eligibility = eligibility;
    this.contacts = desk.lines.map(({ index }) => new ContactView(floor, index, eligibility, desk.teams));
    this.agents = desk.teams.map((team) => new AgentView(team, desk.lines, eligibility, this.asking));
    const maker = loadRule(file);
    this.ask(SET_UP, 0);
    try {
      this.rule = maker();
      this.rule.setUp?.(desk);
    } catch (error) {
      throw this.failed('setUp', error);
    }
    for (const name of ['agentFor', 'contactFor'] as const) {
      if (typeof this.rule[name] !== 'function') throw new RuleError(`${file.file}: \`${name}\` is no function`);
    }
    note[NOTE.asking] = 0;
  }

  listFor(line: number, now: number): number {
    this.ask(AGENT_FOR, now);
    let team: Team | null;
    let index: number;
    try {
      team = this.rule.agentFor(this.contacts[line]!, this.desk);
      index = team?.index ?? NONE;
    } catch (error) {
      throw this.failed('agentFor', error);
    }
    this.note[NOTE.asking] = 0;
    if (team === null) return NONE;
    // Whatever has been answered, types or no types, it must be one of ours.
    if (team !== undefined && this.desk.teams[index] === team) {
      const list = this.eligibility.listFor(index, line);
      if (list !== NONE) return list;
    }
    throw this.wrongTeam(team, line);
  }

  lineFor(team: number, load: number, now: number): number {
    this.ask(CONTACT_FOR, now);
    this.asking.load = load;
    let line: Line | null;
    let index: number;
    try {
      line = this.rule.contactFor(this.agents[team]!, this.desk);
      index = line?.index ?? NONE;
    } catch (error) {
      throw this.failed('contactFor', error);
    }
    this.note[NOTE.asking] = 0;
    if (line === null) return NONE;
    const isOurs = line !== undefined && this.desk.lines[index] === line;
    if (isOurs && this.eligibility.mayTake(team, load, index)) return index;
    throw this.wrongLine(line, team, load);
  }

  private ask(asking: number, now: number): void {
    const { note } = this;
    note[NOTE.moment] = now;
    note[NOTE.asked]!++;
    note[NOTE.asking] = asking;
  }

  private failed(asked: Asked, error: unknown): RuleError {
    if (error instanceof RuleError) return error;
    return this.wrong(whereInRule(this.file, error), asked, `failed: ${errorText(error)}`);
  }

  private wrongTeam(answer: unknown, line: number): RuleError {
    const contact = this.contacts[line]!;
    const allowed = this.desk.teams.filter((team) => contact.canGoTo(team)).map(({ name }) => `"${name}"`);
    const subject = `for a contact of ${callText(contact)}`;
    const team = this.desk.teams.find((one) => one === answer);
    const why = team === undefined ? 'which is no team of the desk' : this.whyNotTeam(team, contact);
    return this.wrong(this.file.file, 'agentFor', `answered ${answerText(answer)} ${subject}, ${why}`, allowed);
  }

  private whyNotTeam(team: Team, contact: ContactView): string {
    if (!team.canDo(contact)) return 'a team that lacks the skill or the channel';
    if (!contact.teams.includes(team)) return 'a team that does not get it on arrival';
    return team.idle === 0 ? 'a team that has nobody idle' : 'a team that keeps its idle agents for others';
  }

  private wrongLine(answer: unknown, team: number, load: number): RuleError {
    const agent = this.agents[team]!;
    const allowed = agent.lines.filter(({ index }) => this.eligibility.mayTake(team, load, index)).map(callText);
    const subject = `for an agent of "${agent.team.name}"${load > 0 ? ` who holds ${load} already` : ''}`;
    const line = this.desk.lines.find((one) => one === answer);
    const why = line === undefined ? 'which is no line of the desk' : whyNotLine(line, agent);
    return this.wrong(this.file.file, 'contactFor', `answered ${answerText(answer)} ${subject}, ${why}`, allowed);
  }

  private wrong(where: string, asked: Asked, what: string, allowed?: readonly string[]): RuleError {
    const at = asked === 'setUp' ? '' : `at ${momentText(this.floor.model.grid.start, this.floor.events.now)} `;
    const choice = allowed === undefined ? '' : `; allowed: ${[...allowed, 'null'].join(', ')}`;
    return new RuleError(`${where}: ${at}\`${asked}\` ${what}${choice}`);
  }
}

function whyNotLine(line: Line, agent: AgentView): string {
  if (!agent.lines.includes(line)) return 'a line that the team does not serve';
  return line.waiting === 0 ? 'a line in which nobody waits' : 'whose first may not be taken now';
}
