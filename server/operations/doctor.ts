/**
 * `wayside doctor`: everything that is known to go wrong with an installation, looked at once.
 * @module
 */

import { existsSync } from 'node:fs';
import type { Config } from '../config.ts';
import { checkContent } from '../content/check.ts';
import { openLibrary } from '../content/open-library.ts';
import { ContentError } from '../content/problem.ts';
import type { SiteSettings } from '../content/site.ts';
import { openStoreToReadAt } from '../store/open.ts';
import { examineAddress, examineOrigins } from './doctor-address.ts';
import { examineDatabase } from './doctor-database.ts';
import { examineFolder } from './doctor-folder.ts';
import { type Finding, failed, ok, risk, wrong } from './finding.ts';

/** Beside a running server; changes nothing. `now`: UTC milliseconds. */
export async function examine(config: Config, now: number): Promise<Finding[]> {
  const { sites, findings } = await examineContent(config.contentFolder);
  return [
    ...(await examinePlace(config, now)),
    ...(await examineStored(config, sites, now)),
    ...(await examineAddress(config, now)),
    ...sites.map(examineOrigins),
    ...findings,
  ];
}

async function examinePlace({ dataFolder, databaseUrl }: Config, now: number): Promise<Finding[]> {
  if (databaseUrl !== undefined) return [];
  if (existsSync(dataFolder)) return examineFolder(dataFolder, now);
  return [risk(`There is no folder ${dataFolder} yet.`, 'Start the server, or set WAYSIDE_DATA.')];
}

async function examineStored(
  config: Config,
  sites: readonly SiteSettings[],
  now: number,
): Promise<Finding[]> {
  try {
    const store = await openStoreToReadAt(config);
    try {
      return await examineDatabase({ db: store.db, config, sites, now });
    } finally {
      await store.close();
    }
  } catch (error) {
    return [failed(error)];
  }
}

async function examineContent(
  folder: string,
): Promise<{ sites: SiteSettings[]; findings: Finding[] }> {
  const problems = await checkContent(folder);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const remedy = '"wayside check" names each with file, line and what to write instead.';
  const finding =
    errors > 0
      ? wrong(`The content has ${errors} errors and ${problems.length - errors} warnings.`, remedy)
      : ok(`The content has no errors and ${problems.length} warnings.`);
  try {
    const library = await openLibrary({ folder, clock: Date.now, watch: false });
    const sites = library.sites().flatMap((site) => library.findSite(site)?.settings ?? []);
    await library.close();
    return { sites, findings: [finding] };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return { sites: [], findings: [finding] };
  }
}
