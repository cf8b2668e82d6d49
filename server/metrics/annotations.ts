/**
 * What happened on a day and may explain a figure: changes of the content and of the definitions,
 * noted by themselves, releases and incidents, written by hand.
 * @module
 */

import type { Kysely } from 'kysely';
import type { Catalogue } from '../../widget/core/catalogue.ts';
import type { AnnotationsTable, Schema } from '../store/schema.ts';
import type { Store } from '../store/store.ts';
import { localDay } from './local-day.ts';
import { DEFINITION_VERSION } from './outcome.ts';

/** What people write; the other kinds are noted by themselves. */
export const WRITTEN_KINDS = ['release', 'incident'] as const;
export type WrittenKind = (typeof WRITTEN_KINDS)[number];

/** Characters that an annotation may have: it stands on one line. */
export const ANNOTATION_LENGTH_MAX = 120;

/** Ids of entries, each in one list only. */
export interface ContentChange {
  added: string[];
  changed: string[];
  removed: string[];
}

interface Noted {
  id: number;
  /** Local day of the site, `YYYYMMDD`. */
  day: number;
}

export type Annotation =
  | (Noted & { kind: WrittenKind; text: string; author: string })
  | (Noted & { kind: 'content'; change: ContentChange })
  | (Noted & { kind: 'definition'; version: number });

/** Days are local days of the site, both included; the earliest first. */
export async function listAnnotations(
  db: Kysely<Schema>,
  { site, from, to }: { site: string; from: number; to: number },
): Promise<Annotation[]> {
  const rows = await db
    .selectFrom('annotations')
    .selectAll()
    .where('site', '=', site)
    .where('day', '>=', from)
    .where('day', '<=', to)
    .orderBy('day')
    .orderBy('id')
    .execute();
  return rows.map(({ id, day, kind, text, author }): Annotation => {
    switch (kind) {
      case 'content':
        return { id, day, kind, change: JSON.parse(text) };
      case 'definition':
        return { id, day, kind, version: Number(text) };
      default:
        return { id, day, kind, text, author: author ?? '' };
    }
  });
}

export interface WrittenAnnotation {
  site: string;
  day: number;
  kind: WrittenKind;
  text: string;
  /** Address of who wrote it. */
  author: string;
}

export async function addAnnotation(db: Kysely<Schema>, written: WrittenAnnotation): Promise<void> {
  await db.insertInto('annotations').values(written).execute();
}

/** Changes one that was written by hand; false when the site has no such one. */
export async function changeAnnotation(
  db: Kysely<Schema>,
  id: number,
  { site, ...changes }: WrittenAnnotation,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('annotations')
    .set(changes)
    .where('id', '=', id)
    .where('site', '=', site)
    .where('kind', 'in', WRITTEN_KINDS)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** Deletes one that was written by hand. */
export async function deleteAnnotation(
  db: Kysely<Schema>,
  { site, id }: { site: string; id: number },
): Promise<void> {
  await db
    .deleteFrom('annotations')
    .where('id', '=', id)
    .where('site', '=', site)
    .where('kind', 'in', WRITTEN_KINDS)
    .execute();
}

type Catalogues = ReadonlyMap<string, { catalogue: Catalogue }>;

/** What differs between two states of a site's catalogues, all languages together. */
export function compareContent(before: Catalogues, after: Catalogues): ContentChange {
  const [old, fresh] = [hashesOf(before), hashesOf(after)];
  const ids = [...new Set([...old.keys(), ...fresh.keys()])].sort();
  return {
    added: ids.filter((id) => !old.has(id)),
    changed: ids.filter((id) => old.has(id) && fresh.has(id) && old.get(id) !== fresh.get(id)),
    removed: ids.filter((id) => !fresh.has(id)),
  };
}

/**
 * Notes a change of the content on its day, together with what had changed on that day before.
 * Several processes may note the same change.
 */
export async function noteContentChange(
  db: Kysely<Schema>,
  { site, day, change }: { site: string; day: number; change: ContentChange },
): Promise<void> {
  const { added, changed, removed } = change;
  if (added.length + changed.length + removed.length === 0) return;
  await db.transaction().execute(async (transaction) => {
    const { numInsertedOrUpdatedRows } = await transaction
      .insertInto('annotations')
      .values({ site, day, kind: 'content', text: JSON.stringify(change), author: null })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow();
    if (numInsertedOrUpdatedRows === 1n) return;
    const known = await transaction
      .selectFrom('annotations')
      .select(['id', 'text'])
      .where('site', '=', site)
      .where('day', '=', day)
      .where('kind', '=', 'content')
      .executeTakeFirstOrThrow();
    const text = JSON.stringify(mergeChanges(JSON.parse(known.text), change));
    await transaction.updateTable('annotations').set({ text }).where('id', '=', known.id).execute();
  });
}

/** One change after another on the same day: what was added and removed again is none. */
export function mergeChanges(first: ContentChange, second: ContentChange): ContentChange {
  const without = (ids: string[], ...others: string[][]) =>
    [...new Set(ids)].filter((id) => !others.some((other) => other.includes(id))).sort();
  const isBack = (id: string) => first.removed.includes(id);
  return {
    added: without([...first.added, ...second.added.filter((id) => !isBack(id))], second.removed),
    changed: without(
      [...first.changed, ...second.changed, ...second.added.filter(isBack)],
      first.added,
      second.removed,
    ),
    removed: without(
      [...first.removed, ...second.removed.filter((id) => !first.added.includes(id))],
      second.added,
    ),
  };
}

const DEFINITION_SETTING = 'definition-version';

/** Notes on every site that figures are counted by other definitions from today on. */
export async function noteDefinitions(
  store: Pick<Store, 'db' | 'loadSetting'>,
  sites: readonly { site: string; timeZone: string }[],
  now: number,
): Promise<void> {
  const present = String(DEFINITION_VERSION);
  const known = await store.loadSetting(DEFINITION_SETTING, () => present);
  if (known === present) return;
  await store.db.transaction().execute(async (transaction) => {
    for (const { site, timeZone } of sites) {
      const day = localDay(now, timeZone);
      await transaction
        .insertInto('annotations')
        .values({ site, day, kind: 'definition', text: present, author: null })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
    await transaction
      .updateTable('settings')
      .set({ value: present })
      .where('key', '=', DEFINITION_SETTING)
      .execute();
  });
}

/** Hashes of each entry's languages, by its id. */
function hashesOf(catalogues: Catalogues): Map<string, string> {
  const hashes = new Map<string, string>();
  for (const [language, { catalogue }] of [...catalogues].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const { id, hash } of catalogue.entries) {
      hashes.set(id, `${hashes.get(id) ?? ''} ${language} ${hash}`);
    }
  }
  return hashes;
}

export type AnnotationKind = AnnotationsTable['kind'];
