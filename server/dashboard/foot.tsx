/**
 * What stands under every page of figures: how far they have come and what is missing in them.
 * @module
 */

import type { Cubes } from '../metrics/cubes.ts';
import type { Share } from '../metrics/figure.ts';
import { countPending } from '../metrics/freshness.ts';
import { localDay } from '../metrics/local-day.ts';
import { NO_COUNT, NO_SHARE, readAll } from '../metrics/metric.ts';
import { readSessionsMax } from '../metrics/network-cap.ts';
import { DEFINITION_VERSION } from '../metrics/outcome.ts';
import { lostEvents, refusedEvents } from '../metrics/quality-metrics.ts';
import type { Store } from '../store/store.ts';
import { linkTo } from './links.ts';
import type { SiteVisit } from './visit.ts';

export async function makeFoot(
  visit: SiteVisit,
  { db }: Pick<Store, 'db'>,
  now: number,
  cubes: Cubes,
) {
  const { format, snapshot, filter } = visit;
  const words = visit.words.footer;
  const lost = await readAll(lostEvents, cubes, filter, NO_SHARE);
  const refused = (await readAll(refusedEvents, cubes, filter, NO_COUNT)).count;
  const pending = await countPending(db);
  const bound = format.amount(await readBound(visit, { db }, now));
  const missing = [
    lost.rate === undefined ? '' : words.lost(format.finePercent(shareLost(lost))),
    refused > 0 ? words.refused(format.amount(refused)) : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
  return (
    <>
      <p>
        {words.zone(snapshot.settings.timeZone)} {words.definition(DEFINITION_VERSION)}{' '}
        {words.remainder} {!filter.simulated && words.bound(bound)}
      </p>
      <p>
        {words.upTo(format.time(now))} {pending > 0 && `${words.pending(format.amount(pending))} `}
        <a href={linkTo(visit.url, '/quality')}>
          {missing === '' ? visit.words.pages.quality : missing}
        </a>
      </p>
    </>
  );
}

/** Rounded up to a decimal of a per cent: nothing is lost only where nothing is known to be. */
function shareLost({ count, of }: Share): number {
  return Math.ceil((count * 1000) / of) / 1000;
}

/** Sessions that one network may begin today. */
export function readBound(
  { snapshot }: SiteVisit,
  { db }: Pick<Store, 'db'>,
  now: number,
): Promise<number> {
  const { id: site, networkCap: cap, timeZone } = snapshot.settings;
  return readSessionsMax(db, { site, cap, today: localDay(now, timeZone) });
}
