/**
 * Which answers lose sessions, and what is asked in vain.
 * @module
 */

import { createCubes } from '../../metrics/cubes.ts';
import { missRate } from '../../metrics/entry-metrics.ts';
import { type EntryRow, loadEntries } from '../../metrics/entry-report.ts';
import { listHappenings } from '../../metrics/happenings.ts';
import { NO_SHARE, readAll } from '../../metrics/metric.ts';
import { movedBack, shiftDays } from '../../metrics/periods.ts';
import { loadMisses } from '../../metrics/question-report.ts';
import { loadShareSeries } from '../../metrics/series.ts';
import type { Store } from '../../store/store.ts';
import { PAINT } from '../charts/draw.ts';
import { Patterns } from '../charts/paint.tsx';
import { FilterBar } from '../filters.tsx';
import { makeFoot } from '../foot.tsx';
import { Page } from '../layout.tsx';
import { findPastReviews } from '../reviews.ts';
import { catalogueOf, readQuestions, type SiteVisit } from '../visit.ts';
import { EntriesSection, type Tags } from './questions/entries.tsx';
import { SearchesSection } from './questions/searches.tsx';
import { ShareOverTime } from './share-over-time.tsx';

const PATH = '/questions';

export async function questionsPage(visit: SiteVisit, store: Pick<Store, 'db'>, now: number) {
  const { filter } = visit;
  const words = visit.words.questions;
  const cubes = createCubes(store.db);
  const entries = await loadEntries(cubes, filter);
  const misses = await loadMisses(cubes, filter, (language) => catalogueOf(visit, language));
  const rate = await readAll(missRate, cubes, filter, NO_SHARE);
  const series = await loadShareSeries(cubes, filter, missRate);
  const happenings = await listHappenings(store.db, cubes, filter);
  const tags: Tags = {
    reviews: findPastReviews(visit, now),
    isNew: await findNew(visit, store, entries),
  };
  const foot = await makeFoot(visit, store, now, cubes);
  return (
    <Page visit={visit} title={visit.words.pages.questions} path={PATH} foot={foot}>
      <Patterns />
      <FilterBar visit={visit} path={PATH} />
      <main class="width" id="content">
        <h1>{describe(visit, entries)}</h1>
        <p class="under">{words.under(visit.format.amount(entries.length))}</p>
        <EntriesSection visit={visit} entries={entries} tags={tags} />
        <SearchesSection visit={visit} misses={misses} rate={rate} />
        <ShareOverTime
          visit={visit}
          metric={missRate.id}
          color={PAINT.edge}
          series={series}
          happenings={happenings}
          title={words.overTime}
          of={words.searchesAsked}
        />
      </main>
    </Page>
  );
}

/** How few entries hold half of what is lost, and which comes first. */
function describe(visit: SiteVisit, entries: readonly EntryRow[]) {
  const { format } = visit;
  const words = visit.words.questions;
  const lost = entries.reduce((sum, row) => sum + row.lost.count, 0);
  const [first] = entries;
  if (first === undefined) return words.none;
  if (lost === 0) return words.noneLost;
  const heaviest = [...entries].sort((a, b) => b.lost.count - a.lost.count);
  let [held, count] = [0, 0];
  for (const row of heaviest) {
    if (held * 2 >= lost) break;
    held += row.lost.count;
    count++;
  }
  const leader =
    first.lostAtLeast > 0
      ? words.leader(
          readQuestions(visit)(first.entry),
          format.number(first.lostAtLeast),
          format.number(first.lost.of),
        )
      : '';
  return (
    <>
      <b>{words.half(format.amount(count))}</b>
      {words.ofLost(format.amount(lost))}
      {leader}
    </>
  );
}

/** Opened in this period and not in the one before it, if anything was opened then at all. */
async function findNew(
  { filter }: SiteVisit,
  { db }: Pick<Store, 'db'>,
  entries: readonly EntryRow[],
): Promise<(entry: string) => boolean> {
  const before = movedBack(filter, shiftDays(filter, 'before') ?? 0);
  const earlier = await loadEntries(createCubes(db), before);
  const known = new Set(earlier.map(({ entry }) => entry));
  const fresh = new Set(entries.map(({ entry }) => entry).filter((entry) => !known.has(entry)));
  return (entry) => known.size > 0 && fresh.has(entry);
}
