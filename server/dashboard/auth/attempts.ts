/**
 * How often a password may be tried. Held in memory: a restart forgets, a wrong guess costs a tenth
 * of a second anyway.
 * @module
 */

const WINDOW_MS = 15 * 60 * 1000;
/** Tries in a window for one account from one address, for one address, and for one account. */
const TRIES = { both: 5, address: 30, account: 100 };
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
      const used = keysOf(email, address).map((key) => ({
        ...key,
        window: readWindow(key.name, now),
      }));
      const full = used.filter(({ window, tries }) => window.tries >= tries);
      if (full.length > 0) {
        return Math.ceil(Math.max(...full.map(({ window }) => window.ends - now)) / 1000);
      }
      for (const { name, window } of used) {
        // Deleted first, so that the map stays in order of use and forgets the oldest.
        windows.delete(name);
        windows.set(name, { ...window, tries: window.tries + 1 });
      }
      for (const name of windows.keys()) {
        if (windows.size <= KEYS_MAX) break;
        windows.delete(name);
      }
      return 0;
    },
    succeed(email, address) {
      for (const { name } of keysOf(email, address)) {
        const window = windows.get(name);
        if (window !== undefined) window.tries = Math.max(0, window.tries - 1);
      }
      windows.delete(keysOf(email, address)[0]?.name ?? '');
    },
  };
}

function keysOf(email: string, address: string) {
  return [
    { name: `${address} ${email}`, tries: TRIES.both },
    { name: `address ${address}`, tries: TRIES.address },
    { name: `account ${email}`, tries: TRIES.account },
  ];
}
