/**
 * Where the box gets what it shows: manifest, words, catalogue and index. An open page sees new
 * content: what is older than the manifest allows is asked for again, in the background.
 * @module
 */

import type { Block, Manifest, SentCatalogue, SentEntry } from '../core/catalogue.ts';
import { indexedEntries } from '../core/indexed-entries.ts';
import {
  addRanker,
  openInSteps,
  type SearchIndex,
  type SearchOptions,
  type SearchResult,
  search,
} from '../core/search.ts';
import { prepareSuggestions, type Ranking } from '../core/suggest.ts';
import type { Texts } from '../core/text-keys.ts';
import { chooseLanguage, wantedLanguage } from '../languages/choose.ts';
import type { Language, PartWords } from '../languages/texts.ts';
import type { WaysideHelp } from '../wayside-help.ts';
import type { LargeCatalogue } from './large.ts';

const LANGUAGES: Record<string, () => Promise<{ language: Language }>> = {
  en: () => import('../languages/en.ts'),
  fr: () => import('../languages/fr.ts'),
  de: () => import('../languages/de.ts'),
  es: () => import('../languages/es.ts'),
  ar: () => import('../languages/ar.ts'),
};

/** An open page asks no more often than this, whatever the site says. */
const REFRESH_LEAST_MS = 500;
/** Time after which it asks again for a manifest that it never had. */
const RETRY_SECONDS = 10;
/** The browser writes a line to the page's console for each: after these the server is let be. */
const RETRIES_MAX = 2;
/** Time taken in one go while an index is opened. */
const TURN_MS = 8;

export class Source {
  manifest: Manifest | undefined;
  catalogue: SentCatalogue | undefined;
  /** Hash of the catalogue shown. */
  hash: string | undefined;
  /** Absent too where the server searches. */
  index: SearchIndex | undefined;
  /** What visitors did with the entries lately; absent until it has come, which may be never. */
  ranking: Ranking | undefined;
  words: Language | undefined;
  /** Once one of the parts is there that come later. */
  partWords: PartWords | undefined;
  /** All that can be said so far. */
  texts: Texts = {};
  #hasParts = false;
  /** What the site says in its own words, by language. */
  #own: Record<string, Texts | undefined> = {};
  /** BCP 47 tag of the content. */
  language = 'en';
  /** Whether manifest or catalogue could not be had. */
  isUnreachable = false;
  /** When the manifest has come, or failed to. */
  known: Promise<void> = Promise.resolve();
  #loading: Promise<void> | undefined;
  #element: WaysideHelp;
  #changed: (change?: { isOrder: boolean }) => void;
  #askedAt = Date.now();
  /** How often in a row the manifest was asked for in vain, after the first time. */
  #retries = 0;
  #rankingHash: string | undefined;
  #entries = new Map<string, SentEntry>();
  #large: LargeCatalogue | undefined;

  /**
   * `changed` is called whenever there is something new to show; `isOrder` when only the order of
   * what is shown may be another.
   */
  constructor(element: WaysideHelp, changed: (change?: { isOrder: boolean }) => void) {
    this.#element = element;
    this.#changed = changed;
  }

  /**
   * Resolves when there are words to say it with, rejects without them. The manifest may come later:
   * `known`. Also to be called when another language is wanted.
   */
  prepare(): Promise<void> {
    this.known = this.#know().catch(() => {});
    return this.#speak();
  }

  /** Fetches and opens the catalogue of the language, if it is not there yet. Never rejects. */
  load(): Promise<void> {
    this.#loading ??= this.#loadWanted().finally(() => {
      this.#loading = undefined;
      void this.#loadRanking();
    });
    return this.#loading;
  }

  async #know(): Promise<void> {
    const element = this.#element;
    if (element.isConnected && !element.manifest) this.#askManifest();
    const manifest = check(await element.manifest);
    if (manifest) this.#retries = 0;
    // One that is old is better than none.
    this.manifest = manifest ?? this.manifest;
    this.isUnreachable = !this.manifest;
    await this.#speak();
  }

  #askManifest(): void {
    const element = this.#element;
    // Earlier launchers give nothing back, and keep what they asked for themselves.
    element.manifest = element.loadManifest() ?? element.manifest;
  }

  /** Of the language as it now is. */
  get #wanted(): string | undefined {
    return this.manifest?.catalogues[this.language];
  }

  /** Another may be wanted before the one asked for has come. */
  async #loadWanted(): Promise<void> {
    let tried: string | undefined;
    for (;;) {
      await this.known;
      const hash = this.#wanted;
      if (hash === undefined || hash === this.hash || hash === tried) return;
      tried = hash;
      await this.#loadCatalogue(hash);
    }
  }

  async #loadCatalogue(hash: string): Promise<void> {
    try {
      const catalogue: SentCatalogue = await this.#ask(`v1/catalogues/${hash}`);
      if (hash !== this.#wanted) return;
      const { entries } = catalogue;
      const opening = this.#openIndex(catalogue);
      if (catalogue.isRanked) void this.#loadRanker(hash, opening);
      const index = await opening;
      if (this.words) await finishInTurns(prepareSuggestions(entries, this.words.search));
      const isWhole = entries.every(({ document }) => document);
      this.#large = index && isWhole ? undefined : await this.#openLarge(hash);
      this.index = index;
      this.catalogue = catalogue;
      this.hash = hash;
      this.#entries.clear();
      entries.forEach(this.#keep);
      this.isUnreachable = false;
    } catch {
      this.isUnreachable = true;
    }
    this.#changed();
  }

  /** Undefined where the server searches: there is no index, or one of another version. */
  async #openIndex({ index, entries }: SentCatalogue): Promise<SearchIndex | undefined> {
    if (!index || !this.words) return undefined;
    const steps = openInSteps(index, this.words.search, indexedEntries(entries));
    return finishInTurns(steps).catch(() => undefined);
  }

  /** What the server has at a path. Rejects for anything but a success. */
  async #ask<Answer>(path: string): Promise<Answer> {
    const answer = await fetch(new URL(path, this.#element.server));
    if (!answer.ok) throw new Error(path);
    return answer.json();
  }

  async #openLarge(hash: string): Promise<LargeCatalogue> {
    const { LargeCatalogue } = await import('./large.ts');
    const { server } = this.#element;
    return new LargeCatalogue({
      ...{ server, hash },
      keep: this.#keep,
      reached: (isReached) => {
        this.isUnreachable = !isReached;
      },
      changed: () => this.#changed(),
    });
  }

  /** What is known of an entry already stays: its answer may have come by itself. */
  #keep = (entry: SentEntry): void => {
    const whole = { ...this.find(entry.id), ...entry };
    for (const id of [...entry.formerly, entry.id]) this.#entries.set(id, whole);
  };

  /** Comes while the index is opened, which does not wait: search is good without it, and better with it. */
  async #loadRanker(hash: string, opening: Promise<SearchIndex | undefined>): Promise<void> {
    try {
      const ranker: string = await this.#ask(`v1/catalogues/${hash}/ranker`);
      const index = await opening;
      if (index) addRanker(index, ranker);
      if (index === this.index) this.#changed({ isOrder: true });
    } catch {
      // Search goes on as it was.
    }
  }

  /** After the catalogue and without being waited for: the suggestions are good without it. */
  async #loadRanking(): Promise<void> {
    const { site, ranking: hash } = this.manifest ?? {};
    if (!this.catalogue || hash === undefined || hash === this.#rankingHash) return;
    this.#rankingHash = hash;
    try {
      const ranking: Ranking = await this.#ask(`v1/sites/${site}/ranking/${hash}`);
      if (ranking.v !== 1 || hash !== this.#rankingHash) return;
      this.ranking = ranking;
      this.#changed({ isOrder: true });
    } catch {
      // What was known before stays.
    }
  }

  /** Asks again when the manifest is too old, or when there is none. Shows what it has meanwhile. */
  refresh(): void {
    const { refreshSeconds = RETRY_SECONDS } = this.manifest ?? {};
    if (this.#retries >= RETRIES_MAX) return;
    if (Date.now() - this.#askedAt < Math.max(refreshSeconds * 1000, REFRESH_LEAST_MS)) return;
    this.#retries++;
    this.#askedAt = Date.now();
    this.#askManifest();
    this.known = this.#know().catch(() => {});
    void this.load();
  }

  /** The entry by its id, or by an earlier one. */
  find(id: string): SentEntry | undefined {
    return this.#entries.get(id);
  }

  /** Answers that could not be had may be asked for again. */
  retry(): void {
    this.#large?.retry();
  }

  /** An entry's answer; one that comes by itself is asked for, and shown when it has come. */
  read(id: string): Block[] | undefined {
    const { document } = this.find(id) ?? {};
    if (!document) void this.#large?.fetchEntry(id);
    return document;
  }

  /** Whether an entry may still come. */
  isAwaited(id: string): boolean {
    return !(this.catalogue || this.isUnreachable) || this.#large?.isAwaited(id) === true;
  }

  /** What is found here, or by the server. Undefined while neither can be had. Never rejects. */
  search(
    query: string,
    options: SearchOptions,
  ): SearchResult | undefined | Promise<SearchResult | undefined> {
    if (this.index) return search(this.index, query, options);
    return this.#large?.search(query, options).catch(() => undefined);
  }

  /** Fetches the words of the parts that come later. Rejects when they cannot be had. */
  async speakOfParts(): Promise<void> {
    if (this.partWords) return;
    this.#hasParts = true;
    await this.#speak();
  }

  /** Chooses the language anew and fetches its words. */
  async #speak(): Promise<void> {
    const { languages, texts } = this.manifest ?? {};
    const spoken = Object.keys(LANGUAGES);
    const language = chooseLanguage(wantedLanguage(this.#element), languages ?? spoken);
    this.language = language;
    const hash = texts?.[language];
    // Without an answer the box speaks as any other.
    const own = hash && this.#ask<Texts>(`v1/texts/${hash}`).catch(() => undefined);
    const words = (await LANGUAGES[chooseLanguage(language, spoken)]?.())?.language;
    const parts = this.#hasParts ? await words?.loadParts() : undefined;
    // What was asked without the manifest may come after what was asked with it.
    if (own) this.#own[language] = await own;
    // Meanwhile another was chosen, whose words may have come first.
    if (language !== this.language) return;
    this.words = words;
    this.partWords = parts?.words;
    this.texts = { ...words?.texts, ...parts?.words.texts, ...this.#own[language] };
    this.#changed();
  }
}

/** Undefined for anything but a manifest of the version that this box knows. */
function check(answer: Manifest | undefined): Manifest | undefined {
  return answer?.v === 1 ? answer : undefined;
}

/** Takes all steps, and lets the page do its own work in between. */
async function finishInTurns<T>(steps: Generator<void, T>): Promise<T> {
  let step: IteratorResult<void, T> | undefined;
  for (;;) {
    // Timers in a row would wait 4 ms each. With a lower priority a page that never rests would have
    // the box wait for ever.
    await new Promise<void>((go) => window.scheduler?.postTask(go) ?? setTimeout(go));
    if (step?.done) return step.value;
    const until = performance.now() + TURN_MS;
    do step = steps.next();
    while (!step.done && performance.now() < until);
  }
}
