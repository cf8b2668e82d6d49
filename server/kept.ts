/**
 * What was made last, to be given again for the same key.
 * @module
 */

export interface KeptOptions<Value> {
  /** Room for all of them together. */
  bytesMax: number;
  bytesOf(value: Value): number;
}

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
    // Others may ask for the same meanwhile; then the last one made stays.
    const value = this.#values.get(key) ?? (await make());
    this.#drop(key);
    this.#values.set(key, value);
    this.#bytes += this.#options.bytesOf(value);
    for (const oldest of this.#values.keys()) {
      if (this.#bytes <= this.#options.bytesMax) break;
      this.#drop(oldest);
    }
    return value;
  }

  #drop(key: string): void {
    const value = this.#values.get(key);
    if (value === undefined) return;
    this.#values.delete(key);
    this.#bytes -= this.#options.bytesOf(value);
  }
}
