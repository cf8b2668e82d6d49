/**
 * Draws charts to SVG text on the server, with the page's own colours and patterns.
 * @module
 */

import type { EChartsCoreOption } from 'echarts/core';
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

/** SVG text for a page of ours; see `rewriteSvg`. */
export async function drawChart(
  option: EChartsCoreOption,
  size: Size,
  svg: SvgOptions,
): Promise<string> {
  const { init } = await import('./engine.ts');
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...size });
  try {
    chart.setOption({ animation: false, textStyle: { fontSize: FONT_PX }, ...option });
    return rewriteSvg(chart.renderToSVGString(), svg);
  } finally {
    chart.dispose();
  }
}
