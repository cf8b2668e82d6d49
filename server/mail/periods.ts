/**
 * Which week or month a report is about, and when it is due: once its last day is settled.
 * @module
 */

import { addDays, dateOf } from '../metrics/calendar.ts';

export const REPORT_PERIODS = ['weekly', 'monthly'] as const;
export type ReportPeriod = (typeof REPORT_PERIODS)[number];

/** Local days, both included. */
export interface ReportDays {
  from: number;
  to: number;
}

/** The day after the next: outcomes change for 24 hours after a session. */
const DUE_AFTER_DAYS = 2;
/** A server that was down on the day itself still sends it so much later. */
const LATE_DAYS = 3;
const WEEK_DAYS = 7;

/** The latest week from Monday to Sunday, or calendar month, whose days are all settled. */
export function lastPeriod(period: ReportPeriod, today: number): ReportDays {
  const settled = addDays(today, -DUE_AFTER_DAYS);
  if (period === 'weekly') {
    const to = addDays(settled, -new Date(dateOf(settled)).getUTCDay());
    return { from: addDays(to, 1 - WEEK_DAYS), to };
  }
  const month = Math.floor(addDays(settled, 1) / 100);
  const to = addDays(month * 100 + 1, -1);
  return { from: Math.floor(to / 100) * 100 + 1, to };
}

/** Whether today is a day on which the report of these days is sent. */
export function isDue({ to }: ReportDays, today: number): boolean {
  return today <= addDays(to, DUE_AFTER_DAYS + LATE_DAYS);
}
