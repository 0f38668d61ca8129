import type { Course, Epoch } from '../center/course.ts';
import { Compiler } from '../compile/compiler.ts';
import type { Model } from '../compile/model.ts';
import { contentLock, type ScenarioSheet } from '../documents/plan/scenario-sheet.ts';
import type { Plan } from '../documents/plan-terms.ts';
import { Rereader, type Values } from '../documents/reread.ts';
import type { Scenario } from '../documents/scenario.ts';
import type { Phase } from './realisation.ts';

/**
 * Models kept for other replications. Plans without uncertainty have the same in every one; of those drawn anew each time
 * none comes back, and a model is megabytes: it is kept when it is asked for a second time.
 */
const MOST_KEPT = 16;
const MOST_KNOWN = 10_000;
const DAY = 86_400;

/** Makes courses of one scenario under one plan: what holds on each day, read and compiled where it differs. */
export class Courses {
  /** The model with every part that the plan may switch on. */
  readonly frame: Model;
  private readonly rereader: Rereader;
  private readonly compiler: Compiler;
  private readonly kept = new Map<string, Model>();
  private readonly asked = new Set<string>();
  /** Days of warming up before the first day of the plan. */
  private readonly before: number;
  /** What the scenario says and which parts are switched on: courses that agree in it are laid out alike. */
  private readonly layout: string;

  /** @param days of the horizon */
  constructor(sheet: ScenarioSheet, plan: Pick<Plan, 'values' | 'steps' | 'assumptions'>, days: number) {
    this.rereader = new Rereader(sheet, plan.values, days);
    const on = switchedOn(plan);
    this.layout = JSON.stringify([contentLock(sheet), days, [...on].map(([value]) => plan.values[value]!.text).sort()]);
    const { compiler, frame } = framed(sheet, this.layout, () => this.rereader.read(on));
    this.compiler = compiler;
    this.frame = frame;
    const { end, measuredDays } = this.frame.grid;
    this.before = Math.ceil((end - measuredDays * DAY) / DAY);
  }

  /** Whether the models of both have their parts at the same places, and the same values where no plan changes them. */
  isLike(other: Courses): boolean {
    return this.layout === other.layout;
  }

  /** A day of the plan as the grid counts. */
  gridDay(day: number): number {
    return day === 0 ? 0 : day + this.before;
  }

  /** @throws Error when a value is not allowed where it stands */
  course(phases: readonly Phase[]): Course {
    const epochs = phases.map(
      ({ day, values }): Epoch => ({
        day: this.gridDay(day),
        model: this.modelOf(values),
      }),
    );
    return { epochs, frame: this.frame };
  }

  private modelOf(values: Values): Model {
    const key = JSON.stringify([...values]);
    let model = this.kept.get(key);
    if (model === undefined) {
      model = this.compiler.compile(this.rereader.read(values));
      if (!this.asked.has(key)) {
        if (this.asked.size >= MOST_KNOWN) this.asked.clear();
        this.asked.add(key);
        return model;
      }
      if (this.kept.size >= MOST_KEPT) this.kept.delete(this.kept.keys().next().value!);
    } else this.kept.delete(key);
    // What was used last stands last, and goes last.
    this.kept.set(key, model);
    return model;
  }
}

interface Framed {
  readonly compiler: Compiler;
  readonly frame: Model;
}

const compilers = new WeakMap<ScenarioSheet, Map<string, Framed>>();

/** One compiler for each scenario and layout: several plans of one scenario share the tables that none of them changes. */
function framed(sheet: ScenarioSheet, layout: string, read: () => Scenario): Framed {
  const known = compilers.get(sheet) ?? new Map<string, Framed>();
  compilers.set(sheet, known);
  const found = known.get(layout);
  if (found !== undefined) return found;
  const scenario = read();
  const compiler = new Compiler(scenario, true);
  const made = { compiler, frame: compiler.compile(scenario) };
  known.set(layout, made);
  return made;
}

/** The values that switch on all that any step may switch on. */
function switchedOn({ values, steps, assumptions }: Pick<Plan, 'values' | 'steps' | 'assumptions'>): Values {
  const on = new Map<number, boolean>();
  for (const effect of [...assumptions, ...steps.flatMap(({ effects }) => effects)]) {
    if (effect.operation === 'switch' && effect.to === true && values[effect.value]!.base === false)
      on.set(effect.value, true);
  }
  return on;
}
