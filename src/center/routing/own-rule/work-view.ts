import type { Model } from '../../../compile/model.ts';
import type { Work } from './routing-rule.ts';

/** What the contacts of a line are about. Under a rule each channel and intent has a line of its own. */
export class WorkView implements Work {
  readonly index: number;
  readonly type: number;
  readonly channel: string;
  readonly intent: string;
  readonly priority: number;
  readonly value: number;
  readonly deferred: boolean;
  readonly callback: boolean;

  constructor(model: Model, line: number) {
    const { types, routes, channels, intents, lines } = model;
    const own = types.findIndex(({ route }) => routes[route]!.line === line);
    const type =
      own >= 0 ? own : types.findIndex(({ callback }) => callback !== null && routes[callback.route]!.line === line);
    const { channel, intent, priority } = types[type]!;
    this.index = line;
    this.type = type;
    this.channel = channels[channel]!.name;
    this.intent = intents[intent]!;
    this.priority = priority;
    this.value = lines[line]!.weight;
    this.deferred = lines[line]!.deferred;
    this.callback = own < 0;
  }
}
