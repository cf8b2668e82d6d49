/**
 * What every chart of shares over time is drawn with.
 * @module
 */

import type { Format } from '../words/format.ts';
import { FONT_PX, PAINT } from './draw.ts';

/** Narrower charts drop what phones have no room for. */
export const WIDE_MIN_PX = 600;
export const STEP = 20;
/** Closest two names may stand. */
const LINE_PX = 16;

export interface Stroke {
  color?: string;
  width?: number;
  type?: number[];
}

/** A stroke without a width draws nothing. */
export function line(name: string, values: (number | null)[], stroke: Stroke) {
  const { color = 'none', width = 0, type = 'solid' } = stroke;
  return {
    name,
    type: 'line',
    silent: true,
    showSymbol: false,
    symbol: 'circle',
    symbolSize: 1,
    z: 3,
    lineStyle: { color, width, type, opacity: width === 0 ? 0 : 1 },
    itemStyle: { color, opacity: width === 0 ? 0 : 1 },
    data: values,
  };
}

/** Moves names apart, downwards, where lines end close together. */
export function spread(names: { text: string; y: number }[]): { text: string; y: number }[] {
  let free = 0;
  return [...names]
    .sort((a, b) => a.y - b.y)
    .map(({ text, y }) => {
      const place = Math.max(y, free);
      free = place + LINE_PX;
      return { text, y: place };
    });
}

export function shareAxis(top: number, format: Format) {
  return {
    type: 'value',
    min: 0,
    max: top,
    interval: STEP,
    splitLine: { lineStyle: { color: PAINT.line } },
    axisLabel: {
      color: PAINT.soft,
      fontSize: FONT_PX,
      formatter: (value: number) =>
        value === top ? format.wholePercent(value) : format.number(value),
    },
  };
}

/** `days`: the first of each span. */
export function timeAxis(days: number[], format: Format, isWide: boolean) {
  const every = Math.max(1, Math.ceil((days.length - 1) / (isWide ? 5 : 2)));
  return {
    type: 'category',
    data: days.map(format.day),
    axisLine: { lineStyle: { color: PAINT.line } },
    axisTick: { show: false },
    axisLabel: {
      color: PAINT.soft,
      fontSize: FONT_PX,
      interval: (index: number) => (days.length - 1 - index) % every === 0,
    },
  };
}

/** Null where there is no rate: the line has a gap there. */
export function percent(share: number | undefined): number | null {
  return share === undefined ? null : Math.round(share * 1000) / 10;
}
