/**
 * YAML read strictly: plain data only, every mistake with its place. What the fields mean is said
 * by the files that read them.
 * @module
 */

import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type Scalar,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { didYouMean, type Finding } from './problem.ts';
import type { SourceFile } from './source-file.ts';

/**
 * Reads the YAML between two offsets of a file. Undefined, with the problems reported, when it is
 * not a plain mapping.
 */
export function readYaml(
  source: SourceFile,
  start = 0,
  end = source.text.length,
): Fields | undefined {
  const options = { prettyErrors: false, schema: 'core', logLevel: 'silent' } as const;
  const document = parseDocument(source.text.slice(start, end), options);
  const before = source.problems.length;
  for (const { code, message, pos } of document.errors) {
    source.report(start + pos[0], syntaxFinding(code, message));
  }
  refuseFeatures(document.contents, source, start);
  if (source.problems.length > before) return undefined;
  if (isMap(document.contents)) return new Fields(document.contents, source, start);
  source.report(start, {
    code: 'field-type',
    message: 'This is not a list of fields.',
    remedy: 'Write one `name: value` a line.',
  });
  return undefined;
}

function syntaxFinding(code: string, message: string): Finding {
  if (code === 'DUPLICATE_KEY') {
    return {
      code: 'yaml-duplicate-key',
      message: 'This field is there twice.',
      remedy: 'Keep one of the two.',
    };
  }
  const isColon = code === 'BLOCK_AS_IMPLICIT_KEY';
  return {
    code: 'yaml-syntax',
    message: `${message.replace(/\.$/, '')}.`,
    remedy: isColon
      ? 'Put quotes around a text that contains a colon.'
      : 'Mend the line; put quotes around a text that has signs in it.',
  };
}

/** Tags and aliases make a file say more than it shows; neither is needed here. */
function refuseFeatures(contents: Node | null, source: SourceFile, start: number): void {
  visit(contents, {
    Node(_key, node) {
      const offset = start + (node.range?.[0] ?? 0);
      if (isAlias(node) || node.anchor !== undefined) {
        source.report(offset, {
          code: 'yaml-alias',
          message: 'Anchors and aliases are not read.',
          remedy: 'Write the value out.',
        });
      }
      if (node.tag !== undefined) {
        source.report(offset, {
          code: 'yaml-tag',
          message: `The tag \`${node.tag}\` is not read.`,
          remedy: 'Remove it; put quotes around what must be text.',
        });
      }
    },
  });
}

/** A value with the place it was read from. */
export interface Placed<T> {
  value: T;
  offset: number;
}

/**
 * A mapping, read field by field. A field that is not there reads as undefined or empty; one of the
 * wrong kind too, and is reported. `end` reports the fields that nobody asked for.
 */
export class Fields {
  readonly offset: number;
  readonly #map: YAMLMap;
  readonly #source: SourceFile;
  readonly #start: number;
  readonly #asked = new Set<string>();

  constructor(map: YAMLMap, source: SourceFile, start: number) {
    this.#map = map;
    this.#source = source;
    this.#start = start;
    this.offset = start + (map.range?.[0] ?? 0);
  }

  /** Where a field's value stands; the start of the mapping when it has none. */
  placeOf(name: string): number {
    const node = this.#map.get(name, true) as Node | undefined;
    return node?.range ? this.#start + node.range[0] : this.offset;
  }

  text(name: string): string | undefined {
    return this.#scalar(name, isText, 'a text')?.value;
  }

  flag(name: string): boolean | undefined {
    return this.#scalar(name, isFlag, '`true` or `false`')?.value;
  }

  /** Reports a text that is missing or empty, with what to write. */
  requiredText(name: string, remedy: string): string {
    const value = this.text(name)?.trim();
    if (value === '' || this.#node(name) === undefined) {
      this.report(name, { code: 'field-missing', message: `\`${name}\` is missing.`, remedy });
    }
    return value ?? '';
  }

  /** A number within bounds, both included. */
  number(name: string, min: number, max: number): number | undefined {
    const value = this.#scalar(name, isNumber, 'a number')?.value;
    if (value === undefined || (value >= min && value <= max)) return value;
    this.#refuseNumber(name, value, `a number from ${min} to ${max}`);
    return undefined;
  }

  /** A whole number within bounds, both included. */
  integer(name: string, min: number, max: number): number | undefined {
    const value = this.number(name, min, max);
    if (value === undefined || Number.isInteger(value)) return value;
    this.#refuseNumber(name, value, 'a whole number');
    return undefined;
  }

  /** One of a closed list of words. */
  choice<T extends string>(name: string, choices: readonly T[]): T | undefined {
    const value = this.text(name);
    const chosen = choices.find((choice) => choice === value);
    if (value !== undefined && chosen === undefined) {
      const list = choices.map((choice) => `\`${choice}\``).join(', ');
      this.report(name, {
        code: 'field-value',
        message: `\`${name}\` is \`${value}\`, which has no meaning.`,
        remedy: didYouMean(value, choices, `Write one of ${list}.`),
      });
    }
    return chosen;
  }

  /** A calendar day as `YYYY-MM-DD`. */
  date(name: string): string | undefined {
    const value = this.text(name);
    if (value === undefined || isDay(value)) return value;
    this.report(name, {
      code: 'date-invalid',
      message: `\`${value}\` is no day of the calendar.`,
      remedy: `Write it as in \`${name}: 2027-03-01\`.`,
    });
    return undefined;
  }

  texts(name: string): Placed<string>[] {
    return this.#list(name, isText, 'texts').map(({ value, offset }) => ({
      value: value.trim(),
      offset,
    }));
  }

  numbers(name: string): Placed<number>[] {
    return this.#list(name, isNumber, 'numbers');
  }

  map(name: string): Fields | undefined {
    const node = this.#node(name);
    if (node === undefined || isMap(node)) return node && this.#fields(node);
    this.#refuseKind(name, this.placeOf(name), 'a block of fields');
    return undefined;
  }

  maps(name: string): Fields[] {
    return this.#items(name, 'blocks of fields').flatMap((item) => {
      if (isMap(item)) return [this.#fields(item)];
      this.#refuseKind(name, this.#start + (item.range?.[0] ?? 0), 'a list of blocks of fields');
      return [];
    });
  }

  /** Names of all fields there are, whether they have a meaning or not. */
  names(): string[] {
    return this.#map.items.map(({ key }) => String(isScalar(key) ? key.value : key));
  }

  /** Notes a problem with one field. */
  report(name: string, finding: Finding): void {
    this.#source.report(this.placeOf(name), finding);
  }

  /** Reports the fields that nobody asked for. `remedy`: where too many are known to be listed. */
  end(remedy?: string): void {
    for (const { key } of this.#map.items) {
      const name = String(isScalar(key) ? key.value : key);
      if (this.#asked.has(name)) continue;
      const known = [...this.#asked];
      const offset = this.#start + ((key as Node).range?.[0] ?? 0);
      this.#source.report(offset, {
        code: 'field-unknown',
        message: `\`${name}\` is no field here.`,
        remedy: didYouMean(name, known, remedy ?? `Remove it. There are: ${known.join(', ')}.`),
      });
    }
  }

  #fields(map: YAMLMap): Fields {
    return new Fields(map, this.#source, this.#start);
  }

  #node(name: string): Node | undefined {
    this.#asked.add(name);
    const node = this.#map.get(name, true) as Node | null | undefined;
    return node && !(isScalar(node) && node.value === null) ? node : undefined;
  }

  #scalar<T>(name: string, is: (value: unknown) => value is T, kind: string) {
    const node = this.#node(name);
    if (node === undefined) return undefined;
    if (isScalar(node) && is(node.value)) return node as Scalar<T>;
    this.#refuseKind(name, this.placeOf(name), kind);
    return undefined;
  }

  #list<T>(name: string, is: (value: unknown) => value is T, kind: string): Placed<T>[] {
    return this.#items(name, kind).flatMap((item) => {
      const offset = this.#start + (item.range?.[0] ?? 0);
      if (isScalar(item) && is(item.value)) return [{ value: item.value, offset }];
      this.#refuseKind(name, offset, `a list of ${kind}`);
      return [];
    });
  }

  #items(name: string, kind: string): Node[] {
    const node = this.#node(name);
    if (node === undefined) return [];
    if (isSeq(node)) return (node as YAMLSeq<Node>).items;
    this.#refuseKind(name, this.placeOf(name), `a list of ${kind}`);
    return [];
  }

  #refuseNumber(name: string, value: number, kind: string): void {
    const message = `\`${name}\` is ${value}.`;
    this.report(name, { code: 'field-value', message, remedy: `Write ${kind}.` });
  }

  #refuseKind(name: string, offset: number, kind: string): void {
    const remedy = kind.includes('text')
      ? 'Put quotes around what looks like a number or has signs in it.'
      : `Write ${kind}.`;
    const message = `\`${name}\` is not ${kind}.`;
    this.#source.report(offset, { code: 'field-type', message, remedy });
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isFlag(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
