/**
 * The words of the `wayside` command for whoever runs an installation. What each does lies beside; here
 * is what it is asked and what it says.
 * @module
 */

import { parseArgs } from 'node:util';
import { type Config, isPostgresAddress } from '../config.ts';
import type { Library } from '../content/library.ts';
import { openLibrary } from '../content/open-library.ts';
import { AppError } from '../errors.ts';
import { foldSettingsOf } from '../ingest/fold-settings.ts';
import { verify } from '../metrics/verify.ts';
import { openStoreAt, openStoreToReadAt } from '../store/open.ts';
import { openPostgresToRead } from '../store/postgres.ts';
import { openStoreToRead, type ReadOnlyStore } from '../store/sqlite.ts';
import { print, showProgress } from '../terminal.ts';
import { backUp } from './backup.ts';
import type { RowCounts } from './copy-check.ts';
import { examine } from './doctor.ts';
import { examineSettings } from './doctor-settings.ts';
import { formatFindings } from './finding.ts';
import { move } from './move.ts';
import { isAfterChange, recount } from './recount.ts';
import type { StageRename } from './rename-stage.ts';
import { restore } from './restore.ts';

/** A word of the command: what it prints goes to standard output; false when it found problems. */
export type Command = (config: Config, words: string[]) => Promise<boolean>;

export const OPERATIONS: Record<string, Command> = {
  backup: backupCommand,
  restore: restoreCommand,
  move: moveCommand,
  doctor: doctorCommand,
  recount: recountCommand,
};

/** Recomputes every figure of a database, and says where it differs; false when it does. */
export async function printRecount(
  store: Pick<ReadOnlyStore, 'db'>,
  { contentFolder }: Config,
): Promise<boolean> {
  const library = await openLibrary({ folder: contentFolder, clock: Date.now, watch: false });
  try {
    const differences = await verify(store, (site) => foldSettingsOf(library, site));
    for (const difference of differences) print(JSON.stringify(difference));
    print(
      differences.length === 0
        ? 'Every figure equals what the stored events give.'
        : `${differences.length} figures differ from what the stored events give.`,
    );
    if (isAfterChange(differences)) {
      print(
        'Only what follows the time zone and the contact pages differs. Was one of them changed? ' +
          'Then stop the server and run: wayside recount',
      );
    }
    return differences.length === 0;
  } finally {
    await library.close();
  }
}

/** For a command that takes no words: one that is misspelt is not passed over. */
export function refuseWords(words: string[]): void {
  parseArgs({ args: words, options: {} });
}

/** For a command that takes one word. */
export function readOneWord([word, more]: string[]): string | undefined {
  if (more === undefined) return word;
  throw new AppError('argument-invalid', `One word is enough: leave out “${more}”.`);
}

async function backupCommand(config: Config, words: string[]): Promise<boolean> {
  refusePostgres(config, 'pg_dump --format=custom --file=wayside.dump "$DATABASE_URL"');
  const { positionals } = parseArgs({ args: words, allowPositionals: true });
  const target = readOneWord(positionals);
  if (target === undefined) {
    throw new AppError('target-missing', 'Say where to, as in: wayside backup /backups/');
  }
  const { dataFolder } = config;
  const onProgress = showProgress('pages');
  const { file, bytes, rows } = await backUp({ dataFolder, target, now: Date.now(), onProgress });
  print(`${file}: ${bytes} bytes, ${describeRows(rows)}, whole and undamaged.`);
  const store = await openStoreToRead({ file });
  try {
    return await printRecount(store, config);
  } finally {
    await store.close();
  }
}

async function restoreCommand(config: Config, words: string[]): Promise<boolean> {
  refusePostgres(config, 'pg_restore --clean --if-exists --dbname="$DATABASE_URL" wayside.dump');
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { replace: { type: 'boolean', default: false } },
  });
  const source = readOneWord(positionals);
  if (source === undefined) {
    throw new AppError('source-missing', 'Say which file, as in: wayside restore /backups/X.db');
  }
  const { file, replaced, rows } = await restore({
    ...{ source, dataFolder: config.dataFolder, isReplacing: values.replace, now: Date.now() },
    onProgress: showProgress('pages'),
  });
  print(`${file}: ${describeRows(rows)}, whole and undamaged.`);
  if (replaced !== undefined) print(`What was there before is now ${replaced}.`);
  // Opened as the server would, which brings an older copy to the present schema.
  const store = await openStoreAt(config, Date.now);
  try {
    return await printRecount(store, config);
  } finally {
    await store.close();
  }
}

async function moveCommand(config: Config, words: string[]): Promise<boolean> {
  const { values } = parseArgs({ args: words, options: { to: { type: 'string' } } });
  const { to: url } = values;
  if (url === undefined || !isPostgresAddress(url)) {
    throw new AppError('target-missing', 'Say where to, as in: wayside move --to postgres://…');
  }
  const moved = await move({
    ...{ dataFolder: config.dataFolder, url, now: Date.now() },
    onProgress: showProgress('rows, each written once and compared twice'),
  });
  for (const [table, { rows, days }] of moved) {
    if (rows > 0) print(`${table}: ${rows} rows, the same on all ${days} days.`);
  }
  const store = await openPostgresToRead(url);
  try {
    const isEqual = await printRecount(store, config);
    print('Start the server with DATABASE_URL from now on; the SQLite file is as it was.');
    return isEqual;
  } finally {
    await store.close();
  }
}

async function recountCommand(config: Config, words: string[]): Promise<boolean> {
  const { values } = parseArgs({
    args: words,
    options: { stage: { type: 'string' }, site: { type: 'string' } },
  });
  const library = await openLibrary({
    ...{ folder: config.contentFolder, clock: Date.now, watch: false },
  });
  try {
    const rename = readRename(library, values);
    // To be written to, it would be made where the folder is misspelt, and nothing found wrong in it.
    await (await openStoreToReadAt(config)).close();
    const store = await openStoreAt(config, Date.now);
    try {
      const { sessions, renamed } = await recount(store, {
        settings: (site) => foldSettingsOf(library, site),
        ...(rename && { rename }),
        onProgress: showProgress('sessions'),
      });
      if (rename !== undefined) print(`${rename.from} was the stage in ${renamed} sessions.`);
      print(`${sessions} sessions are counted anew.`);
      return await printRecount(store, config);
    } finally {
      await store.close();
    }
  } finally {
    await library.close();
  }
}

function readRename(
  library: Library,
  { stage, site }: { stage?: string; site?: string },
): StageRename | undefined {
  if (stage === undefined) return undefined;
  const [from, to, more] = stage.split('=');
  const [first, ...others] = library.sites();
  const named = site ?? (others.length === 0 ? first : undefined);
  if (!from || !to || more !== undefined || named === undefined) {
    throw new AppError('argument-invalid', 'Say --stage OLD=NEW, and --site ID of several sites.');
  }
  const stages = library.findSite(named)?.journey.stages.map(({ id }) => id) ?? [];
  if (stages.includes(to)) return { site: named, from, to };
  throw new AppError('stage-unknown', `${named} has no stage ${to}.`, {
    remedy: `There are: ${stages.join(', ')}.`,
  });
}

async function doctorCommand(config: Config, words: string[]): Promise<boolean> {
  refuseWords(words);
  const findings = [...examineSettings(process.env), ...(await examine(config, Date.now()))];
  print(formatFindings(findings));
  return findings.every(({ state }) => state !== 'wrong');
}

function describeRows(rows: RowCounts): string {
  const told = ['events', 'sessions', 'contacts'].map((name) => `${rows.get(name) ?? 0} ${name}`);
  return told.join(', ');
}

/** PostgreSQL brings tools of its own, which do it better than we could. */
function refusePostgres({ databaseUrl }: Config, instead: string): void {
  if (databaseUrl === undefined) return;
  throw new AppError('postgres-has-its-own', 'What is stored in PostgreSQL has its own tool:', {
    remedy: instead,
  });
}
