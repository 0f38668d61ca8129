/** What has happened to a contact, as bits of its STATE. */

/** It gave up the line for a call back. */
export const CALLBACK = 1;
/** An agent has handed it on; this is a further leg. */
export const TRANSFERRED = 2;
/** A bot has talked to it, in this contact. */
export const MET_BOT = 4;
/** An earlier contact about the same issue was handled by a person. */
export const HANDLED_BEFORE = 8;
/** It asks after a deferred contact, and has no issue of its own. */
export const CHASING = 16;
/** Its service was interrupted: what is left goes on. */
export const INTERRUPTED = 32;
/** It will be handed on when this leg's talk ends. */
export const HANDS_ON = 128;
/** How its service was begun, whatever the model says by its end: as one of several of an agent; as what may be interrupted; */
export const IN_SESSION = 64;
export const MAY_BE_INTERRUPTED = 256;
/** with a telephone line that is free when the talk is over. */
export const LINE_FREED = 16384;
export const AS_BEGUN = IN_SESSION | MAY_BE_INTERRUPTED | LINE_FREED;
/** The attempt to call back reached nobody. */
export const UNREACHED = 512;
/** It came from another channel. */
export const CHANGED_CHANNEL = 1024;
/** A bot has handed it on to people, in this contact: MET_BOT stays with whoever moves on to another channel. */
export const FROM_BOT = 32768;
/** Why a customer is on the way back. */
export const RETURNS_TO_REDIAL = 2048;
export const RETURNS_TO_REPEAT = 4096;
export const RETURNS_BY_SHIFT = 8192;
export const RETURNS = RETURNS_TO_REDIAL | RETURNS_TO_REPEAT | RETURNS_BY_SHIFT;
/** What stays true of an issue from one contact to the next. */
export const LASTING = HANDLED_BEFORE | CHASING;
