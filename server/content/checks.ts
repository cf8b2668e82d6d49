/**
 * What only shows when the files of a site are read together: names that nothing bears, ids and
 * wordings that two entries claim, translations that are missing, days that have passed.
 * @module
 */

import { type Journey, stageIds } from '../../widget/core/journey.ts';
import { fold } from '../../widget/core/text.ts';
import type { EntrySource, ParsedEntry } from './entry-file.ts';
import type { ParsedGuide } from './guide.ts';
import { unknownName } from './journey-file.ts';
import { didYouMean, type Finding, type Problem } from './problem.ts';
import type { SourceFile } from './source-file.ts';
import type { Placed } from './yaml.ts';

/** Everything of a site that its entries may name. */
export interface Surroundings {
  journey: Journey;
  /** In fallback order. */
  languages: readonly string[];
  /** Local day, `YYYY-MM-DD`. */
  today: string;
  /** Ids and earlier ids by language, those of entries that cannot be read right now included. */
  ids: ReadonlyMap<string, ReadonlySet<string>>;
}

/** An entry whose fields could be read. */
type Readable = Required<ParsedEntry>;

/** The problems that entries have with each other and with the site. */
export function checkEntries(parsed: readonly ParsedEntry[], around: Surroundings): Problem[] {
  const entries = parsed.filter((one): one is Readable => one.entry !== undefined);
  return [
    ...entries.flatMap((one) => checkNames(one.source, one.places, one.entry.language, around)),
    ...entries.flatMap((one) => checkReview(one, around.today)),
    ...around.languages.flatMap((language) =>
      checkTwins(entries.filter(({ entry }) => entry.language === language)),
    ),
    ...checkTranslations(entries, around),
  ];
}

/** The problems that guides have with the site and with each other. */
export function checkGuides(parsed: readonly ParsedGuide[], around: Surroundings): Problem[] {
  const seen = new Set<string>();
  return parsed.flatMap(({ source, guide, places }) => {
    if (!guide) return [];
    const problems = checkNames(source, places, guide.language, around);
    const key = `${guide.language}/${guide.id}`;
    if (seen.has(key)) problems.push(source.locate(0, duplicateId(guide.id, 'another guide')));
    seen.add(key);
    return problems;
  });
}

interface NamedPlaces {
  stages: Placed<string>[];
  signals?: Placed<string>[];
  targets: Placed<string>[];
}

function checkNames(
  source: SourceFile,
  places: NamedPlaces,
  language: string,
  { journey, ids }: Surroundings,
): Problem[] {
  const stages = stageIds(journey);
  const signals = journey.signals.map(({ id }) => id);
  const find = (
    names: Placed<string>[],
    known: readonly string[],
    finding: (name: string) => Finding,
  ) =>
    names
      .filter(({ value }) => !known.includes(value))
      .map(({ value, offset }) => source.locate(offset, finding(value)));
  return [
    ...find(places.stages, stages, (name) => unknownName('stage', name, stages)),
    ...find(places.signals ?? [], signals, (name) => unknownName('signal', name, signals)),
    ...checkTargets(source, places.targets, language, ids),
  ];
}

function checkTargets(
  source: SourceFile,
  targets: Placed<string>[],
  language: string,
  ids: Surroundings['ids'],
): Problem[] {
  const here = ids.get(language) ?? new Set<string>();
  return targets
    .filter(({ value }) => !here.has(value))
    .map(({ value, offset }) => {
      const isElsewhere = [...ids.values()].some((others) => others.has(value));
      return source.locate(offset, {
        code: 'entry-unknown',
        message: `There is no entry \`${value}\` in \`${language}\`.`,
        remedy: isElsewhere
          ? `Translate it into \`${language}\`, or name another.`
          : didYouMean(value, [...here], 'Mend the id, or write the entry.'),
      });
    });
}

function checkReview({ source, entry, places }: Readable, today: string): Problem[] {
  if (entry.review === undefined || entry.review >= today) return [];
  return [
    source.locate(places.review, {
      severity: 'warning',
      code: 'review-past',
      message: `The entry was to be read again by ${entry.review}${ownerOf(entry)}.`,
      remedy: 'Read it again, then write the next day.',
    }),
  ];
}

function ownerOf({ owner }: EntrySource): string {
  return owner === undefined ? '' : `, by ${owner}`;
}

/** Ids and wordings of one language that are there twice; the later file is the one to mend. */
function checkTwins(entries: readonly Readable[]): Problem[] {
  const ids = new Map<string, string>();
  const wordings = new Map<string, string>();
  return entries.flatMap(({ source, entry, places }) => {
    const claim = (
      claims: Map<string, string>,
      { value, offset }: Placed<string>,
      finding: (owner: string) => Finding,
    ): Problem[] => {
      const owner = claims.get(value);
      if (owner === undefined) claims.set(value, source.file);
      return owner === undefined ? [] : [source.locate(offset, finding(owner))];
    };
    const names = [{ value: entry.id, offset: places.id }, ...places.formerly];
    const question = { value: normalise(entry.question), offset: places.question };
    const isDouble = entry.question !== '';
    return [
      ...names.flatMap((name) => claim(ids, name, (owner) => duplicateId(name.value, owner))),
      ...(isDouble ? claim(wordings, question, duplicateQuestion) : []),
      ...places.alternates.flatMap(({ value, offset }) =>
        claim(wordings, { value: normalise(value), offset }, (owner) =>
          duplicateAlternate(value, owner, source.file),
        ),
      ),
    ];
  });
}

/** A wording without its case, accents and punctuation: what makes two of them the same. */
function normalise(wording: string): string {
  return fold(wording)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function duplicateId(id: string, owner: string): Finding {
  return {
    code: 'id-duplicate',
    message: `\`${id}\` is already the id of ${owner}.`,
    remedy: 'Give this one another id.',
  };
}

function duplicateQuestion(owner: string): Finding {
  return {
    code: 'question-duplicate',
    message: `${owner} asks the same.`,
    remedy: 'Make one entry of the two, or say what is different.',
  };
}

function duplicateAlternate(value: string, owner: string, file: string): Finding {
  const isOwn = owner === file;
  return {
    ...(isOwn && { severity: 'warning' }),
    code: 'alternate-duplicate',
    message: isOwn ? `\`${value}\` is there twice.` : `\`${value}\` already belongs to ${owner}.`,
    remedy: isOwn ? 'Remove one.' : 'Leave it to the entry that answers it best.',
  };
}

/** Reported once, where the entry is written in the first of the languages that have it. */
function checkTranslations(
  entries: readonly Readable[],
  { languages, ids }: Surroundings,
): Problem[] {
  const seen = new Set<string>();
  return entries.flatMap(({ source, entry: { id }, places }) => {
    const missing = languages.filter((language) => !ids.get(language)?.has(id));
    if (missing.length === 0 || seen.has(id)) return [];
    seen.add(id);
    return [
      source.locate(places.id, {
        severity: 'warning',
        code: 'translation-missing',
        message: `\`${id}\` is not there in ${missing.map((tag) => `\`${tag}\``).join(', ')}.`,
        remedy: 'Translate it under the same id.',
      }),
    ];
  });
}
