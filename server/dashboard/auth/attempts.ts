/**
 * How often a password may be tried. Held in memory: a restart forgets, a wrong guess costs a tenth
 * of a second anyway. Guesses from many addresses together never shut an account: they only leave
 * each of those addresses fewer.
 * @module
 */

import { isIPv6 } from 'node:net';
import { networkOf } from '../../ingest/address.ts';

const WINDOW_MS = 15 * 60 * 1000;
/** Tries in a window for one account from one address, and for one address. */
const TRIES = { both: 5, address: 30 };
/** From so many tries for one account on, by whomever, each address has but a few for it. */
const ATTACK_TRIES = 100;
const TRIES_UNDER_ATTACK = 2;
const KEYS_MAX = 10_000;

export interface Attempts {
  /** Counts a try. Seconds to wait when it may not be made; 0 when it may. */
  begin(email: string, address: string): number;
  /** Takes back what a right password had counted. */
  succeed(email: string, address: string): void;
}

export function createAttempts(clock: () => number): Attempts {
  const windows = new Map<string, { tries: number; ends: number }>();

  function readWindow(key: string, now: number) {
    const known = windows.get(key);
    if (known !== undefined && known.ends > now) return known;
    return { tries: 0, ends: now + WINDOW_MS };
  }

  return {
    begin(email, address) {
      const now = clock();
      const { account, both, from } = keysOf(email, address);
      const isAttacked = readWindow(account, now).tries >= ATTACK_TRIES;
      const bounds: [string, number][] = [
        [both, isAttacked ? TRIES_UNDER_ATTACK : TRIES.both],
        [from, TRIES.address],
      ];
      const full = bounds.filter(([key, tries]) => readWindow(key, now).tries >= tries);
      if (full.length > 0) {
        const ends = full.map(([key]) => readWindow(key, now).ends);
        return Math.ceil((Math.max(...ends) - now) / 1000);
      }
      for (const key of [both, from, account]) {
        const { tries, ends } = readWindow(key, now);
        // Deleted first, so that the map stays in order of use and forgets the oldest.
        windows.delete(key);
        windows.set(key, { tries: tries + 1, ends });
      }
      for (const key of windows.keys()) {
        if (windows.size <= KEYS_MAX) break;
        windows.delete(key);
      }
      return 0;
    },
    succeed(email, address) {
      const { account, both, from } = keysOf(email, address);
      for (const key of [from, account]) {
        const window = windows.get(key);
        if (window !== undefined) window.tries = Math.max(0, window.tries - 1);
      }
      windows.delete(both);
    },
  };
}

/** Whoever has one address of IPv6 has its whole network; of IPv4 an office has one together. */
function keysOf(email: string, address: string) {
  const place = isIPv6(address) ? networkOf(address) : address;
  return {
    both: `${place} ${email}`,
    from: `address ${place}`,
    account: `account ${email}`,
  };
}
