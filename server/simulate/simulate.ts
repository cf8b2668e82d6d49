/**
 * Plays many visitors over many days through the public API of a running server, as widgets would,
 * and takes everything simulated away again. What it sends is marked by the key it sends with.
 * @module
 */

import type { Manifest, SentCatalogue } from '../../widget/core/catalogue.ts';
import {
  type ContactRequest,
  type Device,
  type EventBatch,
  type HelpEvent,
  WIRE_VERSION,
} from '../../widget/core/event.ts';
import { indexedEntries } from '../../widget/core/indexed-entries.ts';
import type { Stage } from '../../widget/core/journey.ts';
import { BATCH_EVENTS_MAX } from '../../widget/core/limits.ts';
import { openIndex } from '../../widget/core/search-all.ts';
import { AppError } from '../errors.ts';
import { type Chance, createChance } from './random.ts';
import { type Help, playVisitor, type Visit } from './visitor.ts';

export interface Simulation {
  /** Address of the running server. */
  url: string;
  /** Its simulation key. */
  key: string;
  site: string;
  visitors: number;
  /** Spread over so many days, up to `now`. */
  days: number;
  seed: number;
  now: number;
  onProgress(done: number): void;
}

export interface SimulationResult {
  sessions: number;
  events: number;
  contacts: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const AT_ONCE = 16;
const WIDGET = 'simulation';

/** Visits at each hour of the day; people sleep. */
const HOURS = [
  2, 1, 1, 1, 1, 2, 4, 7, 10, 12, 13, 13, 12, 12, 12, 12, 12, 13, 14, 16, 17, 14, 9, 5,
] as const;
/** Visits at each stage, by its place in the journey; later stages repeat the last. */
const STAGE_WEIGHTS = [7, 17, 8, 12, 19, 5, 27, 10];

const DEVICES: readonly (readonly [Device, number])[] = [
  ['phone', 56],
  ['desktop', 38],
  ['tablet', 6],
];

/** Plays all visitors. Throws when the server refuses or cannot be reached. */
export async function simulate(simulation: Simulation): Promise<SimulationResult> {
  const { site, visitors, seed } = simulation;
  const manifest = await load<Manifest>(simulation, `/v1/sites/${encodeURIComponent(site)}`);
  const helps = await Promise.all(
    manifest.languages.map((language) => openHelp(simulation, manifest, language)),
  );
  const chance = createChance(seed);
  const result: SimulationResult = { sessions: 0, events: 0, contacts: 0 };
  for (let done = 0; done < visitors; done += AT_ONCE) {
    const count = Math.min(AT_ONCE, visitors - done);
    const visits = Array.from({ length: count }, () => arrive(simulation, manifest, helps, chance));
    await Promise.all(visits.map((visit) => send(simulation, visit, result)));
    simulation.onProgress(done + count);
  }
  return result;
}

/** Deletes everything simulated at a site. */
export async function deleteSimulated(
  server: Pick<Simulation, 'url' | 'key' | 'site'>,
): Promise<void> {
  const path = `/v1/sites/${encodeURIComponent(server.site)}/simulated`;
  await request(server, path, { method: 'DELETE' });
}

function arrive(
  { now, days }: Simulation,
  manifest: Manifest,
  helps: Help[],
  chance: Chance,
): Visit {
  const day = chance.whole(0, days - 1);
  const hour = chance.pick(HOURS.map((weight, position) => [position, weight] as const));
  const startOfToday = now - (now % DAY_MS);
  const at = startOfToday - day * DAY_MS + hour * 3_600_000 + chance.whole(0, 3_599_999);
  const stage = chance.pick(
    manifest.journey.stages.map((one, place) => [one, STAGE_WEIGHTS[place] ?? 10] as const),
  );
  const help = chance.among(helps);
  return playVisitor(
    {
      // Nobody has come later than now, whatever the hour drawn.
      at: Math.min(at, now - 10 * 60_000 - chance.whole(0, DAY_MS / 24)),
      stage: stage.id,
      page: pageOf(stage, help.catalogue.language, chance),
      device: chance.pick(DEVICES),
      help,
      ces: manifest.surveys.ces,
    },
    chance,
  );
}

/** A path that the stage's pattern matches. */
function pageOf(stage: Stage, language: string, chance: Chance): string {
  if (stage.match.length === 0) return '/';
  return chance
    .among(stage.match)
    .replace(/\{[^}]*\}\?/g, '')
    .replace(/:language/g, language)
    .replace(/:\w+/g, ':id')
    .replace(/\*/g, '');
}

async function openHelp(
  simulation: Simulation,
  manifest: Manifest,
  language: string,
): Promise<Help> {
  const hash = manifest.catalogues[language] ?? '';
  const catalogue = await load<SentCatalogue>(simulation, `/v1/catalogues/${hash}`);
  if (catalogue.index === undefined) {
    const message = 'Visitors of a catalogue that is searched on the server cannot be simulated.';
    throw new AppError('catalogue-too-large', message);
  }
  const index = openIndex(catalogue.index, indexedEntries(catalogue.entries));
  return { catalogue, hash, index };
}

async function send(simulation: Simulation, visit: Visit, result: SimulationResult): Promise<void> {
  for (let first = 0; first < visit.events.length; first += BATCH_EVENTS_MAX) {
    await sendEvents(simulation, visit.events.slice(first, first + BATCH_EVENTS_MAX));
  }
  result.sessions++;
  result.events += visit.events.length;
  if (visit.contact === undefined) return;
  const contact: ContactRequest = { v: WIRE_VERSION, site: simulation.site, ...visit.contact };
  await request(simulation, '/v1/contacts', { method: 'POST', body: JSON.stringify(contact) });
  result.contacts++;
}

async function sendEvents(simulation: Simulation, events: HelpEvent[]): Promise<void> {
  const batch: EventBatch = {
    v: WIRE_VERSION,
    site: simulation.site,
    widget: WIDGET,
    sentAt: simulation.now,
    events,
  };
  await request(simulation, '/v1/events', { method: 'POST', body: JSON.stringify(batch) });
}

async function load<T>(simulation: Simulation, path: string): Promise<T> {
  return (await (await request(simulation, path, {})).json()) as T;
}

async function request(
  { url, key }: Pick<Simulation, 'url' | 'key'>,
  path: string,
  init: RequestInit,
): Promise<Response> {
  const response = await fetch(url + path, {
    ...init,
    headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'text/plain' },
  }).catch((cause: unknown) => {
    throw new AppError('server-silent', `No server answers at ${url}.`, {
      cause,
      remedy: 'Start it first (npm start), or say where it is with WAYSIDE_URL.',
    });
  });
  if (response.ok) return response;
  if (response.status === 401) {
    throw new AppError('key-invalid', `The server at ${url} has another simulation key.`, {
      remedy: 'Set WAYSIDE_DATA to the folder that this server uses.',
    });
  }
  const said = `${response.status} ${await response.text()}`;
  throw new AppError('server-refused', `${init.method ?? 'GET'} ${path}: ${said}`);
}
