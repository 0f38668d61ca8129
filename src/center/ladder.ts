/**
 * What may happen, in the order it happens when several things fall on the same instant. The number is both the kind of
 * the event and its rung.
 */

/** A customer hangs up after talking: the telephone line is free before anybody needs it. */
export const TALK_ENDS = 0;
/** An agent is done with a contact: free for whoever arrives at this very moment. */
export const SERVICE_ENDS = 1;
/** One of the contacts that share an agent is over: likewise. */
export const SESSION_ENDS = 2;
/** A talk ends that goes on with somebody else: the first agent is as good as free. */
export const TALK_IS_HANDED_ON = 3;
/** A bot is done: its session is free, and the contact goes to people before newcomers. */
export const BOT_ENDS = 4;
/** An interval begins: opening, closing and staffing hold for the arrivals at its first instant. */
export const INTERVAL_BEGINS = 5;
/** Staffing changes inside an interval: a break begins or ends. */
export const STAFFING_CHANGES = 6;
/** A customer tries again or comes back. */
export const CUSTOMER_RETURNS = 7;
/** A contact arrives: it may still be answered by an agent freed at the same instant. */
export const CONTACT_ARRIVES = 8;
/** Somebody has waited long enough for teams further away. */
export const OVERFLOWS = 9;
/** A customer asks elsewhere after a contact that is still unanswered. */
export const CUSTOMER_CHASES = 10;
/** A customer accepts the offer of another channel: before patience ends, since the offer kept them. */
export const CUSTOMER_SHIFTS = 11;
/** Patience ends last: an agent who is free at the very end of it still answers, and a wait of exactly T is within T. */
export const PATIENCE_ENDS = 12;
