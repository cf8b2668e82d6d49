/**
 * What was made within the hour, to be given again for the same key.
 * @module
 */

export interface KeptOptions<Value> {
  /** Room for all of them together, with their keys. */
  bytesMax: number;
  bytesOf(value: Value): number;
}

/** So that what was deleted from the database is soon gone from memory too. */
const KEPT_MS = 60 * 60 * 1000;

/** A value may not change once it is kept. Those that were asked for longest ago go first. */
export class Kept<Value> {
  readonly #options: KeptOptions<Value>;
  /** In the order in which they were last asked for. */
  readonly #values = new Map<string, Value>();
  #bytes = 0;

  constructor(options: KeptOptions<Value>) {
    this.#options = options;
  }

  async get(key: string, make: () => Promise<Value>): Promise<Value> {
    const known = this.#values.get(key);
    const value = known ?? (await make());
    // Others may have made the same meanwhile: the last one stays.
    this.#drop(key);
    this.#values.set(key, value);
    this.#bytes += this.#roomOf(key, value);
    for (const oldest of this.#values.keys()) {
      if (this.#bytes <= this.#options.bytesMax) break;
      this.#drop(oldest);
    }
    if (known === undefined) setTimeout(() => this.#forget(key, value), KEPT_MS).unref();
    return value;
  }

  #forget(key: string, value: Value): void {
    if (this.#values.get(key) === value) this.#drop(key);
  }

  #drop(key: string): void {
    const value = this.#values.get(key);
    if (value === undefined) return;
    this.#values.delete(key);
    this.#bytes -= this.#roomOf(key, value);
  }

  /** Of many filters nothing is found, and only the key takes room. */
  #roomOf(key: string, value: Value): number {
    return key.length + this.#options.bytesOf(value);
  }
}
