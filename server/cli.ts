#!/usr/bin/env node
/**
 * The `wayside` command. Each word is one function; what it does lives in the folder it is about.
 * @module
 */

import { parseArgs } from 'node:util';
import type { Ranking } from '../widget/core/suggest.ts';
import { type Config, describeSettings, readConfig } from './config.ts';
import { checkContent, tryGolden } from './content/check.ts';
import { formatGolden } from './content/golden-run.ts';
import type { Snapshot } from './content/library.ts';
import { openLibrary } from './content/open-library.ts';
import { ContentError, formatProblem, hasError } from './content/problem.ts';
import { explainSuggestions, findUnknown, formatWhy } from './content/why.ts';
import { AppError } from './errors.ts';
import { SIMULATION_KEY_SETTING } from './ingest/keys.ts';
import { reportCommand } from './mail/command.ts';
import { computeRanking } from './metrics/ranking.ts';
import {
  type Command,
  OPERATIONS,
  printRecount,
  readOneWord,
  refuseWords,
} from './operations/commands.ts';
import { describeStory } from './simulate/describe-story.ts';
import { deleteSimulated } from './simulate/send.ts';
import { simulate, simulateStory } from './simulate/simulate.ts';
import { openStoreToReadAt } from './store/open.ts';
import { print, showProgress } from './terminal.ts';

// What is copied and made holds messages and keys: nobody else on the machine may read it.
process.umask(0o077);

const USAGE = `wayside check                          every problem of the content folder
wayside golden                         asks the content's golden questions, and says what they find
wayside why URL [--stage S] [--signal X] [--language L] [--site ID]
                                       what is suggested on a page, with the reasons
wayside simulate [--visitors 3000] [--days 28] [--seed N] [--site ID]
                                       pretend visitors, marked as simulated, on the running server
wayside simulate --story [--visitors 20000] [--seed N] [--site ID]
                                       the same over 90 days, with what happens to a shop in them
wayside simulate --delete [--site ID]  takes everything simulated away
wayside verify                         recomputes every figure from the stored events
wayside doctor                         what is wrong or risky here, with the remedies; 1 when something is
                                       wrong
wayside backup FILE|FOLDER             copies the database beside the running server, and checks it
wayside restore FILE [--replace]       puts a copy back; the server must be stopped
wayside move --to postgres://…         moves everything from SQLite to PostgreSQL, and compares it
wayside recount [--stage OLD=NEW [--site ID]]
                                       folds all stored events again, after a change of time zone or
                                       of a stage's id; the server must be stopped
wayside report [--period weekly|monthly] [--language en|fr] [--site ID] [--simulated] [--to ADDRESS]
                                       the last report as text; with --to it is sent at once
wayside config                         every setting, with its meaning and value
`;

const VISITORS_MAX = 1_000_000;
const DAYS_MAX = 365;

const COMMANDS: Record<string, Command> = {
  check: checkCommand,
  golden: goldenCommand,
  why: whyCommand,
  simulate: simulateCommand,
  verify: verifyCommand,
  report: reportCommand,
  ...OPERATIONS,
  config: async (_, words) => {
    refuseWords(words);
    print(describeSettings(process.env));
    return true;
  },
};

await main();

async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const [word, ...rest] = words;
  const asksHelp = word === 'help' || words.includes('--help') || words.includes('-h');
  if (asksHelp) return print(USAGE.trimEnd());
  if (word === undefined) return fail(USAGE.trimEnd());
  const command = Object.hasOwn(COMMANDS, word) ? COMMANDS[word] : undefined;
  if (command === undefined) return fail(`There is no command ${word}.\n\n${USAGE.trimEnd()}`);
  const result = readConfig(process.env);
  if (!result.ok) return fail(result.problems.map(({ message }) => message).join('\n'));
  try {
    process.exitCode = (await command(result.config, rest)) ? 0 : 1;
  } catch (error) {
    if (error instanceof AppError) return fail(`${error.message} ${error.remedy ?? ''}`.trim());
    if (error instanceof ContentError) return fail(error.message);
    if (isArgumentError(error)) return fail(`${error.message}\n\n${USAGE.trimEnd()}`);
    throw error;
  }
}

async function checkCommand({ contentFolder }: Config, words: string[]): Promise<boolean> {
  refuseWords(words);
  const problems = await checkContent(contentFolder);
  for (const problem of problems) print(formatProblem(problem));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  print(`Content: ${errors} errors, ${problems.length - errors} warnings.`);
  return !hasError(problems);
}

async function goldenCommand({ contentFolder }: Config, words: string[]): Promise<boolean> {
  refuseWords(words);
  const tries = await tryGolden(contentFolder);
  print(formatGolden(tries));
  return tries.every(({ isMet }) => isMet);
}

async function whyCommand(config: Config, words: string[]): Promise<boolean> {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      stage: { type: 'string' },
      signal: { type: 'string' },
      language: { type: 'string' },
      site: { type: 'string' },
    },
  });
  const url = readOneWord(positionals);
  if (url === undefined) {
    throw new AppError('url-missing', 'Say which page, as in: wayside why /en/payment');
  }
  const library = await openLibrary({
    ...{ folder: config.contentFolder, clock: Date.now, watch: false },
  });
  try {
    const { site = library.sites()[0] ?? '', ...options } = values;
    const snapshot = library.findSite(site);
    if (snapshot === undefined) throw unknownSite(site, library.sites());
    const unknown = findUnknown(snapshot, options);
    if (unknown !== undefined) throw new AppError('argument-invalid', unknown);
    const ranking = await findRanking(config, snapshot);
    print(formatWhy(explainSuggestions(snapshot, url, { ...options, ranking })));
    return true;
  } finally {
    await library.close();
  }
}

/** What visitors did lately, where a server has run with these settings. */
async function findRanking(config: Config, snapshot: Snapshot): Promise<Ranking | undefined> {
  const store = await openStoreToReadAt(config).catch((error: unknown) => {
    if (error instanceof AppError && error.code === 'store-missing') return undefined;
    throw error;
  });
  if (store === undefined) return undefined;
  try {
    return await computeRanking(store.db, snapshot, Date.now());
  } finally {
    await store.close();
  }
}

async function simulateCommand(config: Config, words: string[]): Promise<boolean> {
  const { values } = parseArgs({
    args: words,
    options: {
      story: { type: 'boolean', default: false },
      visitors: { type: 'string' },
      days: { type: 'string' },
      seed: { type: 'string', default: String(Date.now()) },
      site: { type: 'string' },
      delete: { type: 'boolean', default: false },
    },
  });
  const server = {
    url: config.url,
    key: await loadSimulationKey(config),
    site: values.site ?? (await findOnlySite(config)),
  };
  if (values.delete) {
    await deleteSimulated(server);
    print(`Everything simulated at ${server.site} is deleted.`);
    return true;
  }
  const { story, visitors, days } = values;
  if (story && days !== undefined) {
    throw new AppError('argument-invalid', 'The story has its own 90 days: leave --days out.');
  }
  const simulation = {
    ...server,
    visitors: readWhole('--visitors', visitors ?? (story ? '20000' : '3000'), VISITORS_MAX),
    seed: readWhole('--seed', values.seed, Number.MAX_SAFE_INTEGER),
    now: Date.now(),
    onProgress: showProgress('visitors'),
  };
  const spread = { ...simulation, days: readWhole('--days', days ?? '28', DAYS_MAX) };
  const result = story ? await simulateStory(simulation) : await simulate(spread);
  print(
    `${result.sessions} sessions, ${result.events} events and ${result.contacts} messages, ` +
      `all marked as simulated. Look: ${config.url}/dashboard/?data=simulated`,
  );
  if (result.story !== undefined) print(describeStory(result.story, config.url));
  return true;
}

async function verifyCommand(config: Config, words: string[]): Promise<boolean> {
  refuseWords(words);
  const store = await openStoreToReadAt(config);
  try {
    return await printRecount(store, config);
  } finally {
    await store.close();
  }
}

async function loadSimulationKey(config: Config): Promise<string> {
  const store = await openStoreToReadAt(config);
  try {
    const setting = await store.db
      .selectFrom('settings')
      .select('value')
      .where('key', '=', SIMULATION_KEY_SETTING)
      .executeTakeFirst();
    if (setting !== undefined) return setting.value;
    throw new AppError('not-started', 'No server has run with these settings yet.', {
      remedy: 'Start it first: npm start',
    });
  } finally {
    await store.close();
  }
}

async function findOnlySite({ contentFolder }: Config): Promise<string> {
  const library = await openLibrary({ folder: contentFolder, clock: Date.now, watch: false });
  const [site, ...others] = library.sites();
  await library.close();
  if (site !== undefined && others.length === 0) return site;
  throw new AppError('site-missing', 'There are several sites.', { remedy: 'Say --site ID.' });
}

function unknownSite(site: string, known: string[]): AppError {
  return new AppError('site-unknown', `There is no site ${site}.`, {
    remedy: `There are: ${known.join(', ')}.`,
  });
}

function readWhole(name: string, text: string, most: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw new AppError('argument-invalid', `${name} takes a whole number from 1 to ${most}.`);
}

function isArgumentError(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE');
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
