/**
 * When messages are read, in words: only what the site has said, and only from its own clock.
 * @module
 */

import type { ContactSettings } from '../core/catalogue.ts';
import type { Box } from './box.ts';

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
/** Any Monday, to name days by. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 24 * 60 * 60 * 1000;

/** Until when today, or from when again; empty when the site does not say. */
export function describeHours(
  box: Box,
  contact: ContactSettings | undefined,
  closedKey: 'contact.closed' | 'contact.again',
): string {
  const { hours, timeZone } = contact ?? {};
  if (!hours?.days.length) return '';
  const { day, time } = readClock(timeZone);
  if (hours.days.includes(day) && time < hours.until) {
    if (time >= hours.from) return box.say('contact.open', { hour: clock(box, hours.until) });
    return again(box, closedKey, { day, from: hours.from });
  }
  const ahead = [1, 2, 3, 4, 5, 6, 7].map((days) => ((day + days - 1) % 7) + 1);
  const next = ahead.find((weekday) => hours.days.includes(weekday)) ?? day;
  return again(box, closedKey, { day: next, from: hours.from });
}

function again(
  box: Box,
  key: 'contact.closed' | 'contact.again',
  { day, from }: { day: number; from: string },
): string {
  const named = new Intl.DateTimeFormat(box.parts.source.language, {
    weekday: 'long',
    timeZone: 'UTC',
  }).format(MONDAY + (day - 1) * DAY_MS);
  return box.say(key, { day: named, hour: clock(box, from) });
}

/** `18:00` as the language says it. */
function clock(box: Box, time: string): string {
  const [h = '', m = ''] = time.split(':');
  return box.say(m === '00' ? 'hour' : 'hour.minutes', { h: Number(h), m });
}

/** Weekday, 1 Monday to 7 Sunday, and `HH:MM` in a time zone. */
function readClock(timeZone: string | undefined): { day: number; time: string } {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts();
  const read = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return { day: DAYS.indexOf(read('weekday')) + 1, time: `${read('hour')}:${read('minute')}` };
}
