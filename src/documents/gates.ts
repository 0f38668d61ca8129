import { type GateSetting, parseGate } from './plan/gate.ts';
import type { Gate } from './plan-terms.ts';
import type { Spot } from './spot.ts';
import type { Position } from './yaml-source.ts';

/** A gate, and where its document says it: whoever judges it can point there. */
export interface PlacedGate extends Position {
  readonly gate: Gate;
}

/** Reads the gates of a document. What is wrong is noted where it stands. */
export function readGates(spot: Spot, setting: GateSetting): PlacedGate[] {
  const gates = spot.items().map((item) => item.parse((text) => parseGate(text, setting)));
  return gates.flatMap((gate, i) => (gate === null ? [] : [{ gate, ...placeOf(spot.items()[i]) }]));
}

/** The same of gates that were read already, all of them. */
export function placed(spot: Spot, gates: readonly Gate[]): PlacedGate[] {
  const items = spot.items();
  return gates.map((gate, i) => ({ gate, ...placeOf(items[i]) }));
}

function placeOf({ sheet, path }: Spot): Position {
  return sheet.source.position(path, 'value');
}
