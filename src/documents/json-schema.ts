import { z } from 'zod';
import { planShape } from './plan/shape-plan.ts';
import { scenarioShape } from './shape.ts';

/** The JSON Schema (draft-07) of a scenario document, so that editors complete and check while people write. */
export function scenarioJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(scenarioShape, { io: 'input', target: 'draft-7' });
  return { ...schema, title: 'Ensaio scenario, version 1' };
}

/** The same of a plan document. */
export function planJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(planShape, { io: 'input', target: 'draft-7' });
  return { ...schema, title: 'Ensaio plan, version 1' };
}
