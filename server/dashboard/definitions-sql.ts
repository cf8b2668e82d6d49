/**
 * The headline figures of a page's filter as a statement that anybody can run.
 * @module
 */

import { writeDefinitionsSql } from '../metrics/definitions-sql.ts';
import type { DashboardRequest } from './dashboard.tsx';

export function sendDefinitionsSql({
  c,
  readSite,
  refuse,
}: DashboardRequest): Response | Promise<Response> {
  const visit = readSite();
  if (visit === undefined) return refuse('no-site', 404);
  return c.body(writeDefinitionsSql(visit.filter), 200, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Disposition': 'inline; filename="definitions.sql"',
  });
}
