/**
 * How many visits the simulated site has a day: of so many, one uses the help.
 * @module
 */

import { formatDay } from '../metrics/calendar.ts';
import { localDay } from '../metrics/local-day.ts';
import type { Chance } from './random.ts';
import type { Visit } from './script.ts';
import type { SimulatedDay } from './send.ts';

/** Visits of the site for one that uses the help, fewest and most of a day. */
const VISITS_LEAST = 22;
const VISITS_MOST = 28;

/** Counts who uses the help. */
export class SiteVisits {
  readonly #days = new Map<number, number>();
  readonly #timeZone: string;

  /** `timeZone`: the site's. */
  constructor(timeZone: string) {
    this.#timeZone = timeZone;
  }

  /** Bots are no visitors. */
  add({ events: [first], plays }: Visit): void {
    if (first === undefined || plays !== undefined) return;
    const day = localDay(first.at, this.#timeZone);
    this.#days.set(day, (this.#days.get(day) ?? 0) + 1);
  }

  /** The visits of each day, the earliest first. */
  draw(chance: Chance): SimulatedDay[] {
    return [...this.#days]
      .sort(([a], [b]) => a - b)
      .map(([day, helped]) => ({
        day: formatDay(day),
        visits: helped * chance.whole(VISITS_LEAST, VISITS_MOST),
      }));
  }
}
