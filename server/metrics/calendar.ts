/**
 * Walks from one local day to another, days being `YYYYMMDD` numbers. They are dates, never spans of
 * 24 hours: two a year are not. Which day a moment belongs to is told by `local-day.ts`.
 * @module
 */

const DAY_MS = 24 * 60 * 60 * 1000;

/** The day `count` days later; earlier when negative. */
export function addDays(day: number, count: number): number {
  return numberOf(dateOf(day) + count * DAY_MS);
}

/** Days from one to another, both counted; 0 or less when `to` comes before `from`. */
export function countDays(from: number, to: number): number {
  return Math.round((dateOf(to) - dateOf(from)) / DAY_MS) + 1;
}

/** Every day from one to another, both included. */
export function listDays(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, countDays(from, to)) }, (_, i) => addDays(from, i));
}

export function yearOf(day: number): number {
  return Math.floor(day / 10_000);
}

/** Midnight UTC of the date: for formatting with `timeZone: 'UTC'` alone. */
export function dateOf(day: number): number {
  return Date.UTC(yearOf(day), (Math.floor(day / 100) % 100) - 1, day % 100);
}

/** Reads `2026-11-22`; undefined for anything that is not a date of the calendar. */
export function parseDay(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const day = Number(text.replaceAll('-', ''));
  return numberOf(dateOf(day)) === day ? day : undefined;
}

/** Writes `2026-11-22`. */
export function formatDay(day: number): string {
  return new Date(dateOf(day)).toISOString().slice(0, 10);
}

function numberOf(utc: number): number {
  return Number(new Date(utc).toISOString().slice(0, 10).replaceAll('-', ''));
}
