/**
 * What the dashboard says, in the languages it speaks. Names and definitions of metrics come from
 * their registry, names of stages and entries from the site.
 * @module
 */

import type { Device } from '../../../widget/core/event.ts';
import type { Metric } from '../../metrics/metric.ts';
import type { Comparison } from '../../metrics/periods.ts';
import type { CountedOutcome } from '../../metrics/session-metrics.ts';
import { EN } from './en.ts';
import { FR } from './fr.ts';
import type { PageWords } from './page-words.ts';
import type { ReportWords } from './report-words.ts';
import type { SharingWords } from './sharing-words.ts';

export type Locale = 'en' | 'fr';

/** A sentence in pieces; a piece with a metric leads to its definition. */
export type Sentence = (string | { text: string; metric: string })[];

type PageName =
  | ('overview' | 'journey' | 'questions' | 'quality')
  | ('contacts' | 'definitions' | 'account');

/** A number written for people, with the number itself to choose singular or plural. */
export interface Amount {
  text: string;
  value: number;
}

export interface Words extends PageWords, ReportWords, SharingWords {
  language: string;
  otherLanguage: { locale: Locale; name: string };
  skip: string;
  pages: Record<PageName, string>;
  pagesLabel: string;
  otherSites: string;
  simulated: string;
  logIn: LogInWords;
  filters: FilterWords;
  headline: HeadlineWords;
  outcomes: Record<CountedOutcome, string>;
  figures: FigureWords;
  resolution: ResolutionWords;
  escalation: { title: string; note(rate: string): string; none: string };
  effort: EffortWords;
  stages: { title: string; note: string; stage: string; sessions: string; unmatched: string };
  entries: EntryWords;
  misses: MissWords;
  footer: FooterWords;
  contacts: ContactWords;
  definitions: {
    title: string;
    note: string;
    outcomes: string;
    all: string;
    sql: string;
    groups: string;
    sqlNote: string;
    version(number: number): string;
    units: Record<Metric['unit'], string>;
  };
  problems: Record<ProblemCode, { title: string; text: string }>;
  back: string;
}

export type ProblemCode =
  | ('not-found' | 'forbidden' | 'foreign-form' | 'link-used' | 'link-ended')
  | (
      | 'no-site'
      | 'site-unknown'
      | 'share-ended'
      | 'mail-link-wrong'
      | 'oidc-failed'
      | 'not-invited'
    );

interface LogInWords {
  title: string;
  email: string;
  password: string;
  send: string;
  /** Leads to the organisation's own log-in. */
  service(host: string): string;
  out: string;
  wrong: string;
  wait(minutes: Amount): string;
  setupTitle: string;
  setupNote: string;
  setupSend: string;
  invitedTitle: string;
  invitedNote: string;
  invitedSend: string;
  newPassword: string;
  currentPassword: string;
  passwordHint(length: number): string;
  passwordShort(length: number): string;
  emailWrong: string;
  change: string;
  changeNote: string;
  currentWrong: string;
}

interface FilterWords {
  label: string;
  site: string;
  period: string;
  lastDays(days: number): string;
  from: string;
  to: string;
  language: string;
  stage: string;
  device: string;
  devices: Record<Device, string>;
  compare: string;
  scale: string;
  comparisons: Record<Comparison, string>;
  data: string;
  real: string;
  simulated: string;
  all: string;
  apply: string;
  /** Opens the fields where they are folded; `count` of them are set. */
  open(count: number): string;
  unknownDates(days: number): string;
  unknown(names: string): string;
  unknownName(name: string, value: string): string;
  cut(days: number): string;
}

interface HeadlineWords {
  shares(n: Amount, confirmed: string, assumed: string): Sentence;
  /** `isOver`: whether the period has ended. */
  few(n: Amount, confirmed: Amount, assumed: Amount, isOver: boolean): Sentence;
  none: string;
  up(points: string, period: string): string;
  down(points: string, period: string): string;
  stageUp(stage: string, outcome: string, points: string): string;
  stageDown(stage: string, outcome: string, points: string): string;
  daysBefore(days: Amount): string;
  weeksBefore(weeks: Amount): string;
  yearBefore: string;
  noise: string;
  interval(range: string): string;
  changeInterval(range: string, isNoise: boolean): string;
  /** Instead of the change. */
  nothingBefore(period: string): string;
  sharesDays: string;
  /** Of one day, and of several. */
  incomplete(day: string): string;
  incompleteDays(days: Amount): string;
  provisional: string;
  simulatedExists: string;
  /** Where nobody has used the help so far: over the line for its pages, and under it. */
  install: string;
  installOrigins: string;
  showSimulated: string;
  notCounted(parts: readonly string[]): string;
  bounces(count: Amount): string;
  excluded(count: Amount): string;
  untrusted(count: Amount): string;
}

interface FigureWords {
  /** In a table. */
  range(low: string, high: string): string;
  /** After “between”. */
  and(low: string, high: string): string;
  /** Of days, both included. */
  dates(from: string, to: string): string;
  few(count: string, of: string): string;
  /** `range`: of the share. */
  counts(count: string, of: string, range: string): string;
  noData: string;
  showData: string;
  /** How the keyboard reads a chart over time. */
  chartKeys: string;
  of: string;
  interval: string;
}

interface ResolutionWords {
  title: string;
  byDay: string;
  byWeek: string;
  sessions: string;
  day: string;
  week: string;
  assumedOnTop: string;
  before(weeks: Amount): string;
  provisional(date: string): string;
  /** `share` and `rest` are rates. */
  odd(days: string, share: string, rest: string): string;
  gaps: string;
  tooFew: string;
  described(from: string, to: string): string;
  counted(from: string, to: string): string;
}

interface EffortWords {
  title: string;
  unit: string;
  easy(share: string, range: string): Sentence;
  summary(mean: string, answers: Amount, response: string): string;
  fewAnswers(answers: Amount): string;
  none: string;
  value: string;
  answers: string;
  share: string;
  hardest: string;
  easiest: string;
  byOutcome: string;
  /** Leads to the page about effort. */
  more: string;
  outcome: string;
}

interface EntryWords {
  title: string;
  note: string;
  question: string;
  mainReason: string;
  none: string;
  more(count: Amount): string;
}

interface MissWords {
  title: string;
  note: string;
  summary(misses: Amount, searches: Amount): string;
  rate(share: string, range: string): string;
  none: string;
  words: string;
  sessions: string;
  wordsNone: string;
  all: string;
}

interface FooterWords {
  zone(zone: string): string;
  definition(version: number): string;
  remainder: string;
  upTo(time: string): string;
  pending(sessions: Amount): string;
  lost(share: string): string;
  refused(events: Amount): string;
  /** What one network may add. */
  bound(sessions: Amount): string;
}

interface ContactWords {
  /** By the channel’s id; one that is not here is called by its id. */
  channels: Record<string, string>;
  title: string;
  headline(open: Amount): string;
  none: string;
  received: string;
  reference: string;
  from: string;
  message: string;
  state: string;
  new: string;
  done: string;
  preview: string;
  markDone: string;
  markNew: string;
  page: string;
  notGiven: string;
  read: string;
  conversation: string;
  visitor: string;
  help: string;
  reply: string;
  allMessages: string;
  pages: string;
  newer: string;
  older: string;
  pageOf(page: number, pages: number): string;
}

export const WORDS: Record<Locale, Words> = { en: EN, fr: FR };
