/**
 * Ninety days with six events written into them, each to be found again on the dashboard: an
 * experiment, a broken stage, a new entry that answers what was asked in vain, bots, a day on which
 * part of what was sent never arrived, and a holiday.
 * @module
 */

import type { SentEntry } from '../../widget/core/catalogue.ts';
import { indexedEntries } from '../../widget/core/indexed-entries.ts';
import type { Stage } from '../../widget/core/journey.ts';
import { search } from '../../widget/core/search.ts';
import { buildIndex } from '../../widget/core/search-all.ts';
import { addDays, dateOf, listDays } from '../metrics/calendar.ts';
import { localDay } from '../metrics/local-day.ts';
import { arriveAt, drawArm, drawHour, type Place } from './arrive.ts';
import { playBot } from './bots.ts';
import type { Chance } from './random.ts';
import type { Arrival, Help, Visit } from './script.ts';
import { playVisitor } from './visitor.ts';

/** Local days, both included. */
export interface Span {
  from: number;
  to: number;
}

/** When everything happens, and where. */
export interface Story {
  all: Span;
  /** The week in which a stage cannot be passed. */
  broken: Span & { stage: string };
  /** What is asked in vain until the day on which it is answered. */
  newEntry: Span & { entry: string };
  bots: Span;
  /** Some visitors are drawn to do without help. */
  experiment: Span;
  /** Part of what is sent is blocked on the way. */
  blocked: Span;
  /** Days with more visitors than any others. */
  holiday: Span;
}

const DAYS = 90;
const WEEK_DAYS = 7;
/** Places in the ninety days, from 0. The fifth week is the broken one. */
const BROKEN_ON = 28;
const NEW_ENTRY_ON = 46;
const BOTS_ON = 57;
const BLOCKED_ON = 65;
const HOLIDAY_ON = 70;
const EXPERIMENT_DAYS = 28;

/** The stage that breaks, where the site has it; else the middle one. */
const BROKEN_STAGE = 'checkout';
/** Visits at the broken stage, of those in other weeks. */
const BROKEN_FACTOR = 5;
/** Visits on a day of the holiday, of those on others. */
const HOLIDAY_FACTOR = 2.5;
/** Visitors who come for what the new entry answers. */
const NEED_SHARE = 0.07;
/** Visitors who do without help while the experiment runs. */
const HOLDOUT_SHARE = 0.2;
/** Events of a visit that do not arrive on the blocked day. */
const BLOCKED_SHARE = 0.3;
/** Bots of each kind, of all visitors. */
const BOTS_SHARE = 0.04;
/** Within the day of the bots. */
const ATTACK_FROM_MS = 12 * 60 * 60 * 1000;
const ATTACK_TO_MS = 14 * 60 * 60 * 1000;

/** The ninety days before today. `now`: UTC milliseconds. */
export function planStory({ manifest, helps }: Place, now: number): Story {
  const first = addDays(localDay(now, manifest.contact.timeZone), -DAYS);
  const span = (from: number, days: number): Span => ({
    from: addDays(first, from),
    to: addDays(first, from + days - 1),
  });
  const { stages } = manifest.journey;
  const broken =
    stages.find(({ id }) => id === BROKEN_STAGE) ?? stages[Math.floor(stages.length / 2)];
  return {
    all: span(0, DAYS),
    broken: { ...span(BROKEN_ON, WEEK_DAYS), stage: broken?.id ?? '' },
    newEntry: { ...span(NEW_ENTRY_ON, DAYS - NEW_ENTRY_ON), entry: findLonely(helps)?.id ?? '' },
    bots: span(BOTS_ON, 1),
    experiment: span(0, EXPERIMENT_DAYS),
    blocked: span(BLOCKED_ON, 1),
    holiday: span(HOLIDAY_ON, 2 * WEEK_DAYS),
  };
}

/** How many visits a story of so many visitors has, bots included. */
export function countVisits(visitors: number): number {
  return visitors + 2 * countBots(visitors);
}

/** In no order of time. */
export function* playStory(
  story: Story,
  { place, visitors }: { place: Place; visitors: number },
  chance: Chance,
): Generator<Visit> {
  const { timeZone } = place.manifest.contact;
  const before = {
    ...place,
    helps: place.helps.map((help) => without(help, story.newEntry.entry)),
  };
  const days = listDays(story.all.from, story.all.to).map(
    (day) => [day, isIn(day, story.holiday) ? HOLIDAY_FACTOR : 1] as const,
  );
  for (let visitor = 0; visitor < visitors; visitor++) {
    const at = dateOf(chance.pick(days)) + drawHour(chance);
    const day = localDay(at, timeZone);
    const then = isIn(day, story.newEntry) ? place : before;
    const arrival = arriveAt(then, at, chance, weighStages(story, day));
    const cause = findCause(story, { day, arrival, place }, chance);
    const drawn = isIn(day, story.experiment) ? drawArm(HOLDOUT_SHARE, chance) : {};
    const visit = playVisitor({ ...arrival, ...cause, ...drawn }, chance);
    yield isIn(day, story.blocked) ? loseSome(visit, chance) : visit;
  }
  yield* playBots(story, place, countBots(visitors), chance);
}

function weighStages({ broken }: Story, day: number): (stage: Stage) => number {
  return ({ id }) => (id === broken.stage && isIn(day, broken) ? BROKEN_FACTOR : 1);
}

/** Why somebody comes, where the story says so. */
function findCause(
  { broken, newEntry }: Story,
  { day, arrival, place }: { day: number; arrival: Arrival; place: Place },
  chance: Chance,
): Pick<Arrival, 'isBroken' | 'need'> {
  if (arrival.stage === broken.stage && isIn(day, broken)) return { isBroken: true };
  if (!chance.happens(NEED_SHARE)) return {};
  const { language } = arrival.help.catalogue;
  const help = place.helps.find(({ catalogue }) => catalogue.language === language);
  const need = help?.catalogue.entries.find(({ id }) => id === newEntry.entry);
  return need === undefined ? {} : { need };
}

/** The numbers of the events stay, so that what is missing can be told. */
function loseSome(visit: Visit, chance: Chance): Visit {
  return { ...visit, events: visit.events.filter(() => !chance.happens(BLOCKED_SHARE)) };
}

function* playBots(story: Story, place: Place, count: number, chance: Chance): Generator<Visit> {
  for (const plays of ['bot', 'quarantined'] as const) {
    for (let bot = 0; bot < count; bot++) {
      const at = dateOf(story.bots.from) + chance.whole(ATTACK_FROM_MS, ATTACK_TO_MS);
      yield playBot(arriveAt(place, at, chance), plays, chance);
    }
  }
}

function countBots(visitors: number): number {
  return Math.ceil(visitors * BOTS_SHARE);
}

function isIn(day: number, { from, to }: Span): boolean {
  return day >= from && day <= to;
}

/** The help before an entry was written. */
function without({ catalogue, hash }: Help, entry: string): Help {
  const entries = catalogue.entries.filter(({ id }) => id !== entry);
  const index = buildIndex(indexedEntries(entries), { language: catalogue.language });
  return { catalogue: { ...catalogue, entries }, hash, index };
}

/** The entry that others come least near to: without it, its question finds nothing. */
function findLonely([help]: readonly Help[]): SentEntry | undefined {
  if (help === undefined) return undefined;
  const known = help.catalogue.entries.filter(({ alternates }) => alternates.length > 1);
  const ranked = known.map((entry) => {
    const { hits } = search(help.index, entry.question, { limit: 2 });
    const [first, second] = hits;
    const nearness = first?.id === entry.id ? (second?.score ?? 0) / first.score : 1;
    return { entry, nearness };
  });
  return ranked.sort((a, b) => a.nearness - b.nearness)[0]?.entry;
}
