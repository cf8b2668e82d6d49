/**
 * The help server as a page sees it: the built widget, manifest, catalogues, and doors that keep what
 * arrives. It can be told to fail.
 * @module
 */

import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createSearch } from '../../../server/search/routes.ts';
import { SENT_LIMITS } from '../../../server/search/sent-form.ts';
import { createServedCatalogues } from '../../../server/search/served-catalogues.ts';
import type { Catalogue, Entry, Manifest } from '../../../widget/core/catalogue.ts';
import type { ContactRequest, EventBatch, HelpEvent } from '../../../widget/core/event.ts';
import type { Ranking } from '../../../widget/core/suggest.ts';
import type { Texts } from '../../../widget/core/text-keys.ts';
import {
  aCatalogue,
  aManifest,
  ENGLISH,
  FRENCH,
  GUIDES,
  hashOf,
  type SiteLanguage,
} from './entries.ts';

const CLIENT =
  process.env.WAYSIDE_CLIENT ?? fileURLToPath(new URL('../../../dist/client', import.meta.url));

export class HelpServer {
  /** Paths asked for, in order. */
  asked: string[] = [];
  batches: EventBatch[] = [];
  contacts: ContactRequest[] = [];
  /** Keys of the next contacts that are known with other words. */
  foreignKeys = 0;
  /** Whether a contact is kept and yet answered as if it was not. */
  losesReceipts = false;
  /** Status answered instead, by the beginning of the path; 0 cuts the connection. */
  failures = new Map<string, number>();
  /** Time before an answer, by the beginning of the path. */
  delaysMs = new Map<string, number>();
  manifest: Manifest = aManifest({}, {});
  url = '';
  /** Named by the manifest through `publish`. */
  ranking: Ranking | undefined;
  /** What the box says in the site's own words, by the hash in the manifest. */
  texts = new Map<string, Texts>();
  /** Bodies of contacts by their key. */
  #tried = new Map<string, string>();
  #catalogues = new Map<string, Catalogue>();
  /** What of a catalogue is sent; the rest is answered one by one. */
  sentLimits = { ...SENT_LIMITS };
  #search = createSearch({
    catalogues: createServedCatalogues(
      { findCatalogue: async (hash) => this.#catalogues.get(hash) },
      this.sentLimits,
    ),
    addressOf: () => '192.0.2.1',
    clock: Date.now,
    searchesPerMinute: 1e6,
  });
  #server: Server;

  constructor() {
    this.#server = createServer((request, response) => void this.#answer(request, response));
    this.publish(ENGLISH, FRENCH);
  }

  /** Compiles entries and names them in the manifest. */
  publish(english: Entry[], french: Entry[], given: Partial<Manifest> = {}): void {
    const en = this.#keep(aCatalogue('en', english, GUIDES));
    const fr = this.#keep(aCatalogue('fr', french));
    this.manifest = aManifest({ en, fr }, given);
  }

  #keep(catalogue: Catalogue): string {
    const hash = hashOf(JSON.stringify(catalogue));
    this.#catalogues.set(hash, catalogue);
    return hash;
  }

  /** Adds a language to the site. */
  translate(language: SiteLanguage, entries: Entry[]): void {
    this.manifest.languages.push(language);
    this.manifest.catalogues[language] = this.#keep(aCatalogue(language, entries));
  }

  /** All events that have arrived, each once, in the order of their sessions' counting. */
  get events(): HelpEvent[] {
    const all = this.batches.flatMap(({ events }) => events);
    const once = new Map(all.map((event) => [event.id, event]));
    return [...once.values()].sort((a, b) => a.seq - b.seq);
  }

  get types(): string[] {
    return this.events.map(({ type }) => type);
  }

  async start(): Promise<void> {
    await new Promise<void>((listening) => this.#server.listen(0, '127.0.0.1', listening));
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '/';
    this.asked.push(path);
    const body = await readBody(request).catch(() => undefined);
    // The page went while it was sending.
    if (body === undefined) return;
    const rule = <Value>(rules: Map<string, Value>) =>
      [...rules].find(([start]) => path.startsWith(start))?.[1];
    await new Promise((go) => setTimeout(go, rule(this.delaysMs) ?? 0));
    const failure = rule(this.failures);
    if (failure === 0) {
      request.socket.destroy();
      return;
    }
    response.setHeader('Access-Control-Allow-Origin', '*');
    const [status, type, text] = failure
      ? ([failure, 'application/json', '{"error":{"code":"asked-to-fail"}}'] as const)
      : ((await this.#findSearch(path)) ?? this.#find(path, body));
    response.writeHead(status, { 'Content-Type': type });
    response.end(text);
  }

  async #findSearch(path: string) {
    if (!/^\/v1\/(catalogues|search)/.test(path)) return undefined;
    const answer = await this.#search.request(path);
    return [answer.status, 'application/json', await answer.text()] as const;
  }

  #find(path: string, body: string): readonly [status: number, type: string, text: string] {
    const json = (status: number, value: unknown) =>
      [status, 'application/json', JSON.stringify(value)] as const;
    if (path === '/v1/events') {
      const batch: EventBatch = JSON.parse(body);
      this.batches.push(batch);
      const stored = batch.events.length;
      return json(202, { v: 1, stored, duplicate: 0, rejected: [], token: 'a-token' });
    }
    if (path === '/v1/contacts') {
      const contact: ContactRequest = JSON.parse(body);
      if (this.foreignKeys-- > 0) this.#tried.set(contact.key, 'other words');
      const known = this.#tried.get(contact.key) ?? body;
      this.#tried.set(contact.key, known);
      if (known !== body) return json(409, { error: { code: 'conflict' } });
      this.contacts.push(contact);
      if (this.losesReceipts) return json(503, { error: { code: 'asked-to-fail' } });
      return json(201, { v: 1, reference: 'K7M-4Q2' });
    }
    if (path.includes('/ranking/')) return json(200, this.ranking);
    if (path.startsWith('/v1/texts/')) return json(200, this.texts.get(path.split('/')[3] ?? ''));
    if (path.startsWith('/v1/sites/')) return json(200, this.manifest);
    if (path.startsWith('/help')) return [200, 'text/html', '<title>Help centre</title>'];
    if (path.endsWith('.js'))
      return [200, 'text/javascript', readFileSync(join(CLIENT, path), 'utf8')];
    return json(404, { error: { code: 'not-found' } });
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
}
