/**
 * A chart over time in both its sizes, of which the page shows one, tied to the table that says the same.
 * @module
 */

import { raw } from 'hono/html';
import type { SiteVisit } from '../visit.ts';

export interface TimeChartProps {
  visit: SiteVisit;
  /** Id of the `DataTable` with a row for each span, or for some. */
  table: string;
  spans: readonly { from: number }[];
  /** Drawn, as SVG. */
  wide: Promise<string>;
  narrow: Promise<string>;
}

export function TimeChart({ visit, table, spans, wide, narrow }: TimeChartProps) {
  const days = spans.map(({ from }) => from).join(' ');
  const { chartKeys } = visit.words.figures;
  // The only markup not made by JSX: our own drawing, held to a short list of elements.
  return (
    <figure data-table={table} data-days={days} data-hint={chartKeys}>
      {wide.then(raw)}
      {narrow.then(raw)}
    </figure>
  );
}
