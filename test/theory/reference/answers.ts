/** Answers to a case, by the measure they answer (`nameOf`): whole `abandonment_rate`, `team back occupancy`. */
export type Answers = Readonly<Record<string, number>>;

export const MINUTE = 60;
export const HOUR = 3600;
export const DAY = 86_400;
