/**
 * Addresses of the dashboard. Every filter lives in the address, so that a page can be shared,
 * bookmarked and left by the back button.
 * @module
 */

import type { CesScale } from '../../widget/core/catalogue.ts';
import type { Device } from '../../widget/core/event.ts';
import { stageIds } from '../../widget/core/journey.ts';
import type { Snapshot } from '../content/library.ts';
import { addDays, countDays, parseDay } from '../metrics/calendar.ts';
import type { Filter } from '../metrics/cubes.ts';
import { SCALES } from '../metrics/effort-scales.ts';
import { COMPARISONS, type Comparison } from '../metrics/periods.ts';

/** Where the dashboard is mounted. */
export const BASE = '/dashboard';

/** Periods offered by name; they end today. */
export const PRESETS_DAYS = [7, 28, 90] as const;
const PRESET_DEFAULT_DAYS = 28;
/** A longer period is cut at its beginning. */
export const PERIOD_DAYS_MAX = 400;

/** What an address may say. */
export const PARAMETERS = [
  ...(['site', 'days', 'from', 'to', 'compare', 'stage', 'language', 'device'] as const),
  ...(['data', 'scale', 'lang'] as const),
] as const;
type Parameter = (typeof PARAMETERS)[number];
/** `page` and `of` belong to one page and are never carried to another. */
export type Changes = Partial<Record<Parameter | 'page' | 'of', string | undefined>>;

/** The filters of an address. What it does not say, or says wrongly, is the default. */
export interface Address {
  filter: Filter;
  /** Length of the named period; undefined when the address has dates of its own. */
  presetDays: number | undefined;
  comparison: Comparison;
  /** Names of parameters whose value is none that the site knows; the default stands for them. */
  unknown: readonly string[];
  /** Whether the period was longer than can be shown. */
  isCut: boolean;
}

export const DEVICES = ['phone', 'tablet', 'desktop'] as const satisfies readonly Device[];

export function readAddress(url: URL, snapshot: Snapshot, today: number): Address {
  const { settings, journey } = snapshot;
  const language = url.searchParams.get('language') ?? '';
  const stage = url.searchParams.get('stage') ?? '';
  const stages = stageIds(journey);
  const device = DEVICES.find((one) => one === url.searchParams.get('device'));
  const compare = url.searchParams.get('compare');
  const { from, to, presetDays, isCut } = readPeriod(url, today);
  const address = {
    ...{ presetDays, isCut },
    comparison: COMPARISONS.find((one) => one === compare) ?? ('before' as const),
    filter: {
      site: settings.id,
      timeZone: settings.timeZone,
      from,
      to,
      ...(settings.languages.includes(language) ? { language } : {}),
      ...(stages.includes(stage) ? { stage } : {}),
      ...(device === undefined ? {} : { device }),
      ...(settings.costPerContact === undefined ? {} : { cost: settings.costPerContact }),
      simulated: url.searchParams.get('data') === 'simulated',
      scale: readScale(url) ?? settings.surveys.ces ?? 'ces-7',
    },
  };
  return { ...address, unknown: listUnknown(url, address) };
}

/** Dates first: they change more than anything else. */
function listUnknown(
  url: URL,
  { filter, comparison }: Pick<Address, 'filter' | 'comparison'>,
): string[] {
  const given = (name: string) => url.searchParams.get(name) ?? '';
  const days = given('days');
  const isPreset = PRESETS_DAYS.some((one) => String(one) === days);
  const isUnread = (name: string, other: string) =>
    given(name) !== '' && !isPreset && (!parseDay(given(name)) || given(other) === '');
  const wrong: Record<string, boolean> = {
    from: isUnread('from', 'to'),
    to: isUnread('to', 'from'),
    days: days !== '' && !isPreset,
    compare: !['', comparison].includes(given('compare')),
    stage: given('stage') !== (filter.stage ?? ''),
    language: given('language') !== (filter.language ?? ''),
    device: given('device') !== (filter.device ?? ''),
    scale: !['', filter.scale].includes(given('scale')),
    data: !['', 'real', 'simulated'].includes(given('data')),
  };
  return Object.keys(wrong).filter((name) => wrong[name]);
}

/** The same address with changes; undefined takes a parameter out. */
export function linkTo(url: URL, path: string, changes: Changes = {}): string {
  const query = new URLSearchParams();
  for (const name of PARAMETERS) {
    const value = name in changes ? changes[name] : (url.searchParams.get(name) ?? undefined);
    if (value !== undefined && value !== '') query.set(name, value);
  }
  for (const name of ['page', 'of'] as const) {
    if (changes[name] !== undefined) query.set(name, changes[name]);
  }
  const text = query.toString();
  return text === '' ? BASE + path : `${BASE}${path}?${text}`;
}

/** The number of a row in an address; undefined for what no table has. */
export function readRow(text: string | undefined): number | undefined {
  return /^\d{1,9}$/.test(text ?? '') ? Number(text) : undefined;
}

/** A path to come back to after log-in; only ever one of our own pages, and fit for a header. */
export function readNext(url: URL): string {
  const home = `${BASE}/`;
  const next = url.searchParams.get('next') ?? '';
  if (!next.startsWith(home) || /[\\\p{Cc}]/u.test(next)) return home;
  const { pathname, search } = new URL(next, url);
  return pathname.startsWith(home) ? pathname + search : home;
}

/** Another scale than the site's, for answers that were given on it earlier. */
function readScale(url: URL): CesScale | undefined {
  const asked = url.searchParams.get('scale');
  return (Object.keys(SCALES) as CesScale[]).find((scale) => scale === asked);
}

function readPeriod(url: URL, today: number) {
  const days = Number(url.searchParams.get('days'));
  const preset = PRESETS_DAYS.find((one) => one === days);
  const from = parseDay(url.searchParams.get('from') ?? '');
  const to = parseDay(url.searchParams.get('to') ?? '');
  if (preset !== undefined || from === undefined || to === undefined) {
    const presetDays = preset ?? PRESET_DEFAULT_DAYS;
    return { from: addDays(today, 1 - presetDays), to: today, presetDays, isCut: false };
  }
  const [first, last] = from <= to ? [from, to] : [to, from];
  const isLong = countDays(first, last) > PERIOD_DAYS_MAX;
  return {
    from: isLong ? addDays(last, 1 - PERIOD_DAYS_MAX) : first,
    to: last,
    presetDays: undefined,
    isCut: isLong,
  };
}
