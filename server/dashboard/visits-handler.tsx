/**
 * Takes a file of a site's visits.
 * @module
 */

import type { DashboardOptions, DashboardRequest } from './dashboard.tsx';
import { showSupply } from './site-token-handlers.tsx';
import { readVisitsFile, tellVisits } from './told-visits.ts';

/** Answered at once and not after a redirect: sent again it tells the same. */
export async function takeVisits(request: DashboardRequest, options: DashboardOptions) {
  const { files, readSite, refuse } = request;
  const visit = readSite();
  if (visit === undefined) return refuse('no-site', 404);
  const read = readVisitsFile(files.visits ?? '', visit.today);
  if ('problems' in read) return showSupply(request, options, { problems: read.problems });
  await tellVisits(options.store.db, visit.filter.site, read.days);
  return showSupply(request, options, { told: read.days.length });
}
