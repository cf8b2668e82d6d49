/**
 * Draws charts to SVG text on the server, with the page's own colours and patterns.
 * @module
 */

import { hash } from 'node:crypto';
import type { EChartsCoreOption } from 'echarts/core';
import type { Locale } from '../words/words.ts';
import { rewriteSvg, type SvgOptions } from './svg.ts';

/** Colours are the style sheet's variables: a drawn chart follows light, dark and print. */
export const PAINT = {
  ink: 'var(--ink)',
  soft: 'var(--soft)',
  line: 'var(--line)',
  edge: 'var(--edge)',
  surface: 'var(--surface)',
  confirmed: 'var(--confirmed)',
  escalated: 'var(--escalated)',
  assumed: 'url(#paint-assumed)',
  veil: 'url(#paint-veil)',
} as const;

export const FONT_PX = 12;

export interface Size {
  width: number;
  height: number;
}

/** Where a chart's axes stand. Their names have room there: measuring them takes half of the drawing. */
export function gridAt(margin: object) {
  return { ...margin, outerBoundsMode: 'none' };
}

/** What is drawn besides the option. */
export interface Frame extends SvgOptions {
  size: Size;
  /** Of its words and numbers. */
  locale: Locale;
}

/** Charts that are kept, 10 to 40 KB each: as many as the pages that a few managers read in a morning. */
const DRAWN_MAX = 60;
const drawn = new Map<string, string>();

/**
 * SVG text for a page of ours; see `rewriteSvg`. What was drawn of the same is given again, so functions in
 * an option may depend on nothing but the option itself, the kind of chart and the locale.
 */
export async function drawChart(option: EChartsCoreOption, frame: Frame): Promise<string> {
  const key = hash('sha256', JSON.stringify([option, frame]), 'base64');
  const known = drawn.get(key);
  const chart = known ?? (await drawAnew(option, frame));
  // The one used last stands last.
  drawn.delete(key);
  drawn.set(key, chart);
  const [oldest] = drawn.keys();
  if (oldest !== undefined && drawn.size > DRAWN_MAX) drawn.delete(oldest);
  return chart;
}

async function drawAnew(option: EChartsCoreOption, { size, ...svg }: Frame): Promise<string> {
  const { init } = await import('./engine.ts');
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...size });
  try {
    chart.setOption({ animation: false, textStyle: { fontSize: FONT_PX }, ...option });
    return rewriteSvg(chart.renderToSVGString(), svg);
  } finally {
    chart.dispose();
  }
}
