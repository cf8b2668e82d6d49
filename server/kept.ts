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

interface Held<Value> {
  value: Value;
  bytes: number;
  timer: NodeJS.Timeout;
}

/** A value may not change once it is kept. Those that were asked for longest ago go first. */
export class Kept<Value> {
  readonly #options: KeptOptions<Value>;
  /** In the order in which they were last asked for. */
  readonly #values = new Map<string, Held<Value>>();
  #bytes = 0;

  constructor(options: KeptOptions<Value>) {
    this.#options = options;
  }

  async get(key: string, make: () => Promise<Value>): Promise<Value> {
    const held = this.#values.get(key);
    if (held !== undefined) {
      this.#values.delete(key);
      this.#values.set(key, held);
      return held.value;
    }
    const value = await make();
    // Others may have made the same meanwhile: the last one stays.
    this.#drop(key);
    this.#hold(key, value);
    for (const oldest of this.#values.keys()) {
      if (this.#bytes <= this.#options.bytesMax) break;
      this.#drop(oldest);
    }
    return value;
  }

  #hold(key: string, value: Value): void {
    // Of many filters nothing is found, and only the key takes room.
    const bytes = key.length + this.#options.bytesOf(value);
    // The timer knows the key alone: it must not hold a value that went before its time.
    const timer = setTimeout(() => this.#drop(key), KEPT_MS).unref();
    this.#values.set(key, { value, bytes, timer });
    this.#bytes += bytes;
  }

  #drop(key: string): void {
    const held = this.#values.get(key);
    if (held === undefined) return;
    clearTimeout(held.timer);
    this.#values.delete(key);
    this.#bytes -= held.bytes;
  }
}
