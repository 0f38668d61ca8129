/**
 * The names that a rule may use beside its own. A rule must decide the same way on every machine and every day, or the
 * same seed would not give the same numbers: it has the language, and neither clock, chance, files nor network. This keeps
 * honest rules from being wrong; it does not hold a hostile one.
 */
const LANGUAGE = new Set(
  (
    'Object Array Number String Boolean Symbol BigInt Map Set WeakMap WeakSet JSON RegExp Reflect Math NaN Infinity ' +
    'undefined isNaN isFinite parseInt parseFloat Error TypeError RangeError EvalError ReferenceError SyntaxError URIError ' +
    'AggregateError Iterator ArrayBuffer DataView Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array ' +
    'Uint32Array Float32Array Float64Array BigInt64Array BigUint64Array'
  ).split(' '),
);
/** Names that no parameter may have in strict code. */
const RESERVED = new Set(['eval', 'arguments']);

/** What stands in for every other global name, and for `Math`: to be given to the rule under these names. */
export function closedWorld(): ReadonlyMap<string, unknown> {
  const world = new Map<string, unknown>([['Math', certainMath()]]);
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    if (LANGUAGE.has(name) || RESERVED.has(name) || !/^[A-Za-z_$][\w$]*$/.test(name)) continue;
    world.set(name, refusing(name));
  }
  return world;
}

/** `Math` without chance. */
function certainMath(): object {
  const certain = Object.getOwnPropertyDescriptors(Math);
  return Object.freeze(
    Object.defineProperties({}, { ...certain, random: { value: refusing(`${'Math'}.random`), enumerable: true } }),
  );
}

/** A thing that may not be called, made or looked into. */
function refusing(name: string): unknown {
  const refuse = (): never => {
    const instead = /^Date$/.test(name)
      ? ': desk.now, desk.timeOfDay and desk.weekday tell the time of the simulation'
      : '';
    throw new Error(`\`${name}\` is not there for a rule, which decides by what it sees at the desk alone${instead}`);
  };
  return new Proxy(function refused() {}, { get: refuse, set: refuse, has: refuse, apply: refuse, construct: refuse });
}
