/**
 * What a page asks of a catalogue by its hash: the catalogue, one entry of it, and, where it is too
 * large to be searched in a browser, an answer to a query by the same search.
 * @module
 */

import { type Context, Hono } from 'hono';
import { plainText, type SentEntry } from '../../widget/core/catalogue.ts';
import { NAME_LENGTH_MAX, QUERY_LENGTH_MAX } from '../../widget/core/limits.ts';
import { type SearchOptions, type SearchResult, search } from '../../widget/core/search-all.ts';
import { createCompressor, IMMUTABLE, refuse, sendAsset } from '../assets.ts';
import { type AddressOf, networkOf } from '../ingest/address.ts';
import { createRateLimit } from '../ingest/rate-limit.ts';
import { headOf } from './sent-form.ts';
import type { ServedCatalogue, ServedCatalogues } from './served-catalogues.ts';

/** Hits that may be asked for. */
export const HITS_MAX = 20;
/** A newer server may rank the same catalogue better. */
const RESULT_CACHE = 'public, max-age=3600';

export interface SearchParts {
  catalogues: ServedCatalogues;
  addressOf: AddressOf;
  clock(): number;
  /** Searches that one network may send. */
  searchesPerMinute: number;
}

/** What `GET /v1/search` answers: the result, and the entries that it names, with their answers as text. */
export interface SearchAnswer extends SearchResult {
  v: 1;
  entries: SentEntry[];
}

/** Routes below `/v1/catalogues`, and `GET /v1/search`. */
export function createSearch(parts: SearchParts): Hono {
  const { catalogues, addressOf } = parts;
  const compressedCatalogue = createCompressor();
  const compressedRanker = createCompressor();
  const compressedEntry = createCompressor();
  const rateLimit = createRateLimit(parts.searchesPerMinute, parts.clock);
  const routes = new Hono();

  routes.get('/v1/catalogues/:hash', async (c) => {
    const found = await catalogues.find(c.req.param('hash'));
    return found ? sendAsset(c, compressedCatalogue(found.sent), IMMUTABLE) : refuseCatalogue();
  });

  routes.get('/v1/catalogues/:hash/ranker', async (c) => {
    const found = await catalogues.find(c.req.param('hash'));
    if (!found) return refuseCatalogue();
    if (!found.ranker) return refuse(404, 'ranker-unknown', 'Nothing was learned from it.');
    return sendAsset(c, compressedRanker(JSON.stringify(found.ranker)), IMMUTABLE);
  });

  routes.get('/v1/catalogues/:hash/entries/:id', async (c) => {
    const found = await catalogues.find(c.req.param('hash'));
    if (!found) return refuseCatalogue();
    const entry = found.find(c.req.param('id'));
    if (!entry) return refuse(404, 'entry-unknown', 'There is no such entry.');
    return sendAsset(c, compressedEntry(JSON.stringify(entry)), IMMUTABLE);
  });

  routes.get('/v1/search', async (c) => {
    const asked = readSearch(c);
    if (asked instanceof Response) return asked;
    const waitSeconds = rateLimit.take(networkOf(addressOf(c)));
    if (waitSeconds !== undefined) {
      const message = `Too many searches from one network; try again in ${waitSeconds} s.`;
      return refuse(429, 'rate-limited', message, {
        headers: { 'Retry-After': `${waitSeconds}` },
      });
    }
    const found = await catalogues.find(asked.catalogue);
    if (!found) return refuseCatalogue();
    return Response.json(await answer(found, asked), {
      headers: { 'Access-Control-Allow-Origin': '*', 'Cache-Control': RESULT_CACHE },
    });
  });
  return routes;
}

interface AskedSearch {
  catalogue: string;
  query: string;
  options: SearchOptions;
}

/** What is asked for, or the refusal of what cannot be. */
function readSearch(c: Context): AskedSearch | Response {
  const { catalogue, q, limit, stage, typing } = c.req.query();
  if (!catalogue) return refuseField('catalogue', 'Name the catalogue by its hash.');
  if (q === undefined || q.length > QUERY_LENGTH_MAX) {
    return refuseField('q', `Give a query of at most ${QUERY_LENGTH_MAX} characters.`);
  }
  const hits = limit === undefined ? undefined : Number(limit);
  if (hits !== undefined && !(Number.isInteger(hits) && hits >= 1 && hits <= HITS_MAX)) {
    return refuseField('limit', `Ask for 1 to ${HITS_MAX} hits.`);
  }
  if (stage !== undefined && stage.length > NAME_LENGTH_MAX) {
    return refuseField('stage', `A stage's name has at most ${NAME_LENGTH_MAX} characters.`);
  }
  if (typing !== undefined && typing !== '1') return refuseField('typing', 'Say `1` or nothing.');
  const options = {
    ...(hits !== undefined && { limit: hits }),
    ...(stage !== undefined && { stage }),
    typing: typing === '1',
  };
  return { catalogue, query: q, options };
}

async function answer(
  catalogue: ServedCatalogue,
  { query, options }: AskedSearch,
): Promise<SearchAnswer> {
  const result = search(await catalogue.open(), query, options);
  const entries = result.hits.flatMap(({ id }) => {
    const entry = catalogue.find(id);
    return entry ? { ...headOf(entry), answer: plainText(entry.document) } : [];
  });
  return { v: 1, ...result, entries };
}

function refuseCatalogue(): Response {
  return refuse(404, 'catalogue-unknown', 'There is no such catalogue.');
}

function refuseField(path: string, message: string): Response {
  return refuse(400, 'search-invalid', message, { path });
}
