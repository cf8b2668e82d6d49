/**
 * Mail as plain text: the figures of the Overview, read through the same registry, in the words of
 * the same page.
 * @module
 */

import type { Kysely } from 'kysely';
import type { Library } from '../content/library.ts';
import { describeCertainty, describeOverview } from '../dashboard/pages/overview/headline.tsx';
import { describeUnusual } from '../dashboard/pages/overview/unusual.tsx';
import { openSite, type SiteVisit, spanTitle, stageTitle } from '../dashboard/visit.ts';
import { type Locale, WORDS } from '../dashboard/words/words.ts';
import { addDays, formatDay } from '../metrics/calendar.ts';
import { createCubes } from '../metrics/cubes.ts';
import type { Share } from '../metrics/figure.ts';
import { listHappenings } from '../metrics/happenings.ts';
import { DEFINITION_VERSION } from '../metrics/outcome.ts';
import { shiftDays } from '../metrics/periods.ts';
import { findMetric } from '../metrics/registry.ts';
import { loadOverview, type Overview } from '../metrics/report.ts';
import { findUnusual, type Unusual } from '../metrics/unusual.ts';
import type { Schema } from '../store/schema.ts';
import { inSnapshot } from '../store/snapshot.ts';
import type { Store } from '../store/store.ts';
import type { ReportDays } from './periods.ts';
import { wrap } from './wrap.ts';

export interface MailText {
  subject: string;
  text: string;
}

export interface ReportOptions {
  library: Library;
  clock: () => number;
  /** Public address of the server, without a slash at the end. */
  url: string;
}

/** What a report is about. */
export interface ReportSubject {
  site: string;
  days: ReportDays;
  locale: Locale;
  simulated?: boolean;
}

/** The visit that somebody would make to read the same figures. Throws for an unknown site. */
export function openReport(
  { library, clock, url }: ReportOptions,
  { site, days, locale, simulated = false }: ReportSubject,
): SiteVisit {
  const query = new URLSearchParams({
    ...{ site, from: formatDay(days.from), to: formatDay(days.to) },
    ...(simulated ? { data: 'simulated' } : {}),
  });
  const visit = openSite(
    {
      url: new URL(`${url}/dashboard/?${query}`),
      ...{ locale, words: WORDS[locale], login: undefined, formToken: '' },
    },
    { library, sites: [site], now: clock() },
  );
  if (visit === undefined) throw new Error(`There is no site ${site}.`);
  return visit;
}

/** `visit`: see `openReport`. All of its figures are of one moment. */
export function writeReport(
  visit: SiteVisit,
  { store, url }: { store: Pick<Store, 'db'>; url: string },
): Promise<MailText> {
  return inSnapshot(store.db, (db) => composeReport(visit, db, url));
}

async function composeReport(visit: SiteVisit, db: Kysely<Schema>, url: string): Promise<MailText> {
  const cubes = createCubes(db);
  const { filter, snapshot, words } = visit;
  const shift = shiftDays(filter, visit.comparison);
  const overview = await loadOverview(cubes, filter, {
    provisionalFrom: addDays(filter.to, 1),
    shift,
  });
  const { simulated } = filter;
  const watched = visit.watched.map((one) => ({
    ...one,
    simulated,
    day: Math.min(one.day, filter.to),
  }));
  const unusual = (await findUnusual(cubes, watched)).filter(({ site }) => site === filter.site);
  const period = spanTitle(visit, filter);
  const happenings = await listHappenings(db, cubes, filter);
  const body = [
    wrap(describeOverview({ visit, overview })),
    wrap(describeCertainty({ visit, overview }, happenings)),
    figureLines(visit, overview).join('\n'),
    unusualLines(visit, unusual) ?? words.mail.nothingUnusual,
  ];
  return {
    // Without them most subjects are ASCII, which needs no encoding.
    subject: words.mail.subject(snapshot.settings.name, period.replaceAll('\u00a0', ' ')),
    text: layOut(visit, period, body, url),
  };
}

/** About changes that nobody was told of before. */
export function writeAlerts(visit: SiteVisit, alerts: readonly Unusual[], url: string): MailText {
  const { filter, snapshot, words } = visit;
  const period = spanTitle(visit, filter);
  const lines = unusualLines(visit, alerts) ?? '';
  return {
    subject: words.mail.alertSubject(snapshot.settings.name),
    text: layOut(visit, period, [lines, wrap(words.mail.rule)], url),
  };
}

function layOut(visit: SiteVisit, period: string, body: string[], url: string): string {
  const { snapshot, words, filter } = visit;
  const { name, timeZone } = snapshot.settings;
  const head = filter.simulated ? [name, period, words.simulated] : [name, period];
  const zone = words.footer.zone(timeZone);
  const foot = `${zone} ${words.footer.definition(DEFINITION_VERSION)} ${words.mail.turnOff}`;
  return [
    wrap(head.join(' · ')),
    ...body.filter((part) => part !== ''),
    `${words.mail.look}\n${visit.url}`,
    `${wrap(foot)}\n${url}/dashboard/account\n`,
  ].join('\n\n');
}

function unusualLines(visit: SiteVisit, unusual: readonly Unusual[]): string | undefined {
  const [first] = unusual;
  if (first === undefined) return undefined;
  const { format, words } = visit;
  const head = words.mail.unusual(format.day(first.from), format.day(first.to));
  return [wrap(head), ...unusual.map((one) => unusualLine(visit, one))].join('\n');
}

function unusualLine(visit: SiteVisit, one: Unusual): string {
  const { words, locale } = visit;
  const stage = one.stage === '' ? words.unusual.everywhere : stageTitle(visit, one.stage);
  const what = `${stage}, ${one.metric.name[locale].toLowerCase()}`;
  return wrap(`- ${words.mail.line(what, describeUnusual(visit, one))}`);
}

/** One line a figure: its name, its rate or its counts, and how sure it is. */
function figureLines(visit: SiteVisit, overview: Overview): string[] {
  const { format, locale, words } = visit;
  const { deflection, effort, misses } = overview;
  const name = (metric: string) => findMetric(metric)?.name[locale] ?? metric;
  const line = (metric: string, text: string) => `  ${words.mail.line(name(metric), text)}`;
  const shares: [metric: string, share: Share][] = [
    ['deflection-confirmed', deflection.confirmed],
    ['false-deflection', deflection.afterHelp],
    ['guard', deflection.guard],
    ['effort-easy', effort.easy],
    ['miss-rate', misses.rate],
  ];
  return [
    line('sessions', format.number(overview.sessions)),
    ...overview.outcomes.map(({ outcome, share, percent }) =>
      line(`outcome-${outcome}`, writeShare(visit, share, format.wholePercent(percent))),
    ),
    ...shares.map(([metric, share]) =>
      line(metric, writeShare(visit, share, format.percent(share.rate ?? 0))),
    ),
  ];
}

/** `rate`: as it is rounded among its neighbours. */
function writeShare({ format, words }: SiteVisit, share: Share, rate: string): string {
  const [count, of] = [format.number(share.count), format.number(share.of)];
  if (share.of === 0) return words.figures.noData;
  if (share.interval === undefined) return words.figures.few(count, of);
  return words.mail.share(rate, count, of, format.interval(share.interval));
}
