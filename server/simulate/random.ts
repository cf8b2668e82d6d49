/**
 * Chance that can be played again: the same seed gives the same visitors.
 * @module
 */

export interface Chance {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** True with this probability. */
  happens(probability: number): boolean;
  /** One of the choices, by weight. Weights need not add up to anything. */
  pick<T>(choices: readonly (readonly [T, number])[]): T;
  /** One of the values, each as likely. */
  among<T>(values: readonly T[]): T;
  /** Whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number;
  bytes(count: number): Uint8Array;
}

/** Mulberry32, a generator small enough to read; nothing secret is drawn from it. */
export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    whole,
    happens: (probability) => next() < probability,
    pick: (choices) => {
      let left = next() * choices.reduce((sum, [, weight]) => sum + weight, 0);
      const found = choices.find(([, weight]) => {
        left -= weight;
        return left < 0;
      });
      const chosen = found ?? choices.at(-1);
      if (chosen === undefined) throw new Error('There is nothing to pick from.');
      return chosen[0];
    },
    among: (values) => {
      const value = values[whole(0, values.length - 1)];
      if (value === undefined) throw new Error('There is nothing to choose from.');
      return value;
    },
    bytes: (count) => Uint8Array.from({ length: count }, () => whole(0, 255)),
  };
}
