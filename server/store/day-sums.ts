/**
 * Sums of many sessions by place and name, in memory and packed. A place is a day, a stage and a
 * language; which sessions are summed, and what, is the business of whoever keeps them.
 * @module
 */

import { ByteReader, ByteWriter } from './packed-bytes.ts';

/** Stands in `day_sums` for all devices together; no name has this number. */
export const ALL_DEVICES = 0;

/** More than there are names. */
const STEP = 2 ** 24;

/** Numbers of names. */
export type Place = readonly [day: number, stage: number, language: number];

/** Totals by place, then by one or two names. */
export class PlaceSums {
  readonly #places = new Map<string, Map<number, number>>();

  add([day, stage, language]: Place, key: number, change: number): void {
    const place = `${day},${stage},${language}`;
    const cells = this.#places.get(place);
    if (cells === undefined) this.#places.set(place, new Map([[key, change]]));
    else cells.set(key, (cells.get(key) ?? 0) + change);
  }

  /** Adds what was packed. */
  addPacked(packed: Uint8Array): void {
    unpackSums(packed, (place) => {
      const name = place.join();
      const cells = this.#places.get(name) ?? new Map<number, number>();
      this.#places.set(name, cells);
      return (first, second, total) => {
        const key = joinKey(first, second);
        cells.set(key, (cells.get(key) ?? 0) + total);
      };
    });
  }

  /** The last day of any place that has a total; 0 when all came to nothing. */
  get lastDay(): number {
    const days = this.#filled().map(([place]) => Number(place.slice(0, place.indexOf(','))));
    return days.reduce((last, day) => Math.max(last, day), 0);
  }

  /** What came to nothing is left out. */
  pack(): Buffer {
    writer.clear();
    for (const [place, cells] of this.#filled()) {
      for (const part of place.split(',')) writer.number(Number(part));
      writer.number(cells.length);
      let last = 0;
      for (const [key, total] of cells) {
        writer.number(key - last);
        writer.number(total);
        last = key;
      }
    }
    return writer.finish();
  }

  #filled(): [string, [number, number][]][] {
    return [...this.#places]
      .map(([place, cells]): [string, [number, number][]] => [
        place,
        [...cells].filter(([, total]) => total !== 0).sort(([a], [b]) => a - b),
      ])
      .filter(([, cells]) => cells.length > 0);
  }
}

const writer = new ByteWriter();

/** Key of two names by which totals are told apart, like an entry and a measure. */
export function joinKey(first: number, second: number): number {
  return first * STEP + second;
}

/** The names of a key; the first is 0 where totals are told apart by one alone. */
export function splitKey(key: number): [first: number, second: number] {
  return [Math.floor(key / STEP), key % STEP];
}

/** Takes a total with the names that it is of; not with their key, which would be an object for each. */
export type TakeTotal = (first: number, second: number, total: number) => void;

/** `choose` gives what takes the totals of a place, or undefined where they are not wanted. */
export function unpackSums(
  packed: Uint8Array,
  choose: (place: Place) => TakeTotal | undefined,
): void {
  const reader = new ByteReader(packed);
  while (!reader.isAtEnd) {
    const take = choose([reader.number(), reader.number(), reader.number()]);
    const count = reader.number();
    if (take === undefined) {
      reader.skip(2 * count);
      continue;
    }
    let key = 0;
    for (let left = count; left > 0; left--) {
      key += reader.number();
      const first = Math.floor(key / STEP);
      // A remainder takes several times as long.
      take(first, key - first * STEP, reader.number());
    }
  }
}
