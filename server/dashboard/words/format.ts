/**
 * Numbers, dates and intervals as people of a language write them.
 * @module
 */

import { dateOf } from '../../metrics/calendar.ts';
import type { CostRange } from '../../metrics/cubes.ts';
import type { Interval } from '../../metrics/statistics.ts';
import { type Amount, type Locale, WORDS } from './words.ts';

/** British English: the 24-hour clock and the day before the month. */
const TAGS: Record<Locale, string> = { en: 'en-GB', fr: 'fr-FR' };

export interface Format {
  locale: Locale;
  number(value: number): string;
  amount(value: number): Amount;
  /** A share, 0 to 1, in whole per cent. */
  percent(share: number): string;
  /** Whole per cent, already rounded. */
  wholePercent(percent: number): string;
  /** A small share, with one decimal. */
  finePercent(share: number): string;
  /** A share in points with one decimal, without its sign. */
  points(share: number): string;
  /** A difference in points with one decimal and its sign. */
  signedPoints(share: number): string;
  /** Both ends in per cent, with one decimal and without the sign of it, for a table. */
  interval(interval: Interval): string;
  /** The same without decimals. */
  wholeInterval(interval: Interval): string;
  /** The same after “between”. */
  between(interval: Interval): string;
  /** Both ends of a difference after “between”, each with its sign. */
  signedBetween(interval: Interval): string;
  /** One decimal, as it is. */
  decimal(value: number): string;
  /** Both ends, in whole units of the currency. */
  money(range: CostRange): string;
  /** `9.6 s`, `3 min`. */
  seconds(value: number): string;
  /** `5.5 h`, from three days on `3.2 days`. */
  hours(value: number): string;
  /** `22 Nov`, in one piece. */
  day(day: number): string;
  /** `22 Nov 2026`. */
  date(day: number): string;
  /** `Mon`; 1 is Monday, 7 is Sunday. */
  weekday(day: number): string;
  /** `23 Nov, 00:41` in the site's time zone. */
  time(ms: number): string;
}

/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_HOURS = 24;
/** Longer times are told in days. */
const HOURS_MAX = 3 * DAY_HOURS;
const DAY_MS = DAY_HOURS * 60 * 60 * 1000;

/** Made once for each locale and time zone: making one takes longer than writing most pages' numbers. */
const formats = new Map<string, Format>();

export function formatOf(locale: Locale, timeZone: string): Format {
  const key = `${locale} ${timeZone}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const fresh = createFormat(locale, timeZone);
  formats.set(key, fresh);
  return fresh;
}

function createFormat(locale: Locale, timeZone: string): Format {
  const tag = TAGS[locale];
  const whole = new Intl.NumberFormat(tag);
  const percent = new Intl.NumberFormat(tag, { style: 'percent' });
  const fine = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 });
  const one = new Intl.NumberFormat(tag, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const signed = new Intl.NumberFormat(tag, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
  const seconds = new Intl.NumberFormat(tag, {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'short',
    maximumSignificantDigits: 2,
  });
  const days = new Intl.NumberFormat(tag, {
    style: 'unit',
    unit: 'day',
    unitDisplay: 'long',
    maximumFractionDigits: 1,
  });
  const day = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', day: 'numeric', month: 'short' });
  const date = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', dateStyle: 'medium' });
  const weekday = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', weekday: 'short' });
  const time = new Intl.DateTimeFormat(tag, {
    timeZone,
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
  const currencies = new Map<string, Intl.NumberFormat>();
  const moneyOf = (currency: string) => {
    const known = currencies.get(currency);
    if (known !== undefined) return known;
    const fresh = new Intl.NumberFormat(tag, {
      style: 'currency',
      currency,
      maximumFractionDigits: 0,
    });
    currencies.set(currency, fresh);
    return fresh;
  };
  // The first of a month is the only ordinal day of French. No line ends between a day and its month.
  const ordinal = (text: string) => (locale === 'fr' ? text.replace(/^0?1(?= )/, '1er') : text);
  const unbroken = (text: string) => ordinal(text).replace(' ', '\u00a0');
  // A minus, not a hyphen.
  const sign = (value: number) => signed.format(value).replace('-', '−');
  const { range, and } = WORDS[locale].figures;
  return {
    locale,
    number: (value) => whole.format(value),
    amount: (value) => ({ text: whole.format(value), value }),
    percent: (share) => percent.format(share),
    wholePercent: (value) => percent.format(value / 100),
    finePercent: (share) => fine.format(share),
    points: (share) => one.format(Math.abs(share) * 100),
    signedPoints: (share) => sign(share * 100),
    interval: ({ low, high }) => range(one.format(low * 100), one.format(high * 100)),
    wholeInterval: ({ low, high }) =>
      range(whole.format(Math.round(low * 100)), whole.format(Math.round(high * 100))),
    between: ({ low, high }) => and(one.format(low * 100), one.format(high * 100)),
    signedBetween: ({ low, high }) => and(sign(low * 100), sign(high * 100)),
    decimal: (value) => one.format(value),
    money: ({ low, high, currency }) => {
      const money = moneyOf(currency);
      return range(money.format(low), money.format(high));
    },
    seconds: (value) => seconds.format(value),
    hours: (value) =>
      value < HOURS_MAX ? `${one.format(value)}\u00a0h` : days.format(value / DAY_HOURS),
    day: (value) => unbroken(day.format(dateOf(value))),
    date: (value) => unbroken(date.format(dateOf(value))),
    weekday: (day) => weekday.format(MONDAY + (day - 1) * DAY_MS),
    time: (ms) => unbroken(time.format(ms)),
  };
}
