/**
 * What the page of annotations does: adds, changes and deletes those that people write.
 * @module
 */

import {
  ANNOTATION_LENGTH_MAX,
  addAnnotation,
  changeAnnotation,
  deleteAnnotation,
  listAnnotations,
  WRITTEN_KINDS,
  type WrittenAnnotation,
} from '../metrics/annotations.ts';
import { formatDay, parseDay } from '../metrics/calendar.ts';
import type { RouteName } from './auth/permissions.ts';
import type { DashboardOptions, DashboardRequest, Handler } from './dashboard.tsx';
import { linkTo, readRow } from './links.ts';
import { type AnnotationState, AnnotationsPage } from './pages/annotations.tsx';
import type { SiteVisit } from './visit.ts';

type AnnotationRoute = Extract<RouteName, `${string} /annotations${string}`>;

export function createAnnotationHandlers(
  options: DashboardOptions,
): Record<AnnotationRoute, Handler> {
  return {
    'GET /annotations': (request) => show(request, options, {}),
    'POST /annotations': (request) => add(request, options),
    'GET /annotations/:annotation': (request) => show(request, options, {}),
    'POST /annotations/:annotation': (request) => change(request, options),
  };
}

/** The list, with a form for a new one or for the one that the address names. */
async function show(
  { c, readSite, send, refuse }: DashboardRequest,
  { store }: DashboardOptions,
  state: AnnotationState,
) {
  const visit = readSite();
  if (visit === undefined) return refuse('no-site', 404);
  const { site } = visit.filter;
  const all = await listAnnotations(store.db, { site, from: 0, to: visit.today });
  const id = c.req.param('annotation');
  const edited = all.find((one) => String(one.id) === id);
  const isWritten = edited?.kind === 'release' || edited?.kind === 'incident';
  if (id !== undefined && !isWritten) return refuse('not-found', 404);
  const form = isWritten
    ? { ...edited, day: formatDay(edited.day) }
    : { kind: WRITTEN_KINDS[0], day: formatDay(visit.today), text: '' };
  const page = (
    <AnnotationsPage visit={visit} annotations={all} state={{ ...form, ...state }} id={id} />
  );
  return send(page, state.error === undefined ? 200 : 422);
}

async function add(request: DashboardRequest, options: DashboardOptions) {
  const { c, readSite, refuse, fields } = request;
  const visit = readSite();
  if (visit === undefined) return refuse('no-site', 404);
  const written = readWritten(fields, visit);
  if (typeof written === 'string') return show(request, options, { ...fields, error: written });
  await addAnnotation(options.store.db, written);
  return c.redirect(linkTo(visit.url, '/annotations'), 303);
}

async function change(request: DashboardRequest, options: DashboardOptions) {
  const { c, readSite, refuse, fields } = request;
  const { db } = options.store;
  const visit = readSite();
  const id = readRow(c.req.param('annotation'));
  if (visit === undefined || id === undefined) return refuse('not-found', 404);
  if (fields.do === 'delete') {
    await deleteAnnotation(db, { site: visit.filter.site, id });
    return c.redirect(linkTo(visit.url, '/annotations'), 303);
  }
  const written = readWritten(fields, visit);
  if (typeof written === 'string') return show(request, options, { ...fields, error: written });
  if (!(await changeAnnotation(db, id, written))) return refuse('not-found', 404);
  return c.redirect(linkTo(visit.url, '/annotations'), 303);
}

/** What was written, or what is wrong with it, in words. */
function readWritten(
  fields: Record<string, string>,
  { filter, today, words, login }: SiteVisit,
): WrittenAnnotation | string {
  const kind = WRITTEN_KINDS.find((one) => one === fields.kind);
  const day = parseDay(fields.day ?? '');
  // One line, whatever was pasted.
  const text = (fields.text ?? '').replace(/\s+/g, ' ').trim();
  if (kind === undefined || day === undefined || day > today) return words.annotations.dayWrong;
  if (text === '' || text.length > ANNOTATION_LENGTH_MAX) {
    return words.annotations.textWrong(ANNOTATION_LENGTH_MAX);
  }
  return { site: filter.site, day, kind, text, author: login?.email ?? '' };
}
