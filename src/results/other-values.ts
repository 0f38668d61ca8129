/** Values of two results that differ and that no diff tells one by one: how many, by where they stand. */

/** Everything below these keys is only counted. */
const COUNTED = [
  ...[
    'intervals',
    'detail',
    'answeredBy',
    'sanity',
    'serviceLevel',
    'warnings',
    'precision',
    'contacts',
    'netDeflection',
  ],
  ...['trajectories', 'steps', 'reviews', 'flags', 'objectives', 'assumptions', 'spend', 'description', 'selection'],
  ...['uncertainty', 'today', 'automate'],
] as const;

export type Area = (typeof COUNTED)[number] | 'halfWidths';

export function othersThatDiffer(before: unknown, after: unknown): Partial<Record<Area, number>> {
  const counts: Partial<Record<Area, number>> = {};
  const count = (area: Area | null, a: unknown, b: unknown): void => {
    if (Object.is(a, b)) return;
    if (isNested(a) && isNested(b)) {
      if (area === null && isTold(a, b)) return;
      for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
        count(area ?? areaOf(key), valueAt(a, key), valueAt(b, key));
      }
    } else if (area !== null) counts[area] = (counts[area] ?? 0) + Math.max(leavesOf(a), leavesOf(b));
  };
  count(null, before, after);
  return counts;
}

/** A figure that has another value is told with it; what else of it differs follows from that. */
function isTold(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean {
  return 'halfWidth' in a && 'halfWidth' in b && a.value !== b.value;
}

function areaOf(key: string): Area | null {
  if (key === 'halfWidth' || key === 'numerator' || key === 'denominator') return 'halfWidths';
  return COUNTED.find((area) => area === key) ?? null;
}

function isNested(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function valueAt(mapping: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(mapping, key) ? mapping[key] : undefined;
}

function leavesOf(value: unknown): number {
  if (!isNested(value)) return 1;
  return Object.values(value).reduce<number>((sum, inner) => sum + leavesOf(inner), 0);
}
