/** Refers to a law: an index, `NO_LAW`, or −2 − k for the k-th schedule. */
export type LawRef = number;
export const NO_LAW: LawRef = -1;
