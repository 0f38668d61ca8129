import { found } from '../found.ts';
import type { Effect, WrittenEffect } from '../plan-terms.ts';
import type { Spot } from '../spot.ts';
import { amountParser } from './amount-parser.ts';
import type { EffectShape } from './shape-effect.ts';
import type { Touch, Touched } from './touched.ts';
import { readUncertain } from './uncertain.ts';

/** An effect with its place in the plan, for what can only be judged of the whole. */
export interface PlacedEffect {
  readonly effect: Effect;
  readonly written: WrittenEffect;
  readonly touch: Touch;
  readonly spot: Spot;
}

const OPERATIONS = ['set', 'add', 'multiply'] as const;
type Operation = (typeof OPERATIONS)[number];

/** Reads a change of one value. Null, with the problem noted, when refused. */
export function readEffect(spot: Spot<EffectShape>, touched: Touched): PlacedEffect | null {
  if (spot.missing) return null;
  const given = OPERATIONS.filter((operation) => !spot.at(operation).missing);
  if (given.length !== 1) {
    const what = given.length === 0 ? 'none of them' : 'more than one';
    return spot.error(
      'bad-effect',
      `an effect takes one of \`set\`, \`add\` and \`multiply\`, with a path: found ${what}`,
    );
  }
  const [operation] = given as [Operation];
  const path = spot.at(operation);
  const touch = path.parse((text) => touched.at(String(text)));
  const amount = amountSpot(spot, operation);
  if (touch === null || amount === null) return null;
  const effect = isNumber(touch) ? readChange(operation, touch, amount) : readSwitch(operation, touch, amount);
  if (effect === null) return null;
  const today = touch.written === undefined ? null : inYaml(touch.written);
  const why = spot.at('why').value ?? null;
  const written = { path: touch.value.text, operation, today, amount: inYaml(amount.value), why };
  return { effect, written, touch, spot: path };
}

/** Short, on one line: `90%`, `triangular: [96%, 100%, 105%]`. */
function inYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inYaml).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const pairs = Object.entries(value).map(([key, part]) => {
    const nested = typeof part === 'object' && part !== null && !Array.isArray(part);
    return `${key}: ${nested ? `{ ${inYaml(part)} }` : inYaml(part)}`;
  });
  return pairs.join(', ');
}

/** `set` goes with `to`, the others with `by`. */
function amountSpot(spot: Spot<EffectShape>, operation: Operation): Spot | null {
  const [wanted, other] = operation === 'set' ? (['to', 'by'] as const) : (['by', 'to'] as const);
  if (!spot.at(other).missing) {
    return spot.at(other).error('not-here', `\`${operation}\` goes with \`${wanted}\`: found \`${other}\``, 'key');
  }
  const amount = spot.at(wanted);
  if (!amount.missing && amount.value !== null) return amount;
  const example = operation === 'set' ? 'to: 35%' : operation === 'add' ? 'by: 2' : 'by: 90%';
  return spot.at(operation).error('missing', `\`${wanted}\` is missing: write for example \`${example}\``, 'key');
}

function isNumber({ value }: Touch): boolean {
  return value.quantity !== null;
}

function readChange(operation: Operation, { index, value, written }: Touch, amount: Spot): Effect | null {
  const of = { text: value.text, quantity: value.quantity!, base: value.base as number, written };
  const law = readUncertain(amount, amountParser(operation, of));
  return law === null ? null : { value: index, operation, amount: law };
}

/** Words and switches are only set. */
function readSwitch(operation: Operation, { index, value, written }: Touch, amount: Spot): Effect | null {
  const { text, base } = value;
  const now = `\`${text}\` is ${found(written ?? base)}`;
  if (operation !== 'set') {
    const message = `${now}, not a number: write \`set: ${text}, to: …\``;
    return amount.error('not-a-number', message, 'key');
  }
  const to = amount.value;
  if (typeof base === 'boolean' && typeof to !== 'boolean') {
    return amount.error('not-a-switch', `${now}: write true or false, found ${found(to)}`);
  }
  if (typeof base === 'string' && typeof to !== 'string') {
    return amount.error('not-a-word', `${now}, a word: write another word, found ${found(to)}`);
  }
  return { value: index, operation: 'switch', to: to as string | boolean };
}
