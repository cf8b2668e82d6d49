/**
 * What happened on a day and may explain a figure: changes of the content and of the definitions,
 * noted by themselves, releases and incidents, written by hand.
 * @module
 */

import { hash } from 'node:crypto';
import type { Kysely, Selectable } from 'kysely';
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

/**
 * Each entry that differs, by its id: in what state it was before the day, and in which it is. Null: it
 * was not, or is no longer, there. Both are the same once it was put back: remembered, and not told.
 */
export type ContentStates = Record<string, readonly [was: string | null, is: string | null]>;

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
  return rows.map(readAnnotation).filter((one) => one !== undefined);
}

/** Undefined for a day whose changes were all put back. */
function readAnnotation(row: Selectable<AnnotationsTable>): Annotation | undefined {
  const { id, day, kind, text, author } = row;
  switch (kind) {
    case 'content': {
      const change = describeChange(readStates(text));
      const isNothing = Object.values(change).every((ids) => ids.length === 0);
      return isNothing ? undefined : { id, day, kind, change };
    }
    case 'definition':
      return { id, day, kind, version: Number(text) };
    default:
      return { id, day, kind, text, author: author ?? '' };
  }
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
export function compareContent(before: Catalogues, after: Catalogues): ContentStates {
  const [old, fresh] = [hashesOf(before), hashesOf(after)];
  const ids = [...new Set([...old.keys(), ...fresh.keys()])].sort();
  return Object.fromEntries(
    ids
      .map((id) => [id, [old.get(id) ?? null, fresh.get(id) ?? null]] as const)
      .filter(([, [was, is]]) => was !== is),
  );
}

/** The same in words' reach: what was added, changed and removed in the end. */
export function describeChange(states: ContentStates): ContentChange {
  const change: ContentChange = { added: [], changed: [], removed: [] };
  for (const [id, [was, is]] of Object.entries(states)) {
    if (was === is) continue;
    change[was === null ? 'added' : is === null ? 'removed' : 'changed'].push(id);
  }
  return change;
}

/**
 * Notes a change of the content on its day, together with what had changed on that day before.
 * Several processes may note the same change.
 */
export async function noteContentChange(
  db: Kysely<Schema>,
  { site, day, states }: { site: string; day: number; states: ContentStates },
): Promise<void> {
  if (Object.keys(states).length === 0) return;
  await db.transaction().execute(async (transaction) => {
    const { numInsertedOrUpdatedRows } = await transaction
      .insertInto('annotations')
      .values({ site, day, kind: 'content', text: writeStates(states), author: null })
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
    const text = writeStates(mergeChanges(readStates(known.text), states));
    await transaction.updateTable('annotations').set({ text }).where('id', '=', known.id).execute();
  });
}

/** One change after another on the same day, as one: what was put back is as it was. */
export function mergeChanges(first: ContentStates, second: ContentStates): ContentStates {
  const ids = [...new Set([...Object.keys(first), ...Object.keys(second)])].sort();
  return Object.fromEntries(
    ids.map((id) => {
      const [was, is] = first[id] ?? second[id] ?? [null, null];
      return [id, [was, second[id]?.[1] ?? (id in second ? null : is)]] as const;
    }),
  );
}

function writeStates(states: ContentStates): string {
  return JSON.stringify({ states });
}

/** Also what earlier versions wrote: lists of ids, whose states are not known and equal to none. */
function readStates(text: string): ContentStates {
  const { states, ...lists }: { states?: ContentStates } & Partial<ContentChange> =
    JSON.parse(text);
  if (states !== undefined) return states;
  const { added = [], changed = [], removed = [] } = lists;
  return Object.fromEntries([
    ...added.map((id) => [id, [null, 'then']] as const),
    ...changed.map((id) => [id, ['before', 'then']] as const),
    ...removed.map((id) => [id, ['before', null]] as const),
  ]);
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

/** Stands for the states of an entry in all languages; short, for a day may have many. */
const STATE_LENGTH = 12;

/** One hash of each entry's languages, by its id. */
function hashesOf(catalogues: Catalogues): Map<string, string> {
  const states = new Map<string, string>();
  for (const [language, { catalogue }] of [...catalogues].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const entry of catalogue.entries) {
      states.set(entry.id, `${states.get(entry.id) ?? ''} ${language} ${entry.hash}`);
    }
  }
  const short = (text: string) => hash('sha256', text, 'base64url').slice(0, STATE_LENGTH);
  return new Map([...states].map(([id, text]) => [id, short(text)]));
}

export type AnnotationKind = AnnotationsTable['kind'];
