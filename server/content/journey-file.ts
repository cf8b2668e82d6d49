/**
 * Reads `journey.yaml`: stages, signals and the budget for everything that prompts.
 * @module
 */

import { checkPattern } from '../../widget/core/check-pattern.ts';
import { type Journey, type Signal, type Stage, UNMATCHED } from '../../widget/core/journey.ts';
import { readLocalised, requireField } from './localised.ts';
import { didYouMean, type Finding } from './problem.ts';
import { readId } from './site-file.ts';
import type { SourceFile } from './source-file.ts';
import { type Fields, type Placed, readYaml } from './yaml.ts';

const SIGNAL_KINDS = [
  'dwell',
  'form-error',
  'exit-intent',
  'back-and-forth',
  'event',
  'api',
] as const satisfies readonly Signal['kind'][];

const DWELL_SECONDS_MAX = 3600;
const DEFAULT_BUDGET = { promptsPerSession: 1, secondsBetween: 120 };

/** A site without the file: every page is unmatched and nothing prompts. */
export const NO_JOURNEY: Journey = {
  stages: [],
  contact: [],
  signals: [],
  budget: DEFAULT_BUDGET,
};

/** What the file says; undefined when nothing can be read. Problems are reported. */
export function readJourney(source: SourceFile, languages: readonly string[]): Journey | undefined {
  const fields = readYaml(source);
  if (!fields) return undefined;
  const context: Context = { source, languages, stages: [] };
  const stages = fields.maps('stages').map((stage) => readStage(stage, context));
  context.stages = stages.map(({ id }) => id);
  const contact = readPatterns(fields, 'contact', source);
  const signals = fields.maps('signals').flatMap((signal) => readSignal(signal, context));
  const budget = readBudget(fields.map('budget'));
  fields.end();
  reportTwins(fields, 'stages', context.stages);
  reportTwins(
    fields,
    'signals',
    signals.map(({ id }) => id),
  );
  return { stages, contact, signals, budget };
}

/** Reads a list of path patterns; reports each that cannot be used, at the sign that is wrong. */
export function readPatterns(fields: Fields, name: string, source: SourceFile): string[] {
  return fields.texts(name).map(({ value, offset }) => {
    const problem = checkPattern(value);
    if (problem) {
      const isQuoted = /["']/.test(source.text[offset] ?? '');
      source.report(offset + problem.at + (isQuoted ? 1 : 0), {
        code: 'pattern-invalid',
        message: `\`${value}\`: ${problem.message}`,
        remedy: problem.remedy,
      });
    }
    return value;
  });
}

/** A name that the journey does not know. */
export function unknownName(
  kind: 'stage' | 'signal',
  name: string,
  known: readonly string[],
): Finding {
  const there = known.length > 0 ? `There are: ${known.join(', ')}.` : 'There is none yet.';
  return {
    code: `${kind}-unknown`,
    message: `The journey has no ${kind} \`${name}\`.`,
    remedy: didYouMean(name, known, there),
  };
}

interface Context {
  source: SourceFile;
  languages: readonly string[];
  stages: string[];
}

function readStage(fields: Fields, { source, languages }: Context): Stage {
  const id = readId(fields, 'Name the stage, as in `id: checkout`.');
  if (id === UNMATCHED) {
    fields.report('id', {
      code: 'field-value',
      message: `\`${UNMATCHED}\` is what pages without a stage are called.`,
      remedy: 'Choose another name.',
    });
  }
  const title = readLocalised(fields, 'title', languages);
  const match = readPatterns(fields, 'match', source);
  const selector = fields.text('selector');
  fields.end();
  return { id, title, match, ...(selector && { selector }) };
}

function readSignal(fields: Fields, context: Context): Signal[] {
  const id = readId(fields, 'Name the signal, as in `id: card-refused`.');
  const reason = readLocalised(fields, 'reason', context.languages);
  const kind = fields.choice('kind', SIGNAL_KINDS);
  const detail = kind && readSignalDetail(kind, fields, context);
  if (!fields.names().includes('kind')) {
    const remedy = `Write one of ${SIGNAL_KINDS.join(', ')}.`;
    fields.report('kind', { code: 'field-missing', message: '`kind` is missing.', remedy });
  }
  if (kind) fields.end();
  return detail ? [{ id, reason, ...detail }] : [];
}

type SignalDetail = Signal extends infer S
  ? S extends Signal
    ? Omit<S, 'id' | 'reason'>
    : never
  : never;

function readSignalDetail(kind: Signal['kind'], fields: Fields, context: Context): SignalDetail {
  switch (kind) {
    case 'dwell': {
      const seconds = fields.integer('seconds', 1, DWELL_SECONDS_MAX);
      if (!fields.names().includes('seconds')) requireField(fields, 'seconds', '`seconds: 45`');
      return { kind, seconds: seconds ?? 0, stages: readStages(fields, 'stages', context) };
    }
    case 'form-error':
      return { kind, field: fields.requiredText('field', 'Give the name or id of the field.') };
    case 'exit-intent':
      return { kind, stages: readStages(fields, 'stages', context) };
    case 'back-and-forth': {
      const [one, other] = readStages(fields, 'between', context);
      if (one === undefined || other === undefined) {
        requireField(fields, 'between', '`between: [cart, delivery]`');
      }
      return { kind, between: [one ?? '', other ?? ''] };
    }
    case 'event':
      return { kind, event: fields.requiredText('event', 'Give the name of the DOM event.') };
    case 'api':
      return { kind };
  }
}

function readStages(fields: Fields, name: string, { source, stages }: Context): string[] {
  return fields.texts(name).map(({ value, offset }: Placed<string>) => {
    if (!stages.includes(value)) source.report(offset, unknownName('stage', value, stages));
    return value;
  });
}

function readBudget(fields: Fields | undefined): Journey['budget'] {
  const promptsPerSession = fields?.integer('promptsPerSession', 0, 10);
  const secondsBetween = fields?.integer('secondsBetween', 0, 86_400);
  fields?.end();
  return {
    promptsPerSession: promptsPerSession ?? DEFAULT_BUDGET.promptsPerSession,
    secondsBetween: secondsBetween ?? DEFAULT_BUDGET.secondsBetween,
  };
}

function reportTwins(fields: Fields, name: string, ids: string[]): void {
  const twin = ids.find((id, index) => ids.indexOf(id) < index);
  if (twin === undefined) return;
  fields.report(name, {
    code: 'id-duplicate',
    message: `\`${twin}\` is there twice.`,
    remedy: 'Give each its own id.',
  });
}
