/**
 * What of a large catalogue is asked for piece by piece: entries with their answers, and, where it is
 * too large to be searched here, what a query finds. Only the box of such a site fetches this file.
 * @module
 */

// Found in the panel's own file: it is there whenever this is.
import './panel.ts';
import type { SentEntry } from '../core/catalogue.ts';
import { QUERY_LENGTH_MAX } from '../core/limits.ts';
import { redactWords } from '../core/redact.ts';
import type { SearchOptions, SearchResult } from '../core/search.ts';

export interface LargeParts {
  /** Address of the server. */
  server: URL | string;
  /** Of the catalogue. */
  hash: string;
  /** Takes every entry that comes, for whoever looks for it later. */
  keep(entry: SentEntry): void;
  /** Whether the server answered, each time it was asked. */
  reached(isReached: boolean): void;
  /** An entry has come, or could not be had. */
  changed(): void;
}

export class LargeCatalogue {
  #parts: LargeParts;
  /** By id of the entry; undefined once it could not be had. */
  #asked = new Map<string, Promise<void> | undefined>();
  #typed = new AbortController();

  constructor(parts: LargeParts) {
    this.#parts = parts;
  }

  /** Whether an entry is on its way. */
  isAwaited(id: string): boolean {
    return this.#asked.get(id) !== undefined;
  }

  /** Asks for an entry, once. Never rejects. */
  fetchEntry(id: string): Promise<void> {
    const asked = this.#asked.get(id);
    if (this.#asked.has(id)) return Promise.resolve(asked);
    const coming = this.#fetchEntry(id);
    this.#asked.set(id, coming);
    return coming;
  }

  /** What could not be had may be asked for again. */
  retry(): void {
    for (const [id, asked] of this.#asked) if (!asked) this.#asked.delete(id);
  }

  /**
   * What the server finds. A search for what is being typed takes the place of the one before.
   * Rejects when there is no answer.
   */
  async search(query: string, { limit, stage, typing }: SearchOptions): Promise<SearchResult> {
    const { server, hash, keep } = this.#parts;
    const address = new URL('v1/search', server);
    address.searchParams.set('catalogue', hash);
    address.searchParams.set('q', redactWords(query, QUERY_LENGTH_MAX));
    if (limit !== undefined) address.searchParams.set('limit', `${limit}`);
    if (stage !== undefined) address.searchParams.set('stage', stage);
    if (typing) address.searchParams.set('typing', '1');
    const { entries, ...result } = await this.#ask(address, typing ? this.#follow() : undefined);
    entries.forEach(keep);
    return result;
  }

  #follow(): AbortSignal {
    this.#typed.abort();
    this.#typed = new AbortController();
    return this.#typed.signal;
  }

  async #fetchEntry(id: string): Promise<void> {
    const { server, hash, keep, changed } = this.#parts;
    try {
      const path = `v1/catalogues/${hash}/entries/${encodeURIComponent(id)}`;
      keep(await this.#ask(new URL(path, server)));
      this.#asked.delete(id);
    } catch {
      this.#asked.set(id, undefined);
    }
    changed();
  }

  async #ask(address: URL, signal?: AbortSignal) {
    try {
      const answer = await fetch(address, signal ? { signal } : {});
      this.#parts.reached(answer.status < 500);
      if (answer.ok) return answer.json();
    } catch (error) {
      // Nobody waits any more for what was broken off.
      if (!signal?.aborted) this.#parts.reached(false);
      throw error;
    }
    throw new Error('refused');
  }
}
