import type { Channel } from '../../documents/scenario.ts';
import type { CallbackModel } from '../behaviour-model.ts';
import type { LawBook } from '../law-book.ts';

export function callbackModel({ callback }: Channel, route: number, book: LawBook): CallbackModel | null {
  if (callback === null) return null;
  return {
    offerWhenWaitOver: callback.offerWhenWaitOver,
    accept: callback.accept,
    reached: callback.reached,
    tries: callback.tries,
    retryAfter: book.enter(callback.retryAfter),
    attempt: book.enter(callback.attempt),
    route,
  };
}
