/** What a pure function made of an object, kept while the object lives: parts of a scenario that stay are not compiled twice. */
export class Remembered<K extends object, V> {
  private readonly made = new WeakMap<K, V>();

  of(key: K, make: () => V): V {
    let value = this.made.get(key);
    if (value === undefined) this.made.set(key, (value = make()));
    return value;
  }
}
