/**
 * What can be wrong with the place where SQLite's file lies: file system, space, clock, rights, copies.
 * @module
 */

import { existsSync, rmSync, type Stats, statfsSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileIn } from '../store/open.ts';
import { checkVersion, loadDriver } from '../store/sqlite-connect.ts';
import { readLastBackup } from './backup.ts';
import { type Finding, failed, ok, risk, wrong } from './finding.ts';

const MB = 1024 * 1024;
const FREE_BYTES_MIN = 256 * MB;
const FREE_BYTES_GOOD = 2048 * MB;
const CLOCK_MS_MAX = 2000;
const DAY_MS = 24 * 60 * 60 * 1000;
const BACKUP_DAYS_MAX = 7;

/** Numbers that Linux gives file systems on other machines (statfs(2)). */
const NETWORK_FILE_SYSTEMS: Readonly<Record<number, string>> = {
  26985: 'NFS',
  20859: 'SMB',
  4283649346: 'SMB',
  4266872130: 'SMB',
  16914839: '9p',
  12805120: 'Ceph',
  1397113167: 'AFS',
  198183888: 'Lustre',
};
const MEMORY = 16914836;
const CONTAINER_LAYER = 2035054128;
const IN_USER_SPACE = 1702057286;

/** Looks at a data folder that exists; writes and deletes one small file in it. */
export async function examineFolder(dataFolder: string, now: number): Promise<Finding[]> {
  const file = fileIn(dataFolder);
  return [
    await examineDriver(),
    examineFileSystem(statfsSync(dataFolder).type, dataFolder),
    examineSpace(dataFolder, file),
    examineFileClock(dataFolder),
    ...examineRights(dataFolder, file),
    examineBackup(dataFolder, file, now),
  ];
}

async function examineDriver(): Promise<Finding> {
  try {
    const database = (await loadDriver())(':memory:', 0);
    try {
      return ok(`SQLite is version ${checkVersion(database)}.`);
    } finally {
      database.close();
    }
  } catch (error) {
    return failed(error);
  }
}

/** `type`: as `statfs` says it. */
export function examineFileSystem(type: number, folder: string): Finding {
  const network = NETWORK_FILE_SYSTEMS[type];
  const remedy = 'Set WAYSIDE_DATA to a folder on a disk of this machine, or use PostgreSQL.';
  if (network !== undefined) {
    const text = `${folder} lies on another machine (${network}), where SQLite can lose what it wrote.`;
    return wrong(text, remedy);
  }
  if (type === MEMORY) return wrong(`${folder} lies in memory and ends with the machine.`, remedy);
  if (type === CONTAINER_LAYER) {
    const text = `${folder} lies in a container's own layer and goes with the container.`;
    return risk(text, 'Mount a volume there.');
  }
  if (type === IN_USER_SPACE) {
    return risk(`${folder} lies on a FUSE file system, which may lie on another machine.`, remedy);
  }
  return ok(`${folder} lies on a file system of this machine.`);
}

function examineSpace(folder: string, file: string): Finding {
  const { bavail, bsize } = statfsSync(folder);
  return judgeSpace(bavail * bsize, existsSync(file) ? statSync(file).size : 0);
}

/** `free`, `used`: bytes on the disk and in the database. */
export function judgeSpace(free: number, used: number): Finding {
  const text = `${Math.floor(free / MB)} MB are free; the database has ${Math.ceil(used / MB)} MB.`;
  const remedy = 'Make room, or keep events for fewer months (retention in site.yaml).';
  if (free < FREE_BYTES_MIN) return wrong(text, remedy);
  return free < FREE_BYTES_GOOD || free < 2 * used ? risk(text, remedy) : ok(text);
}

/** The file system may belong to a machine with another clock. */
function examineFileClock(folder: string): Finding {
  const file = join(folder, '.clock');
  try {
    const before = Date.now();
    writeFileSync(file, '');
    const apartMs = Math.abs(statSync(file).mtimeMs - before);
    if (apartMs <= CLOCK_MS_MAX) return ok("The file system's clock is this machine's.");
    return risk(
      `The file system's clock is ${Math.round(apartMs / 1000)} s apart from this machine's.`,
      'Let both follow the same time server.',
    );
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return wrong(`${folder} cannot be written to (${code}).`, 'Run this as the server’s user.');
  } finally {
    rmSync(file, { force: true });
  }
}

function examineRights(folder: string, file: string): Finding[] {
  const places = [folder, file].filter(existsSync);
  const open = places.filter((place) => isOpenToOthers(statSync(place), dirname(place)));
  const findings = [
    open.length === 0
      ? ok('Only its owner can read what is stored.')
      : wrong(
          `Others on this machine can read ${open.join(' and ')}.`,
          `chmod -R go-rwx ${folder}`,
        ),
  ];
  const owner = statSync(places.at(-1) ?? folder).uid;
  if (owner === 0) {
    findings.push(risk('The database belongs to root.', 'Run the server as a user of its own.'));
  }
  return findings;
}

/** A folder that is closed closes what is in it. */
function isOpenToOthers(stats: Stats, above: string): boolean {
  return (stats.mode & 0o077) !== 0 && (statSync(above).mode & 0o077) !== 0;
}

function examineBackup(dataFolder: string, file: string, now: number): Finding {
  const last = readLastBackup(dataFolder);
  const remedy = 'Let "wayside backup" run every night, to another disk.';
  if (last === undefined) return risk('No backup is known here.', remedy);
  const days = Math.floor((now - last.at) / DAY_MS);
  const text = `The last backup is ${days} days old: ${last.file}.`;
  if (!existsSync(last.file)) {
    return risk(`${text} It is no longer there.`, `If it was not moved on purpose: ${remedy}`);
  }
  if (days > BACKUP_DAYS_MAX) return risk(text, remedy);
  const isSameDisk = existsSync(file) && statSync(last.file).dev === statSync(file).dev;
  return isSameDisk ? risk(`${text} It is on the database's own disk.`, remedy) : ok(text);
}
