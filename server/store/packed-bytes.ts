/**
 * Whole numbers and texts as bytes, small numbers as one. What they mean is the business of whoever packs
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

  text(value: string): void {
    this.#append(Buffer.from(value));
  }

  /** What another writer has, after its length. */
  bytes(other: ByteWriter): void {
    this.#append(other.#bytes.subarray(0, other.#length));
  }

  /** Everything written, or the first `length` bytes of it. */
  finish(length = this.#length): Buffer {
    return Buffer.from(this.#bytes.subarray(0, length));
  }

  #append(bytes: Buffer): void {
    this.number(bytes.length);
    this.#reserve(bytes.length);
    bytes.copy(this.#bytes, this.#length);
    this.#length += bytes.length;
  }

  #byte(value: number): void {
    if (this.#length === this.#bytes.length) this.#reserve(1);
    this.#bytes[this.#length++] = value;
  }

  #reserve(bytes: number): void {
    const missing = this.#length + bytes - this.#bytes.length;
    if (missing <= 0) return;
    const more = Buffer.allocUnsafe(Math.max(missing, this.#bytes.length));
    this.#bytes = Buffer.concat([this.#bytes, more]);
  }
}

/** Reads what a writer wrote, in the same order. Reading past the end gives zeros. */
export class ByteReader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Uint8Array) {
    // Another view of the same takes longer than most readings.
    this.#bytes = Buffer.isBuffer(bytes)
      ? bytes
      : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** The place that is read next. */
  get at(): number {
    return this.#at;
  }

  /** Goes back to a place, or on to it. */
  moveTo(at: number): void {
    this.#at = at;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  text(): string {
    const length = this.number();
    if (length === 0) return '';
    const text = this.#bytes.toString('utf8', this.#at, this.#at + length);
    this.#at += length;
    return text;
  }

  /** Passes over a text, or what came from another writer. */
  skipBytes(): void {
    // Read first: it moves on by itself.
    const length = this.number();
    this.#at += length;
  }

  /** Passes over so many numbers. */
  skip(numbers: number): void {
    for (let left = numbers; left > 0 && !this.isAtEnd; this.#at++) {
      if ((this.#bytes[this.#at] ?? 0) < MORE) left--;
    }
  }

  number(): number {
    // Most numbers are one byte: with these the loop would take most of the time.
    const first = this.#bytes[this.#at++] ?? 0;
    if (first < MORE) return first;
    let value = first - MORE;
    for (let scale = MORE; ; scale *= MORE) {
      const byte = this.#bytes[this.#at++] ?? 0;
      if (byte < MORE) return value + byte * scale;
      value += (byte - MORE) * scale;
    }
  }
}
