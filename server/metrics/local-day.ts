/**
 * The day of a moment, as people at a place call it.
 * @module
 */

/** Offsets from UTC are whole quarters of an hour, so a local day never changes within one. */
const QUARTER_MS = 15 * 60 * 1000;
/** Quarters remembered for each time zone: about a year. */
const QUARTERS_MAX = 40_000;

interface Zone {
  format: Intl.DateTimeFormat;
  days: Map<number, number>;
}

const zones = new Map<string, Zone>();

/**
 * The local date of a UTC time as a number like 20261101.
 * Throws a RangeError for an unknown time zone.
 */
export function localDay(timeMs: number, timeZone: string): number {
  const zone = zones.get(timeZone) ?? openZone(timeZone);
  const quarter = Math.floor(timeMs / QUARTER_MS);
  const known = zone.days.get(quarter);
  if (known !== undefined) return known;
  // Swedish writes dates as 2026-11-01.
  const day = Number(zone.format.format(quarter * QUARTER_MS).replaceAll('-', ''));
  if (zone.days.size >= QUARTERS_MAX) zone.days.clear();
  zone.days.set(quarter, day);
  return day;
}

/** The hour of a UTC time on the clocks of a place, 0 to 23. */
export function localHour(timeMs: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, hour: '2-digit', hourCycle: 'h23' });
  return Number(format.format(timeMs));
}

function openZone(timeZone: string): Zone {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const zone = { format, days: new Map<number, number>() };
  zones.set(timeZone, zone);
  return zone;
}
