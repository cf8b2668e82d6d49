/**
 * Totals by key, for very many additions. A `Map` makes an object of every key beyond 2^30, and that was
 * most of the time that a page took.
 * @module
 */

import { splitKey } from '../store/day-sums.ts';

const ROOM_AT_FIRST = 64;
/** Odd numbers without a pattern in their bits. */
const MIX = [0x9e3779b1, 0x85ebca6b] as const;

/** Keys are those of `joinKey`. */
export class KeyTotals {
  /** In the order in which they came. */
  #keys = new Float64Array(ROOM_AT_FIRST);
  #totals = new Float64Array(ROOM_AT_FIRST);
  #length = 0;
  /** By a number made of the key: one more than the place of a key, 0 where there is none. */
  #places = new Uint32Array(2 * ROOM_AT_FIRST);

  add(key: number, change: number): void {
    const place = this.#find(key);
    this.#totals[place] = (this.#totals[place] ?? 0) + change;
  }

  each(take: (key: number, total: number) => void): void {
    for (let place = 0; place < this.#length; place++) {
      take(this.#keys[place] ?? 0, this.#totals[place] ?? 0);
    }
  }

  #find(key: number): number {
    const last = this.#places.length - 1;
    for (let at = mix(key) & last; ; at = (at + 1) & last) {
      const place = (this.#places[at] ?? 0) - 1;
      if (place < 0) return this.#append(key, at);
      if (this.#keys[place] === key) return place;
    }
  }

  #append(key: number, at: number): number {
    if (this.#length === this.#keys.length) {
      this.#grow();
      return this.#find(key);
    }
    const place = this.#length++;
    this.#keys[place] = key;
    this.#places[at] = place + 1;
    return place;
  }

  /** There is always twice as much room to find keys as there are keys. */
  #grow(): void {
    const room = 2 * this.#keys.length;
    this.#keys = widen(this.#keys, room);
    this.#totals = widen(this.#totals, room);
    this.#places = new Uint32Array(2 * room);
    const last = this.#places.length - 1;
    for (let place = 0; place < this.#length; place++) {
      let at = mix(this.#keys[place] ?? 0) & last;
      while (this.#places[at] !== 0) at = (at + 1) & last;
      this.#places[at] = place + 1;
    }
  }
}

function mix(key: number): number {
  const [first, second] = splitKey(key);
  const mixed = Math.imul(first, MIX[0]) ^ Math.imul(second, MIX[1]);
  return mixed ^ (mixed >>> 15);
}

function widen(values: Float64Array, room: number): Float64Array<ArrayBuffer> {
  const more = new Float64Array(room);
  more.set(values);
  return more;
}
