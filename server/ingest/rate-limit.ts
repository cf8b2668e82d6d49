/**
 * How many requests one network may send, kept in memory only.
 * @module
 */

const MINUTE_MS = 60_000;
/** Networks remembered; the one that has been quiet longest is forgotten first. */
const NETWORKS_MAX = 50_000;

export interface RateLimit {
  /** Takes one request of a network; says in how many seconds to come back if it may not. */
  take(network: string): number | undefined;
}

/** A network that was quiet for a minute may send a minute's worth at once. */
export function createRateLimit(perMinute: number, clock: () => number): RateLimit {
  const buckets = new Map<string, { left: number; at: number }>();
  return {
    take(network) {
      const now = clock();
      const known = buckets.get(network) ?? { left: perMinute, at: now };
      const gained = (Math.max(0, now - known.at) / MINUTE_MS) * perMinute;
      const left = Math.min(perMinute, known.left + gained);
      const isAllowed = left >= 1;
      buckets.delete(network);
      buckets.set(network, { left: isAllowed ? left - 1 : left, at: now });
      const oldest = buckets.keys().next().value;
      if (buckets.size > NETWORKS_MAX && oldest !== undefined) buckets.delete(oldest);
      return isAllowed ? undefined : Math.max(1, Math.ceil(((1 - left) * 60) / perMinute));
    },
  };
}
