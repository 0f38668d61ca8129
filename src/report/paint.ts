/** How tones look. A report knows tones only; the command line decides whether they become colours. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly quiet: (text: string) => string;
}

const same = (text: string) => text;

export const unpainted: Paint = { strong: same, good: same, bad: same, quiet: same };
