/**
 * When messages are read, in words: only what the site has said, and only from its own clock.
 * @module
 */

import type { ContactSettings } from '../core/catalogue.ts';
import type { Box } from './box.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Until when today, or from when again; empty when the site does not say. */
export function describeHours(
  box: Box,
  { hours, timeZone }: Partial<ContactSettings> = {},
  closedKey: 'contact.closed' | 'contact.again',
): string {
  if (!hours) return '';
  // As Swedish writes a time: `2026-11-23 09:30:00`.
  const [date = '', time = ''] = new Date().toLocaleString('sv', { timeZone }).split(' ');
  for (let ahead = 0; ahead <= 7; ahead++) {
    const day = new Date(Date.parse(date) + ahead * DAY_MS);
    if (!hours.days.includes(day.getUTCDay() || 7) || (ahead === 0 && time >= hours.until))
      continue;
    if (ahead === 0 && time >= hours.from) {
      return box.say('contact.open', { hour: clock(box, hours.until) });
    }
    return box.say(closedKey, { day: nameDay(box, day, ahead), hour: clock(box, hours.from) });
  }
  return '';
}

function nameDay(box: Box, day: Date, ahead: number): string {
  const { language } = box.parts.source;
  if (ahead === 0) {
    return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(0, 'day');
  }
  const name = day.toLocaleDateString(language, { weekday: 'long', timeZone: 'UTC' });
  return box.say('on-day', { day: name });
}

/** `18:00` as the language says it. */
function clock(box: Box, time: string): string {
  const [h = '', m = ''] = time.split(':');
  return box.say(m === '00' ? 'hour' : 'hour.minutes', { h: Number(h), m });
}
