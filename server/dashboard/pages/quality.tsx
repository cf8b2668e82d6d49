/**
 * How much of what happened is in the figures: what was lost, refused, set apart or pretended.
 * @module
 */

import type { Child } from 'hono/jsx';
import { createCubes } from '../../metrics/cubes.ts';
import { type Count, makeShare, type Share } from '../../metrics/figure.ts';
import { listHappenings } from '../../metrics/happenings.ts';
import { type Metric, NO_COUNT, NO_SHARE, readAll } from '../../metrics/metric.ts';
import {
  droppedEvents,
  lateRevisions,
  lostEvents,
  refusedEvents,
  simulatedSessions,
  untrusted,
} from '../../metrics/quality-metrics.ts';
import { loadQualitySpans } from '../../metrics/quality-report.ts';
import { bounces, excluded, PREVIEW, sessions } from '../../metrics/session-metrics.ts';
import type { Store } from '../../store/store.ts';
import { MetricName, SectionHead, ShareCell, TableBox } from '../figures.tsx';
import { FilterBar } from '../filters.tsx';
import { makeFoot, readBound } from '../foot.tsx';
import { Page } from '../layout.tsx';
import type { SiteVisit } from '../visit.ts';
import { QualityOverTime } from './quality/over-time.tsx';

const PATH = '/quality';

interface Row {
  metric: Metric;
  count: number;
  /** Parts of it, in words. */
  parts: { name: string; count: number }[];
}

export async function qualityPage(visit: SiteVisit, store: Pick<Store, 'db'>, now: number) {
  const { filter, words, format } = visit;
  const cubes = createCubes(store.db);
  const lost = await readAll(lostEvents, cubes, filter, NO_SHARE);
  const count = async (metric: Metric<Count>) =>
    (await readAll(metric, cubes, filter, NO_COUNT)).count;
  const codes = await refusedEvents.query(cubes, filter, 'code');
  const verdicts = await untrusted.query(cubes, filter, 'verdict');
  const left = await excluded.query(cubes, filter, 'verdict');
  const setApart = await count(untrusted);
  const events: Row[] = [
    { metric: refusedEvents, count: await count(refusedEvents), parts: nameCodes(codes) },
    { metric: droppedEvents, count: await count(droppedEvents), parts: [] },
  ];
  const apart: Row[] = [
    { metric: sessions, count: await count(sessions), parts: [] },
    { metric: lateRevisions, count: await count(lateRevisions), parts: [] },
    { metric: bounces, count: await count(bounces), parts: [] },
    { metric: excluded, count: await count(excluded), parts: nameLeft(visit, left) },
    { metric: untrusted, count: setApart, parts: nameVerdicts(visit, verdicts) },
    { metric: simulatedSessions, count: await count(simulatedSessions), parts: [] },
  ];
  const bound = format.amount(await readBound(visit, store, now));
  const { percent } = visit.snapshot.settings.networkCap;
  const foot = await makeFoot(visit, store, now, cubes);
  const share = makeShare(lost.count, lost.of);
  const spans = await loadQualitySpans(cubes, filter);
  const happenings = await listHappenings(store.db, cubes, filter);
  return (
    <Page visit={visit} title={words.pages.quality} path={PATH} foot={foot}>
      <FilterBar visit={visit} path={PATH} of="quality" />
      <main class="width" id="content">
        <h1>
          {share.rate === undefined
            ? words.quality.none
            : words.quality.headline(
                format.finePercent(shareArrived(lost)),
                format.amount(lost.of),
              )}
          {setApart > 0 && words.quality.apart(format.amount(setApart))}
        </h1>
        <p class="under">{words.quality.note}</p>
        <section>
          <SectionHead title={words.quality.events}>{words.quality.eventsNote}</SectionHead>
          <TableBox label={words.quality.events}>
            <table>
              <Head visit={visit} of={words.quality.events}>
                <th scope="col" class="number">
                  {words.effort.share}
                </th>
              </Head>
              <tbody>
                <tr>
                  <th scope="row">
                    <MetricName visit={visit} metric={lostEvents.id} />
                  </th>
                  <td class="number" data-metric={lostEvents.id}>
                    {format.number(lost.count)}
                  </td>
                  <ShareCell visit={visit} share={share} />
                </tr>
                <Rows visit={visit} rows={events} hasShares />
              </tbody>
            </table>
          </TableBox>
        </section>
        <section>
          <SectionHead title={words.quality.sessions}>{words.quality.sessionsNote}</SectionHead>
          <TableBox label={words.quality.sessions}>
            <table>
              <Head visit={visit} of={words.quality.sessions} />
              <tbody>
                <Rows visit={visit} rows={apart} />
              </tbody>
            </table>
          </TableBox>
          <p class="note">{words.quality.bound(bound, format.finePercent(percent / 100))}</p>
        </section>
        <QualityOverTime visit={visit} spans={spans} happenings={happenings} />
      </main>
    </Page>
  );
}

/** Rounded down to a decimal of a per cent: all arrived only when nothing is known to be lost. */
function shareArrived({ count, of }: Share): number {
  return Math.floor(((of - count) * 1000) / of) / 1000;
}

function Head({ visit, of, children }: { visit: SiteVisit; of: string; children?: Child }) {
  return (
    <thead>
      <tr>
        <th scope="col">{of}</th>
        <th scope="col" class="number">
          {visit.words.quality.count}
        </th>
        {children}
      </tr>
    </thead>
  );
}

/** `hasShares`: whether another column follows. */
function Rows({ visit, rows, hasShares = false }: RowsProps) {
  const { format } = visit;
  return (
    <>
      {rows.map(({ metric, count, parts }) => (
        <>
          <tr>
            <th scope="row">
              <MetricName visit={visit} metric={metric.id} />
            </th>
            <td class="number" data-metric={metric.id}>
              {format.number(count)}
            </td>
            {hasShares && <td />}
          </tr>
          {parts.map((part) => (
            <tr>
              <th scope="row" class="part">
                {part.name}
              </th>
              <td class="number">{format.number(part.count)}</td>
              {hasShares && <td />}
            </tr>
          ))}
        </>
      ))}
    </>
  );
}

interface RowsProps {
  visit: SiteVisit;
  rows: Row[];
  hasShares?: boolean;
}

/** Codes are the door's own: they are what its answers and the logs say. */
function nameCodes(codes: ReadonlyMap<string, Count>): Row['parts'] {
  return [...codes]
    .map(([name, { count }]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/** Those of trusted senders had no act. */
function nameLeft({ words }: SiteVisit, verdicts: ReadonlyMap<string, Count>): Row['parts'] {
  const { previews, noAct } = words.quality;
  return [...verdicts]
    .filter(([, { count }]) => count > 0)
    .map(([verdict, { count }]) => ({ name: verdict === PREVIEW ? previews : noAct, count }));
}

function nameVerdicts({ words }: SiteVisit, verdicts: ReadonlyMap<string, Count>): Row['parts'] {
  const names: Record<string, string> = words.quality.verdicts;
  return [...verdicts].map(([verdict, { count }]) => ({ name: names[verdict] ?? verdict, count }));
}
