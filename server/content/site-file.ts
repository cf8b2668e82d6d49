/**
 * Reads `site.yaml`: every default is filled in here and nowhere else.
 * @module
 */

import { NAME_LENGTH_MAX } from '../../widget/core/limits.ts';
import { readLocalised } from './localised.ts';
import { readTexts } from './own-texts.ts';
import type { SiteSettings } from './site.ts';
import type { SourceFile } from './source-file.ts';
import { type Fields, readYaml } from './yaml.ts';

/** The form of every id: of sites, entries, stages, signals and guides. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const CES_SCALES = ['ces-7', 'ces-5', 'ces-4'] as const;
const MEASUREMENTS = ['memory', 'stored'] as const;
const CSAT_SCALES = ['csat-7', 'csat-5'] as const;
const CHANNELS = ['mail'] as const;
const ORIGIN = /^https?:\/\/(?:\*\.)?[a-z0-9.-]+(?::\d{1,5})?$/;
const CLOCK_TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/;
const CURRENCY = /^[A-Z]{3}$/;
const COST_MAX = 100_000;
/** Fewer teach nothing, and more than half would be kept from help. */
const HOLDOUT_MIN = 0.01;
const HOLDOUT_MAX = 0.5;
const SESSIONS_MAX = 1_000_000;
const PERCENT_MAX = 100;

const DEFAULT_LANGUAGES = ['en'];
const DEFAULTS = {
  timeZone: 'UTC',
  eventsMonths: 13,
  textsDays: 90,
  contactsMonths: 13,
  ces: 'ces-7',
  comments: true,
  measurement: 'memory',
  networkSessions: 5,
  networkPercent: 0.5,
} as const;

/** What the file says, with defaults; undefined when nothing can be read. Problems are reported. */
export function readSite(source: SourceFile): SiteSettings | undefined {
  const fields = readYaml(source);
  if (!fields) return undefined;
  const id = readId(fields, 'Name the site, as in `id: shop`.');
  const languages = readLanguages(fields);
  const settings: SiteSettings = {
    id,
    name: fields.text('name') ?? id,
    languages,
    topics: readTopics(fields, languages),
    timeZone: readTimeZone(fields),
    origins: readOrigins(fields),
    contact: readContact(fields),
    surveys: readSurveys(fields),
    texts: readTexts(fields, languages),
    retention: readRetention(fields),
    networkCap: readNetworkCap(fields),
    measurement: fields.choice('measurement', MEASUREMENTS) ?? DEFAULTS.measurement,
    ...readExperiment(fields),
    ...readCost(fields),
  };
  fields.end();
  return settings;
}

/** Topics that are not listed are titled by their folder's name and come last. */
function readTopics(fields: Fields, languages: readonly string[]): SiteSettings['topics'] {
  return fields.maps('topics').map((topic) => {
    const id = readId(topic, 'Give the name of the folder, as in `id: delivery`.');
    const title = readLocalised(topic, 'title', languages);
    topic.end();
    return { id, title };
  });
}

/** Reads the field `id`; reports one that is missing or of another form. */
export function readId(fields: Fields, remedy: string): string {
  const id = fields.requiredText('id', remedy);
  if (id !== '' && !isId(id)) refuseValue(fields, 'id', id, IDS_REMEDY);
  return id;
}

/** Whether events can name it. */
export function isId(id: string): boolean {
  return id.length <= NAME_LENGTH_MAX && ID.test(id);
}

export const IDS_REMEDY = `Use a to z, digits and single hyphens, as in \`track-order\`, at most ${NAME_LENGTH_MAX}.`;

function refuseValue(fields: Fields, name: string, value: string, remedy: string): void {
  const message = `\`${value}\` cannot be used as \`${name}\`.`;
  fields.report(name, { code: 'field-value', message, remedy });
}

/** Empty when the field is there and cannot be used: then no other file can be judged either. */
function readLanguages(fields: Fields): string[] {
  const languages = fields.texts('languages').map(({ value }) => value);
  if (!fields.names().includes('languages')) return DEFAULT_LANGUAGES;
  if (languages.length === 0) {
    refuseValue(fields, 'languages', '', 'Name a language, as in `languages: [en]`.');
  }
  const wrong = languages.filter((tag) => !isLanguageTag(tag));
  for (const language of wrong) {
    refuseValue(fields, 'languages', language, 'Use language tags like `en`, `fr` or `pt-BR`.');
  }
  const isTwice = new Set(languages).size < languages.length;
  if (isTwice) refuseValue(fields, 'languages', languages.join(', '), 'Name each language once.');
  return wrong.length > 0 || isTwice ? [] : languages;
}

function isLanguageTag(tag: string): boolean {
  if (!/^[a-z]{2,3}(?:-|$)/.test(tag)) return false;
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}

function readTimeZone(fields: Fields): string {
  const timeZone = fields.text('timeZone') ?? DEFAULTS.timeZone;
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone && timeZone;
  } catch {
    refuseValue(fields, 'timeZone', timeZone, 'Use an IANA name like `Europe/Paris`.');
    return DEFAULTS.timeZone;
  }
}

function readOrigins(fields: Fields): string[] {
  const origins = fields.texts('origins').map(({ value }) => value);
  for (const origin of origins.filter((text) => !ORIGIN.test(text))) {
    const remedy = 'Write scheme and host alone, as in `https://www.example.com`.';
    refuseValue(fields, 'origins', origin, remedy);
  }
  return origins;
}

function readContact(fields: Fields): SiteSettings['contact'] {
  const contact = fields.map('contact');
  const address = contact?.text('address');
  if (contact && address !== undefined && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address)) {
    refuseValue(contact, 'address', address, 'Write a mail address like `help@example.com`.');
  }
  const hours = readHours(contact?.map('hours'));
  const channels = contact?.texts('channels').map(({ value }) => value) ?? [];
  for (const channel of channels.filter((name) => !CHANNELS.some((known) => known === name))) {
    if (contact) refuseValue(contact, 'channels', channel, `There are: ${CHANNELS.join(', ')}.`);
  }
  contact?.end();
  return { ...(address && { address }), ...(hours && { hours }), channels };
}

function readHours(hours: Fields | undefined): SiteSettings['contact']['hours'] {
  if (!hours) return undefined;
  const days = hours.numbers('days').map(({ value }) => value);
  const from = hours.requiredText('from', 'Write a time like `from: "09:00"`.');
  const until = hours.requiredText('until', 'Write a time like `until: "18:00"`.');
  if (days.length === 0 || days.some((day) => !Number.isInteger(day) || day < 1 || day > 7)) {
    refuseValue(hours, 'days', days.join(', '), 'Write days from 1, Monday, to 7, Sunday.');
  }
  for (const [name, time] of Object.entries({ from, until })) {
    if (time === '' || CLOCK_TIME.test(time)) continue;
    refuseValue(hours, name, time, 'Write a time of 24 hours in quotes, like `"09:00"`.');
  }
  if (from >= until && from !== '' && until !== '') {
    refuseValue(hours, 'until', until, `Write a time after ${from}.`);
  }
  hours.end();
  return { days, from, until };
}

function readSurveys(fields: Fields): SiteSettings['surveys'] {
  const surveys = fields.map('surveys');
  const ces = surveys ? surveys.choice('ces', CES_SCALES) : DEFAULTS.ces;
  const csat = surveys?.choice('csat', CSAT_SCALES);
  const nps = surveys?.flag('nps') ?? false;
  const comments = surveys?.flag('comments') ?? DEFAULTS.comments;
  surveys?.end();
  return { ...(ces && { ces }), ...(csat && { csat }), nps, comments };
}

function readRetention(fields: Fields): SiteSettings['retention'] {
  const retention = fields.map('retention');
  const eventsMonths = retention?.integer('eventsMonths', 1, 120) ?? DEFAULTS.eventsMonths;
  const textsDays = retention?.integer('textsDays', 1, 3650) ?? DEFAULTS.textsDays;
  const contactsMonths = retention?.integer('contactsMonths', 1, 120) ?? DEFAULTS.contactsMonths;
  retention?.end();
  return { eventsMonths, textsDays, contactsMonths };
}

function readNetworkCap(fields: Fields): SiteSettings['networkCap'] {
  const cap = fields.map('networkCap');
  const sessions = cap?.integer('sessions', 1, SESSIONS_MAX) ?? DEFAULTS.networkSessions;
  const percent = cap?.number('percent', 0, PERCENT_MAX) ?? DEFAULTS.networkPercent;
  cap?.end();
  return { sessions, percent };
}

function readExperiment(fields: Fields): Pick<SiteSettings, 'experiment'> {
  const experiment = fields.map('experiment');
  if (!experiment) return {};
  const holdout = experiment.number('holdout', HOLDOUT_MIN, HOLDOUT_MAX);
  if (!experiment.names().includes('holdout')) {
    const message = '`holdout` is missing.';
    const remedy = 'Give the share of sessions that do without help, as in `holdout: 0.1`.';
    experiment.report('holdout', { code: 'field-missing', message, remedy });
  }
  experiment.end();
  return holdout === undefined ? {} : { experiment: { holdout } };
}

function readCost(fields: Fields): Pick<SiteSettings, 'costPerContact'> {
  const cost = fields.map('costPerContact');
  if (!cost) return {};
  const low = cost.number('low', 0, COST_MAX);
  const high = cost.number('high', 0, COST_MAX);
  const currency = cost.requiredText('currency', 'Name it, as in `currency: EUR`.');
  if (currency !== '' && !CURRENCY.test(currency)) {
    refuseValue(cost, 'currency', currency, 'Use three capital letters like `EUR`.');
  }
  for (const name of ['low', 'high']) {
    if (cost.names().includes(name)) continue;
    const message = `\`${name}\` is missing.`;
    cost.report(name, { code: 'field-missing', message, remedy: 'Give the range `low`–`high`.' });
  }
  if (low !== undefined && high !== undefined && low > high) {
    refuseValue(cost, 'high', String(high), `Write an amount of at least ${low}.`);
  }
  cost.end();
  return { costPerContact: { low: low ?? 0, high: high ?? 0, currency } };
}
