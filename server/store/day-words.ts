/**
 * What was looked for in vain on one day, packed: by its letters the stages, languages and spellings in
 * which it was used, and the numbers of the sessions that did.
 * @module
 */

import { ByteReader, ByteWriter } from './packed-bytes.ts';

/** One search or message that led to no opened answer. */
export interface MissedText {
  /** Its letters and digits alone. */
  folded: string;
  /** As it was typed. */
  text: string;
  /** Numbers of names. */
  stage: number;
  language: number;
  session: number;
}

/** In any order; two of one session that differ in nothing are one. */
export function packWords(texts: readonly MissedText[]): Buffer {
  const words = new Map<string, Map<string, MissedText[]>>();
  for (const one of texts) {
    const uses = words.get(one.folded) ?? new Map<string, MissedText[]>();
    words.set(one.folded, uses);
    const name = `${one.stage},${one.language},${one.text}`;
    const use = uses.get(name);
    if (use === undefined) uses.set(name, [one]);
    else use.push(one);
  }
  writer.clear();
  for (const [folded, uses] of words) {
    writer.text(folded);
    writer.number(uses.size);
    for (const use of uses.values()) packUse(use, folded);
  }
  return writer.finish();
}

const writer = new ByteWriter();

function packUse(use: readonly MissedText[], folded: string): void {
  const [{ text, stage, language } = { text: '', stage: 0, language: 0 }] = use;
  const sessions = [...new Set(use.map(({ session }) => session))].sort((a, b) => a - b);
  writer.number(stage);
  writer.number(language);
  writer.text(text === folded ? '' : text);
  writer.number(sessions.length);
  let last = 0;
  for (const session of sessions) {
    writer.number(session - last);
    last = session;
  }
}

/** Goes through the words of a day. */
export function unpackWords(
  packed: Uint8Array,
  take: (folded: string, uses: readonly PackedUse[]) => void,
): void {
  const reader = new ByteReader(packed);
  while (!reader.isAtEnd) {
    const folded = reader.text();
    const uses = Array.from({ length: reader.number() }, () => new PackedUse(reader, folded));
    take(folded, uses);
  }
}

/** One spelling at one stage. Its sessions are read when they are asked for: most are only counted. */
export class PackedUse {
  readonly stage: number;
  readonly language: number;
  readonly text: string;
  /** How many sessions used it. */
  readonly count: number;
  readonly #reader: ByteReader;

  constructor(reader: ByteReader, folded: string) {
    this.stage = reader.number();
    this.language = reader.number();
    this.text = reader.text() || folded;
    this.count = reader.number();
    this.#reader = reader.fork();
    reader.skip(this.count);
  }

  /** Their numbers, ascending. */
  get sessions(): number[] {
    const reader = this.#reader.fork();
    let session = 0;
    return Array.from({ length: this.count }, () => {
      session += reader.number();
      return session;
    });
  }
}
