/**
 * What was asked and found helpful at each stage in the last 28 days, for the order of suggestions.
 * Computed hourly, published under its hash; real, verified sessions only.
 * @module
 */

import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { stageIds } from '../../widget/core/journey.ts';
import type { Ranking } from '../../widget/core/suggest.ts';
import type { Library, Snapshot } from '../content/library.ts';
import type { Schema } from '../store/schema.ts';
import { addDays } from './calendar.ts';
import { localDay } from './local-day.ts';

const DAYS = 28;
const HOUR_MS = 60 * 60 * 1000;
/** Versions of one site that pages may still ask for: their manifest is minutes old, not hours. */
const VERSIONS_KEPT = 3;

export interface Rankings {
  /** Hash of a site's newest ranking; undefined while nobody has opened anything. */
  findHash(site: string): string | undefined;
  /** A ranking as it is sent. */
  findBody(site: string, hash: string): string | undefined;
  /** Computes all of them anew. */
  recompute(): Promise<void>;
  close(): void;
}

export interface RankingsOptions {
  db: Kysely<Schema>;
  library: Library;
  /** UTC milliseconds. */
  clock: () => number;
  onFailure(error: unknown): void;
}

/** Computes at once and then every hour. */
export async function openRankings(options: RankingsOptions): Promise<Rankings> {
  const { db, library, clock, onFailure } = options;
  const versions = new Map<string, { hash: string; body: string }[]>();
  const recompute = async () => {
    for (const site of library.sites()) {
      const snapshot = library.findSite(site);
      const ranking = snapshot && (await computeRanking(db, snapshot, clock()));
      if (ranking === undefined) versions.delete(site);
      else publish(site, JSON.stringify(ranking));
    }
  };
  function publish(site: string, body: string): void {
    const hash = createHash('sha256').update(body).digest('hex').slice(0, 16);
    const known = (versions.get(site) ?? []).filter((version) => version.hash !== hash);
    versions.set(site, [{ hash, body }, ...known].slice(0, VERSIONS_KEPT));
  }
  await recompute();
  const timer = setInterval(() => {
    recompute().catch(onFailure);
  }, HOUR_MS);
  return {
    findHash: (site) => versions.get(site)?.[0]?.hash,
    findBody: (site, wanted) => versions.get(site)?.find(({ hash }) => hash === wanted)?.body,
    recompute,
    close: () => clearInterval(timer),
  };
}

/**
 * Undefined when nothing was opened in the 28 days up to `now`. Events name stages and entries as they
 * please; only those of the site are in it, so that nobody makes it larger than the help.
 */
export async function computeRanking(
  db: Kysely<Schema>,
  { settings, journey, catalogues }: Pick<Snapshot, 'settings' | 'journey' | 'catalogues'>,
  now: number,
): Promise<Ranking | undefined> {
  const { id: site, timeZone } = settings;
  const today = localDay(now, timeZone);
  const { rows } = await sql<{ stage: string; entry: string; opened: number; yes: number }>`
    SELECT stages.name AS stage, entries.name AS entry,
      SUM(CASE measures.name WHEN 'opened' THEN total ELSE 0 END) AS opened,
      SUM(CASE measures.name WHEN 'yes' THEN total ELSE 0 END) AS yes
    FROM entry_counts
    JOIN names AS sites ON sites.id = entry_counts.site
    JOIN names AS verdicts ON verdicts.id = entry_counts.verdict
    JOIN names AS stages ON stages.id = entry_counts.stage
    JOIN names AS entries ON entries.id = entry_counts.entry
    JOIN names AS measures ON measures.id = entry_counts.measure
    WHERE sites.name = ${site} AND verdicts.name = 'verified'
      AND measures.name IN ('opened', 'yes')
      AND day > ${addDays(today, -DAYS)} AND day <= ${today}
    GROUP BY stages.name, entries.name
    ORDER BY stages.name, entries.name
  `.execute(db);
  const entries = [...catalogues.values()].flatMap(({ catalogue }) => catalogue.entries);
  const known = { stages: stageIds(journey), entries: new Set(entries.map(({ id }) => id)) };
  // PostgreSQL gives sums as text.
  const cells = rows
    .filter(({ stage, entry }) => known.stages.includes(stage) && known.entries.has(entry))
    .map((row) => ({ ...row, opened: Number(row.opened), yes: Number(row.yes) }));
  const opened = cells.reduce((sum, cell) => sum + cell.opened, 0);
  if (opened === 0) return undefined;
  const stages: Ranking['stages'] = {};
  for (const cell of cells) {
    const stage = stages[cell.stage] ?? {};
    stages[cell.stage] = stage;
    stage[cell.entry] = [cell.opened, cell.yes];
  }
  const confirmed = cells.reduce((sum, cell) => sum + cell.yes, 0);
  return { v: 1, helpful: confirmed / opened, stages };
}
