/**
 * Whole numbers and words as plain ASCII text that needs no escaping in JSON and that compressors
 * shrink well: most numbers are one or two letters, always aligned. What the numbers mean is the
 * business of `index-format.ts`.
 * @module
 */

/** The 92 printable ASCII signs other than space, `"` and `\`: 46 that end a number, 46 that go on. */
const DIGITS = 46;
const FIRST_SIGN = 35;
const BACKSLASH = 92;

/** Collects numbers and words as text. */
export class PackedWriter {
  #parts: string[] = [];

  /** A whole number from 0 to 2^31. */
  number(value: number): void {
    let rest = value;
    while (rest >= DIGITS) {
      this.#parts.push(sign(DIGITS + (rest % DIGITS)));
      rest = Math.floor(rest / DIGITS);
    }
    this.#parts.push(sign(rest));
  }

  /** A list of whole numbers, its length first. */
  list(values: ArrayLike<number>): void {
    this.number(values.length);
    for (let at = 0; at < values.length; at++) this.number(values[at] as number);
  }

  /**
   * A text of any characters, its length first: ASCII letters and digits stand for themselves,
   * anything else is a `!` and its number.
   */
  text(value: string): void {
    this.number(value.length);
    let plain = 0;
    for (const { index } of value.matchAll(/[^ -~]|["\\!]/g)) {
      this.#parts.push(value.slice(plain, index), '!');
      this.number(value.charCodeAt(index));
      plain = index + 1;
    }
    this.#parts.push(value.slice(plain));
  }

  /** Everything written. */
  finish(): string {
    return this.#parts.join('');
  }
}

/** Reads what a writer wrote, in the same order. Reading past the end gives zeros. */
export class PackedReader {
  #text: string;
  #at: number;

  constructor(text: string, at = 0) {
    this.#text = text;
    this.#at = at;
  }

  number(): number {
    let value = 0;
    let scale = 1;
    while (this.#at < this.#text.length) {
      let digit = this.#text.charCodeAt(this.#at++) - FIRST_SIGN;
      if (digit > BACKSLASH - FIRST_SIGN) digit--;
      if (digit < DIGITS) return value + digit * scale;
      value += (digit - DIGITS) * scale;
      scale *= DIGITS;
    }
    return value;
  }

  list(): number[] {
    return Array.from({ length: this.number() }, () => this.number());
  }

  text(): string {
    const length = this.number();
    let text = '';
    while (text.length < length && this.#at < this.#text.length) {
      const letter = this.#text[this.#at++] as string;
      text += letter === '!' ? String.fromCharCode(this.number()) : letter;
    }
    return text;
  }
}

function sign(digit: number): string {
  const code = digit + FIRST_SIGN;
  return String.fromCharCode(code >= BACKSLASH ? code + 1 : code);
}
