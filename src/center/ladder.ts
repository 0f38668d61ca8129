/**
 * What may happen, in the order it happens when several things fall on the same instant. The number is both the kind of
 * the event and its rung.
 */

/** A customer hangs up after talking: the telephone line is free before anybody needs it. */
export const TALK_ENDS = 0;
/** An agent is done with a contact: free for whoever arrives at this very moment. */
export const SERVICE_ENDS = 1;
/** An interval begins: opening, closing and staffing hold for the arrivals at its first instant. */
export const INTERVAL_BEGINS = 2;
/** A contact arrives: it may still be answered by an agent freed at the same instant. */
export const CONTACT_ARRIVES = 3;
/** Patience ends last: an agent who is free at the very end of it still answers, and a wait of exactly T is within T. */
export const PATIENCE_ENDS = 4;
