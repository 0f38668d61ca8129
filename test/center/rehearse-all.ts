import { type Arrival, type Document, modelOf, recording } from '../scenario-of.ts';
import { type Diary, keepDiary } from './diary.ts';

/** The diary of a day on which contacts of several channels come at these seconds; `channels` adds to each. */
export function rehearseAll(
  arrivals: Readonly<Record<string, readonly Arrival[]>>,
  { channels = {}, ...document }: Document & { readonly channels?: Readonly<Record<string, object>> } = {},
  seed = '1',
): Diary {
  const tables = Object.fromEntries(
    Object.entries(arrivals).map(([name, times]) => [`${name}.csv`, recording(...times)]),
  );
  const recorded = Object.keys(arrivals).map((name) => [
    name,
    { volume: { trace: `${name}.csv` }, ...(channels as Record<string, object>)[name] },
  ]);
  return keepDiary(modelOf({ ...document, channels: { ...channels, ...Object.fromEntries(recorded) } }, tables), seed);
}
