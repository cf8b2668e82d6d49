/**
 * Totals by two names, for very many additions. A `Map` would make an object of every key that has room
 * for two, and that was half of what a page left behind.
 * @module
 */

import type { TakeTotal } from '../store/day-sums.ts';

const ROOM_AT_FIRST = 64;
/** Odd numbers without a pattern in their bits. */
const MIX = [0x9e3779b1, 0x85ebca6b] as const;

export class KeyTotals {
  /** In the order in which they came. */
  #firsts = new Int32Array(ROOM_AT_FIRST);
  #seconds = new Int32Array(ROOM_AT_FIRST);
  #totals = new Float64Array(ROOM_AT_FIRST);
  #length = 0;
  /** By a number made of both names: one more than their place, 0 where there is none. */
  #places = new Int32Array(2 * ROOM_AT_FIRST);

  get bytes(): number {
    return [this.#firsts, this.#seconds, this.#totals, this.#places].reduce(
      (bytes, { byteLength }) => bytes + byteLength,
      0,
    );
  }

  copy(): KeyTotals {
    const copy = new KeyTotals();
    copy.#firsts = this.#firsts.slice();
    copy.#seconds = this.#seconds.slice();
    copy.#totals = this.#totals.slice();
    copy.#places = this.#places.slice();
    copy.#length = this.#length;
    return copy;
  }

  /** The numbers of two names, below 2^31. */
  add(first: number, second: number, change: number): void {
    const place = this.#find(first, second);
    this.#totals[place] = (this.#totals[place] ?? 0) + change;
  }

  each(take: TakeTotal): void {
    for (let place = 0; place < this.#length; place++) {
      take(this.#firsts[place] ?? 0, this.#seconds[place] ?? 0, this.#totals[place] ?? 0);
    }
  }

  #find(first: number, second: number): number {
    const last = this.#places.length - 1;
    for (let at = mix(first, second) & last; ; at = (at + 1) & last) {
      const place = (this.#places[at] ?? 0) - 1;
      if (place < 0) return this.#append(first, second, at);
      if (this.#seconds[place] === second && this.#firsts[place] === first) return place;
    }
  }

  #append(first: number, second: number, at: number): number {
    if (this.#length === this.#firsts.length) {
      this.#grow();
      return this.#find(first, second);
    }
    const place = this.#length++;
    this.#firsts[place] = first;
    this.#seconds[place] = second;
    this.#places[at] = place + 1;
    return place;
  }

  /** There is always twice as much room to find them as there are. */
  #grow(): void {
    const room = 2 * this.#length;
    this.#firsts = widen(new Int32Array(room), this.#firsts);
    this.#seconds = widen(new Int32Array(room), this.#seconds);
    this.#totals = widen(new Float64Array(room), this.#totals);
    this.#places = new Int32Array(2 * room);
    const last = this.#places.length - 1;
    for (let place = 0; place < this.#length; place++) {
      let at = mix(this.#firsts[place] ?? 0, this.#seconds[place] ?? 0) & last;
      while (this.#places[at] !== 0) at = (at + 1) & last;
      this.#places[at] = place + 1;
    }
  }
}

function mix(first: number, second: number): number {
  const mixed = Math.imul(first, MIX[0]) ^ Math.imul(second, MIX[1]);
  return mixed ^ (mixed >>> 15);
}

function widen<Values extends Int32Array | Float64Array>(more: Values, values: Values): Values {
  more.set(values);
  return more;
}
