/**
 * Checked entries to what is served: catalogues and the manifest. The same content gives the same
 * bytes, and so the same hashes, on every machine and day on which the same entries are served.
 * @module
 */

import { createHash } from 'node:crypto';
import { buildInSteps, serialiseLearned, serialiseRanker } from '../../widget/core/build-index.ts';
import {
  type Block,
  type Catalogue,
  countWords,
  type Entry,
  type Guide,
  type GuideChoice,
  type Inline,
  type Manifest,
  plainText,
  type SuggestedQuestion,
} from '../../widget/core/catalogue.ts';
import { indexedEntries } from '../../widget/core/indexed-entries.ts';
import { type Journey, stageIds } from '../../widget/core/journey.ts';
import { findLanguage } from '../../widget/core/languages/all.ts';
import { suggest } from '../../widget/core/suggest.ts';
import { findSynonyms } from '../../widget/core/synonyms/all.ts';
import type { Texts } from '../../widget/core/text-keys.ts';
import { finishInTurns } from '../turns.ts';
import type { EntrySource } from './entry-file.ts';
import type { CompiledCatalogue } from './library.ts';
import type { SiteSettings } from './site.ts';

/** Hexadecimal digits of a hash: 64 bits, enough to tell all versions of a site apart. */
const HASH_LENGTH = 16;
/** Questions of each stage that the manifest carries. */
const SUGGESTED_MAX = 4;

/** What a catalogue is made of, in one language. */
export interface CatalogueSources {
  language: string;
  entries: readonly EntrySource[];
  guides: readonly Guide[];
}

/** A catalogue before it is indexed. */
type Plain = Omit<Catalogue, 'index' | 'ranker'>;

/**
 * Compiles what is served in one language. `earlier` is handed back when nothing in it would change,
 * because building the index is what takes time.
 */
export async function compileCatalogue(
  settings: Pick<SiteSettings, 'id' | 'topics'>,
  sources: CatalogueSources,
  earlier?: CompiledCatalogue,
): Promise<CompiledCatalogue> {
  const { language } = sources;
  const ids = idsOfToday(sources.entries);
  const plain: Plain = {
    v: 1,
    site: settings.id,
    language,
    topics: listTopics(settings, language, sources.entries),
    entries: sources.entries.map((source) => compileEntry(source, ids)),
    guides: sources.guides.map((guide) => compileGuide(guide, ids)),
  };
  if (earlier && isSame(plain, earlier.catalogue)) return earlier;
  const catalogue: Catalogue = { ...plain, ...(await indexOf(plain)) };
  const body = JSON.stringify(catalogue);
  return { hash: hashOf(body), catalogue, body };
}

/** Topics that have entries: those that the site lists, then the others by folder. */
function listTopics(
  { topics }: Pick<SiteSettings, 'topics'>,
  language: string,
  sources: readonly EntrySource[],
): Catalogue['topics'] {
  const used = new Set(sources.map(({ topic }) => topic));
  const listed = topics.filter(({ id }) => used.delete(id));
  return [
    ...listed.map(({ id, title }) => ({ id, title: title[language] ?? titleOf(id) })),
    ...[...used].map((id) => ({ id, title: titleOf(id) })),
  ];
}

/** A folder's name with a capital and spaces. */
function titleOf(folder: string): string {
  const words = folder.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What every page of the site loads. */
export function compileManifest(
  settings: SiteSettings,
  journey: Journey,
  catalogues: ReadonlyMap<string, CompiledCatalogue>,
  refreshSeconds: number,
): Manifest {
  const compiled = [...catalogues];
  const { address, hours } = settings.contact;
  const ownTexts = Object.entries(settings.texts).map(([tag, texts]) => [tag, hashOfTexts(texts)]);
  return {
    v: 1,
    site: settings.id,
    name: settings.name,
    languages: settings.languages,
    launcher: nameLauncher(settings),
    ...(ownTexts.length > 0 && { texts: Object.fromEntries(ownTexts) }),
    catalogues: Object.fromEntries(compiled.map(([language, { hash }]) => [language, hash])),
    journey,
    suggested: Object.fromEntries(
      compiled.map(([language, { catalogue }]) => [
        language,
        suggestByStage(catalogue.entries, journey),
      ]),
    ),
    // While an experiment runs, nothing prompts unasked.
    ...(settings.experiment === undefined && {
      prompts: Object.fromEntries(
        compiled.map(([language, { catalogue }]) => [
          language,
          promptBySignal(catalogue.entries, journey),
        ]),
      ),
    }),
    contact: {
      ...(address !== undefined && { address }),
      timeZone: settings.timeZone,
      ...(hours && { hours }),
    },
    surveys: compileSurveys(settings.surveys),
    ...(settings.measurement === 'stored' && { measurement: settings.measurement }),
    ...(settings.experiment && { holdout: settings.experiment.holdout }),
    refreshSeconds,
  };
}

/** What is so by default is not sent: every page loads it. */
function compileSurveys(asked: SiteSettings['surveys']): Manifest['surveys'] {
  const { ces, csat, nps, comments } = asked;
  return {
    ...(ces && { ces }),
    ...(csat && { csat }),
    ...(nps && { nps }),
    ...(!comments && { comments }),
  };
}

/** Whether an entry is served on a local day, `YYYY-MM-DD`. */
export function isServedOn(day: string, { from, until }: EntrySource): boolean {
  return (from === undefined || from <= day) && (until === undefined || day <= until);
}

/** The first 16 hexadecimal digits of the SHA-256 of a text. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, HASH_LENGTH);
}

/** What every id and earlier id leads to today. */
function idsOfToday(sources: readonly EntrySource[]): ReadonlyMap<string, string> {
  const ids = new Map(sources.flatMap(({ id, formerly }) => formerly.map((old) => [old, id])));
  for (const { id } of sources) ids.set(id, id);
  return ids;
}

function compileEntry(source: EntrySource, ids: ReadonlyMap<string, string>): Entry {
  const { id, topic, question, alternates, stages, pages, signals, pinned, formerly } = source;
  const document = mapEntryLinks(source.document, ids);
  const related = source.related.flatMap((name) => ids.get(name) ?? []);
  return {
    id,
    hash: hashOf(JSON.stringify([question, document])),
    topic,
    question,
    alternates,
    stages,
    pages,
    signals,
    ...(pinned !== undefined && { pinned }),
    related,
    formerly,
    words: countWords(plainText(document)),
    document,
  };
}

/** A choice that leads to an entry not served today is not offered. */
function compileGuide(
  { id, title, stages, pages, steps }: Guide,
  ids: ReadonlyMap<string, string>,
) {
  const compileChoice = (choice: GuideChoice): GuideChoice[] => {
    if (choice.to.type !== 'entry') return [choice];
    const today = ids.get(choice.to.id);
    return today === undefined ? [] : [{ ...choice, to: { type: 'entry', id: today } }];
  };
  const compiled = steps.map((step) => ({
    ...step,
    body: mapEntryLinks(step.body, ids),
    choices: step.choices.flatMap(compileChoice),
  }));
  return { id, title, stages, pages, steps: compiled };
}

/**
 * Links to entries by the ids of today. A link to one that is not served today keeps its words and
 * leads nowhere, because a reader must not meet a closed door.
 */
function mapEntryLinks(blocks: Block[], ids: ReadonlyMap<string, string>): Block[] {
  const inlines = (children: Inline[]): Inline[] => children.flatMap(inline);
  const inline = (node: Inline): Inline[] => {
    if (typeof node === 'string' || !('children' in node)) return [node];
    const children = inlines(node.children);
    if (node.type !== 'entry') return [{ ...node, children }];
    const id = ids.get(node.id);
    return id === undefined ? children : [{ ...node, id, children }];
  };
  const block = (node: Block): Block => {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        return { ...node, children: inlines(node.children) };
      case 'list':
        return { ...node, items: node.items.map((item) => item.map(block)) };
      case 'table':
        return {
          ...node,
          head: node.head.map(inlines),
          rows: node.rows.map((row) => row.map(inlines)),
        };
      case 'quote':
        return { ...node, children: node.children.map(block) };
      case 'code':
      case 'rule':
        return node;
    }
  };
  return blocks.map(block);
}

/** In turns: it takes seconds for a large site, and visitors go on meanwhile. */
async function indexOf({ entries, language: tag }: Plain) {
  const language = findLanguage(tag);
  const options = { language, synonyms: findSynonyms(language) };
  const index = await finishInTurns(buildInSteps(indexedEntries(entries), options));
  return { index: serialiseLearned(index), ranker: serialiseRanker(index) };
}

function isSame(plain: Plain, { index: _index, ranker: _ranker, ...earlier }: Catalogue): boolean {
  return JSON.stringify(plain) === JSON.stringify(earlier);
}

/** The word on the tab, by primary language tag; a language that is not here says `Help`. */
const LAUNCHER_WORDS: Record<string, string> = {
  en: 'Help',
  fr: 'Aide',
  de: 'Hilfe',
  es: 'Ayuda',
  ar: 'مساعدة',
};

/** As the title of the box, where the site says it in its own words. */
function nameLauncher({ languages, texts }: SiteSettings): Record<string, string> {
  return Object.fromEntries(
    languages.map((tag) => {
      const primary = tag.split('-')[0] ?? tag;
      return [primary, texts[tag]?.title ?? LAUNCHER_WORDS[primary] ?? 'Help'];
    }),
  );
}

/** Each language's own texts as they are sent, by their hash. */
export function compileTexts({ texts }: SiteSettings): Map<string, string> {
  return new Map(Object.values(texts).map((own) => [hashOfTexts(own), JSON.stringify(own)]));
}

function hashOfTexts(own: Texts): string {
  return hashOf(JSON.stringify(own));
}

/** The first entry that each signal calls for; signals that call for none prompt nothing. */
function promptBySignal(
  entries: readonly Entry[],
  { signals }: Journey,
): Record<string, SuggestedQuestion> {
  const called = signals.flatMap(({ id }): [string, SuggestedQuestion][] => {
    const found = entries.find((entry) => entry.signals.includes(id));
    return found ? [[id, [found.id, found.question, found.words]]] : [];
  });
  return Object.fromEntries(called);
}

function suggestByStage(
  entries: readonly Entry[],
  journey: Journey,
): Record<string, SuggestedQuestion[]> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const stages = stageIds(journey);
  return Object.fromEntries(
    stages.map((stage) => [
      stage,
      suggest(entries, { stage })
        .slice(0, SUGGESTED_MAX)
        .flatMap(({ entry }): SuggestedQuestion[] => {
          const found = byId.get(entry);
          return found ? [[found.id, found.question, found.words]] : [];
        }),
    ]),
  );
}
