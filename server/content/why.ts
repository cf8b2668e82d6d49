/**
 * Why the box suggests what it suggests on a page: the same ranking with every ground written out.
 * @module
 */

import type { StageFrom } from '../../widget/core/event.ts';
import { stageIds, stageOf } from '../../widget/core/journey.ts';
import {
  type Explanation,
  explainSuggestions as explain,
  type LeftOut,
  type Ranking,
  type Suggestion,
} from '../../widget/core/suggest.ts';
import type { Snapshot, WithheldEntry } from './library.ts';

export interface WhyOptions {
  /** Stage that the page declares. */
  stage?: string | undefined;
  /** Signal that was seen. */
  signal?: string | undefined;
  /** Language of the catalogue; else the one that the path names first, else the site's first. */
  language?: string | undefined;
  ranking?: Ranking | undefined;
}

export interface Why extends Explanation {
  path: string;
  language: string;
  stage: string;
  stageFrom: StageFrom;
  /** Questions by entry id. */
  questions: ReadonlyMap<string, string>;
  /** Words of the signals by id. */
  signals: ReadonlyMap<string, string>;
  /** Entries outside their window. */
  withheld: readonly WithheldEntry[];
}

/**
 * The suggestions for a page, by address or path, as the box gives them to a visitor who has read
 * nothing yet. The page itself is not fetched: its selectors, title and heading do not count.
 */
export function explainSuggestions(snapshot: Snapshot, url: string, options: WhyOptions = {}): Why {
  const path = pathOf(url);
  const language = chooseLanguage(snapshot, [options.language, ...path.split('/')]);
  const signs = { path, declared: options.stage, hasSelector: () => false };
  const { stage, from } = stageOf(signs, snapshot.journey);
  const entries = snapshot.catalogues.get(language)?.catalogue.entries ?? [];
  const signals = options.signal === undefined ? [] : [options.signal];
  return {
    ...explain(entries, { stage, path, signals }, options.ranking),
    path,
    language,
    stage,
    stageFrom: from,
    questions: new Map(entries.map(({ id, question }) => [id, question])),
    signals: new Map(
      snapshot.journey.signals.map(({ id, reason }) => [id, reason[language] ?? id]),
    ),
    withheld: snapshot.withheld.filter((entry) => entry.language === language),
  };
}

/** The explanation as lines of text for a terminal. */
export function formatWhy(why: Why): string {
  const { path, language, stage, stageFrom, suggestions, leftOut, withheld } = why;
  const place = stageFrom === 'none' ? 'no stage matches' : `stage ${stage}, ${stageFrom}`;
  const lines = suggestions.map(
    (suggestion) =>
      `  ${suggestion.rank}. ${suggestion.entry}  ${why.questions.get(suggestion.entry) ?? ''}\n` +
      `     ${reasonWords(suggestion, why)} (${suggestion.score.toFixed(2)})`,
  );
  return [
    `${path}: ${place}, language ${language}`,
    ...(lines.length > 0 ? lines : ['  Nothing is suggested.']),
    ...(Object.keys(LEFT_OUT_WORDS) as LeftOut[]).flatMap((kind) => {
      const ids = leftOut.filter((left) => left.why === kind).map(({ entry }) => entry);
      return ids.length === 0 ? [] : [`${LEFT_OUT_WORDS[kind]}:`, ...wrap(ids)];
    }),
    ...withheld.map((entry) => `Not served today: ${entry.id} (${windowWords(entry)})`),
  ].join('\n');
}

/** What was asked for and the site does not have, in words; undefined when all of it exists. */
export function findUnknown(
  { settings, journey }: Snapshot,
  { stage, signal, language }: WhyOptions,
): string | undefined {
  const known: [name: string, given: string | undefined, ids: string[]][] = [
    ['stage', stage, stageIds(journey)],
    ['signal', signal, journey.signals.map(({ id }) => id)],
    ['language', language, settings.languages],
  ];
  const unknown = known.find(([, given, ids]) => given !== undefined && !ids.includes(given));
  if (unknown === undefined) return undefined;
  const [name, given, ids] = unknown;
  const there = ids.length === 0 ? 'There is none' : `There are: ${ids.join(', ')}`;
  return `The site has no ${name} ${given}. ${there}.`;
}

/** Indented lines, none wider than a terminal, each as full as it can be. */
function wrap(ids: readonly string[]): string[] {
  const lines: string[] = [];
  for (const id of ids) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + id.length + 2 <= LINE_LENGTH) {
      lines[lines.length - 1] = `${last}, ${id}`;
    } else lines.push(`  ${id}`);
  }
  return lines;
}

const LINE_LENGTH = 80;

function windowWords({ from, until }: WithheldEntry): string {
  const parts = [from && `from ${from}`, until && `until ${until}`];
  return parts.filter((part) => part !== undefined).join(' ');
}

const REASON_WORDS: Record<Exclude<Suggestion['reason'], 'signal'>, string> = {
  pinned: 'pinned by an editor to this page or step',
  page: 'about this page',
  confirmed: 'most helpful at this step',
  asked: 'often asked at this step',
  stage: 'for this step',
  read: 'already opened',
};

const LEFT_OUT_WORDS: Record<LeftOut, string> = {
  limit: 'Left out, others fit better',
  elsewhere: 'Left out, for other pages, steps or signals',
  'no-rule': 'Left out, names no page, step or signal',
};

function reasonWords({ reason, signal = '' }: Suggestion, { signals }: Why): string {
  if (reason !== 'signal') return REASON_WORDS[reason];
  return `signal ${signal}: ${signals.get(signal) ?? signal}`;
}

function chooseLanguage({ settings }: Snapshot, wanted: (string | undefined)[]): string {
  const { languages } = settings;
  return wanted.find((one) => one && languages.includes(one)) ?? languages[0] ?? '';
}

function pathOf(url: string): string {
  return URL.canParse(url, 'http://host') ? new URL(url, 'http://host').pathname : url;
}
