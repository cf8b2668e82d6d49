/**
 * Sends reports and alerts when they are due, once each.
 * @module
 */

import type { Library } from '../content/library.ts';
import { maySee } from '../dashboard/auth/accounts.ts';
import { listWatched } from '../dashboard/visit.ts';
import { WORDS } from '../dashboard/words/words.ts';
import { createCubes } from '../metrics/cubes.ts';
import { localDay, localHour } from '../metrics/local-day.ts';
import { findUnusual } from '../metrics/unusual.ts';
import { inSnapshot } from '../store/snapshot.ts';
import type { Store } from '../store/store.ts';
import { nameAlert, noteAlerts } from './alerts.ts';
import { type MailKind, makeEnding } from './endings.ts';
import { giveBack, take } from './once.ts';
import { isDue, lastPeriod } from './periods.ts';
import type { Post } from './post.ts';
import { type MailText, openReport, writeAlerts, writeReport } from './report.ts';
import { listReaders, type Reader } from './wishes.ts';

export interface MailingOptions {
  store: Pick<Store, 'db'>;
  library: Library;
  /** UTC milliseconds. */
  clock: () => number;
  /** Public address of the server, without a slash at the end. */
  url: string;
  /** Signs the links that end a mail. */
  key: string;
  post: Pick<Post, 'send'>;
  /** Told of every mail that could not be sent; it is tried again the next time. */
  onFailure(error: unknown): void;
}

/** No mail before people are up. */
const HOUR_MIN = 7;
/** Names of what was sent are kept for longer than anything is due. */
const REMEMBERED_MS = 400 * 24 * 60 * 60 * 1000;

/** Sends everything that is due now. */
export async function sendDue(options: MailingOptions): Promise<void> {
  const { store, library, clock } = options;
  const now = clock();
  await store.db
    .deleteFrom('mailed')
    .where('at', '<', now - REMEMBERED_MS)
    .execute();
  const readers = await listReaders(store.db);
  const awake = library.sites().filter((site) => localHour(now, zoneOf(library, site)) >= HOUR_MIN);
  for (const site of awake) {
    const today = localDay(now, zoneOf(library, site));
    for (const reader of readers.filter(({ sites }) => maySee(sites, site))) {
      await sendReport(options, reader, { site, today });
    }
  }
  await sendAlerts(options, readers, awake);
}

async function sendReport(
  options: MailingOptions,
  reader: Reader,
  { site, today }: { site: string; today: number },
): Promise<void> {
  const { reports, id, locale } = reader;
  if (reports === 'none') return;
  const days = lastPeriod(reports, today);
  if (!isDue(days, today)) return;
  const about = { reader, kind: 'reports' as const };
  await sendOnce(options, about, [`report ${site} ${reports} ${days.to} ${id}`], () =>
    writeReport(openReport(options, { site, days, locale }), options),
  );
}

/** Looks over all sites together, and tells each change once. */
async function sendAlerts(
  options: MailingOptions,
  readers: readonly Reader[],
  awake: readonly string[],
): Promise<void> {
  const { store, library, clock } = options;
  const watched = listWatched(library, clock()).map((one) => ({ ...one, simulated: false }));
  const found = await inSnapshot(store.db, (db) => findUnusual(createCubes(db), watched));
  const alerts = await noteAlerts(store.db, found);
  for (const reader of readers.filter((one) => one.alerts)) {
    for (const site of awake.filter((id) => maySee(reader.sites, id))) {
      const own = alerts.filter((alert) => alert.site === site);
      const [first] = own;
      if (first === undefined) continue;
      const name = (alert: (typeof own)[number]) => `alert ${nameAlert(alert)} ${reader.id}`;
      const about = { reader, kind: 'alerts' as const };
      await sendOnce(options, about, own.map(name), (taken) => {
        const fresh = own.filter((alert) => taken.includes(name(alert)));
        const visit = openReport(options, { site, days: first, locale: reader.locale });
        return writeAlerts(visit, fresh, options.url);
      });
    }
  }
}

/** One mail about those of the names that were not sent before; none when all of them were. */
async function sendOnce(
  { store, clock, url, key, post, onFailure }: MailingOptions,
  { reader, kind }: { reader: Reader; kind: MailKind },
  names: readonly string[],
  write: (taken: readonly string[]) => MailText | Promise<MailText>,
): Promise<void> {
  const taken = await take(store.db, names, clock());
  if (taken.length === 0) return;
  try {
    const { subject, text } = await write(taken);
    const { email, locale } = reader;
    const endUrl = `${url}/dashboard/mail/${makeEnding(key, reader, kind)}?lang=${locale}`;
    const whole = `${text}\n${WORDS[locale].mail.endHere}\n${endUrl}\n`;
    await post.send({ subject, text: whole, to: email, endUrl });
  } catch (error) {
    await giveBack(store.db, taken);
    onFailure(error);
  }
}

function zoneOf(library: Library, site: string): string {
  return library.findSite(site)?.settings.timeZone ?? 'UTC';
}
