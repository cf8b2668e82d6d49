/**
 * Plays many visitors over many days through the public API of a running server, as widgets would.
 * What it sends is marked by the key it sends with.
 * @module
 */

import type { Manifest, SentCatalogue } from '../../widget/core/catalogue.ts';
import { indexedEntries } from '../../widget/core/indexed-entries.ts';
import { openIndex } from '../../widget/core/search-all.ts';
import { AppError } from '../errors.ts';
import { evenly, type Place } from './arrive.ts';
import { createChance } from './random.ts';
import type { Help, Visit } from './script.ts';
import { load, type Server, sendSiteVisits, sendVisit } from './send.ts';
import { SiteVisits } from './site-visits.ts';
import { countVisits, planStory, playStory, type Story } from './story.ts';

export interface Simulation extends Server {
  visitors: number;
  seed: number;
  /** UTC milliseconds. */
  now: number;
  onProgress(done: number, all: number): void;
}

export interface SimulationResult {
  sessions: number;
  events: number;
  contacts: number;
  /** What is written into it. */
  story?: Story;
}

const AT_ONCE = 16;

/** Plays visitors spread over `days`, up to now. Throws when the server refuses or is silent. */
export async function simulate(
  simulation: Simulation & { days: number },
): Promise<SimulationResult> {
  const { visitors, seed } = simulation;
  const place = await openPlace(simulation);
  const visits = evenly(place, simulation, createChance(seed));
  return sendAll(simulation, visits, { place, all: visitors });
}

/** Plays the ninety days before today, with what is written into them. Throws like `simulate`. */
export async function simulateStory(simulation: Simulation): Promise<SimulationResult> {
  const { visitors, seed, now } = simulation;
  const place = await openPlace(simulation);
  const story = planStory(place, now);
  const visits = playStory(story, { place, visitors }, createChance(seed));
  return { story, ...(await sendAll(simulation, visits, { place, all: countVisits(visitors) })) };
}

async function openPlace(server: Server): Promise<Place> {
  const manifest = await load<Manifest>(server, `/v1/sites/${encodeURIComponent(server.site)}`);
  const helps = manifest.languages.map((language) => openHelp(server, manifest, language));
  return { manifest, helps: await Promise.all(helps) };
}

async function openHelp(server: Server, manifest: Manifest, language: string): Promise<Help> {
  const hash = manifest.catalogues[language] ?? '';
  const catalogue = await load<SentCatalogue>(server, `/v1/catalogues/${hash}`);
  if (catalogue.index === undefined) {
    const message = 'Visitors of a catalogue that is searched on the server cannot be simulated.';
    throw new AppError('catalogue-too-large', message);
  }
  const index = openIndex(catalogue.index, indexedEntries(catalogue.entries));
  return { catalogue, hash, index };
}

async function sendAll(
  simulation: Simulation,
  visits: Generator<Visit>,
  { place, all }: { place: Place; all: number },
): Promise<SimulationResult> {
  const siteVisits = new SiteVisits(place.manifest.contact.timeZone);
  const result: SimulationResult = { sessions: 0, events: 0, contacts: 0 };
  for (;;) {
    const next = take(visits, AT_ONCE);
    if (next.length === 0) break;
    for (const visit of next) siteVisits.add(visit);
    await Promise.all(next.map((visit) => sendVisit(simulation, visit, simulation.now)));
    result.sessions += next.length;
    result.events += next.reduce((sum, { events }) => sum + events.length, 0);
    result.contacts += next.filter(({ contact }) => contact !== undefined).length;
    simulation.onProgress(result.sessions, all);
  }
  await sendSiteVisits(simulation, siteVisits.draw(createChance(simulation.seed)));
  return result;
}

/** Drawn one after the other, so that the same seed gives the same visitors. */
function take<T>(from: Generator<T>, count: number): T[] {
  const taken: T[] = [];
  while (taken.length < count) {
    const { done, value } = from.next();
    if (done) break;
    taken.push(value);
  }
  return taken;
}
