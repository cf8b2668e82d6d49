/**
 * Whole numbers as bytes, small ones as one. What the numbers mean is the business of whoever packs
 * them.
 * @module
 */

/** Bits of a number in one byte; the eighth says that another byte follows. */
const BITS = 7;
const MORE = 1 << BITS;
const BYTES_AT_FIRST = 64;

/** Collects numbers as bytes; one is enough for all that is packed one after the other. */
export class ByteWriter {
  #bytes = Buffer.allocUnsafe(BYTES_AT_FIRST);
  #length = 0;

  /** How many bytes are written. */
  get length(): number {
    return this.#length;
  }

  /** Forgets what was written. */
  clear(): void {
    this.#length = 0;
  }

  /** A whole number from 0 to 2^53. */
  number(value: number): void {
    let rest = value;
    while (rest >= MORE) {
      this.#byte(MORE + (rest % MORE));
      rest = Math.floor(rest / MORE);
    }
    this.#byte(rest);
  }

  /** Everything written, or the first `length` bytes of it. */
  finish(length = this.#length): Buffer {
    return Buffer.from(this.#bytes.subarray(0, length));
  }

  #byte(value: number): void {
    if (this.#length === this.#bytes.length) {
      this.#bytes = Buffer.concat([this.#bytes, Buffer.allocUnsafe(this.#length)]);
    }
    this.#bytes[this.#length++] = value;
  }
}

/** Reads what a writer wrote, in the same order. Reading past the end gives zeros. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  number(): number {
    let value = 0;
    for (let scale = 1; ; scale *= MORE) {
      const byte = this.#bytes[this.#at++] ?? 0;
      if (byte < MORE) return value + byte * scale;
      value += (byte - MORE) * scale;
    }
  }
}
