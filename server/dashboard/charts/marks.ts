/**
 * What happened, on a chart over time: a small arm on a pole, with the number under which it is listed.
 * What lies too close together shares an arm.
 * @module
 */

import type { Happening } from '../../metrics/happenings.ts';
import type { Days } from '../../metrics/series.ts';
import { FONT_PX, PAINT, type Size } from './draw.ts';

/** One arm. */
export interface Mark {
  /** Counts from 1. */
  number: number;
  /** Position of its span on the chart. */
  at: number;
  happenings: Happening[];
}

/** Where the spans of a chart lie, in pixels. */
export interface Plot {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Arms of the narrowest chart, side by side. */
const MARKS_MAX = 12;
const ARM = { width: 20, height: 15, point: 5 };

export function makeMarks(happenings: readonly Happening[], spans: readonly Days[]): Mark[] {
  const marks: Mark[] = [];
  const apart = Math.ceil(spans.length / MARKS_MAX);
  for (const happening of happenings) {
    const at = spans.findIndex(({ from, to }) => happening.day >= from && happening.day <= to);
    if (at < 0) continue;
    const last = marks.at(-1);
    if (last !== undefined && at - last.at < apart) last.happenings.push(happening);
    else marks.push({ number: marks.length + 1, at, happenings: [happening] });
  }
  return marks;
}

/** As elements of a chart, each in the middle of its span. */
export function drawMarks(
  marks: readonly Mark[],
  { spans, plot, size }: { spans: number; plot: Plot; size: Size },
) {
  const width = size.width - plot.left - plot.right;
  return marks.flatMap(({ number, at }) => {
    const x = Math.round(plot.left + (width * (at + 0.5)) / spans);
    const y = plot.top - ARM.height;
    return [drawPole(x, y, size.height - plot.bottom), drawArm(x, y), drawNumber(number, x, y)];
  });
}

function drawPole(x: number, top: number, bottom: number) {
  return {
    ...{ type: 'line', silent: true, z: 6 },
    shape: { x1: x, y1: top, x2: x, y2: bottom },
    style: { stroke: PAINT.ink, lineWidth: 1 },
  };
}

function drawArm(x: number, y: number) {
  const { width, height, point } = ARM;
  const corners = [
    [x, y],
    [x + width - point, y],
    [x + width, y + height / 2],
    [x + width - point, y + height],
    [x, y + height],
  ];
  return {
    ...{ type: 'polygon', silent: true, z: 6 },
    shape: { points: corners },
    style: { fill: PAINT.ink },
  };
}

function drawNumber(number: number, x: number, y: number) {
  return {
    ...{ type: 'text', silent: true, z: 7 },
    x: x + (ARM.width - ARM.point) / 2 + 1,
    y: y + ARM.height / 2,
    style: {
      text: String(number),
      fill: PAINT.surface,
      fontSize: FONT_PX - 1,
      fontWeight: 600,
      align: 'center',
      verticalAlign: 'middle',
    },
  };
}
