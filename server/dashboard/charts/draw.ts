/**
 * Draws charts to SVG text on the server, with the page's own colours and patterns.
 * @module
 */

import { hash } from 'node:crypto';
import type { EChartsCoreOption } from 'echarts/core';
import { Kept } from '../../kept.ts';
import type { Locale } from '../words/words.ts';
import { type Plot, rewriteSvg, type SvgOptions } from './svg.ts';

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
export function gridAt<Margin extends Plot>(margin: Margin) {
  return { ...margin, outerBoundsMode: 'none' };
}

/** What is drawn besides the option. */
export interface Frame extends SvgOptions {
  size: Size;
  /** Of its words and numbers. */
  locale: Locale;
}

/** Room for what a few managers read in a morning: a chart takes 10 to 40 KB. */
const DRAWN_BYTES_MAX = 1024 * 1024;
const drawn = new Kept<string>({ bytesMax: DRAWN_BYTES_MAX, bytesOf: ({ length }) => length });

/**
 * SVG text for a page of ours; see `rewriteSvg`. What was drawn of the same is given again, so functions in
 * an option may depend on nothing but the option itself, the kind of chart and the locale.
 */
export async function drawChart(option: EChartsCoreOption, frame: Frame): Promise<string> {
  const key = hash('sha256', JSON.stringify([option, frame]), 'base64');
  return drawn.get(key, () => drawAnew(option, frame));
}

async function drawAnew(option: EChartsCoreOption, { size, ...svg }: Frame): Promise<string> {
  const { init } = await import('./engine.ts');
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...size });
  try {
    chart.setOption({ animation: false, textStyle: { fontSize: FONT_PX }, ...option });
    return rewriteSvg(chart.renderToSVGString(), svg, [option.grid as Plot | Plot[]].flat()[0]);
  } finally {
    chart.dispose();
  }
}
