/**
 * From the bytes of a request to a JSON value, each bound checked before the work it bounds. What
 * the value must look like is not decided here.
 * @module
 */

import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { BODY_DEPTH_MAX } from '../../widget/core/limits.ts';

/** Why a request is not taken. Codes are stable and listed in README.md of this folder. */
export interface Refusal {
  status: ContentfulStatusCode;
  code: string;
  message: string;
  /** Place in what was sent, like `events.0.page`. */
  path?: string;
  /** After how long the same request may be taken. */
  retryAfterSeconds?: number;
}

export type Result<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

export function refused(
  status: ContentfulStatusCode,
  code: string,
  message: string,
  more: Pick<Refusal, 'path' | 'retryAfterSeconds'> = {},
): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: { status, code, message, ...more } };
}

/** Reads a body of plain text or JSON. Never throws for what was sent. */
export async function readJson(request: Request, bytesMax: number): Promise<Result<unknown>> {
  const type = request.headers.get('content-type');
  if (type !== null && !/^(?:text\/plain|application\/json)\s*(?:;|$)/i.test(type)) {
    return refused(415, 'content-type-unsupported', 'Send the body as text/plain or as JSON.');
  }
  const bytes = await readBytes(request, bytesMax).catch(() => 'incomplete' as const);
  if (bytes === 'incomplete') return refused(400, 'body-incomplete', 'The body broke off.');
  if (bytes === undefined) {
    return refused(413, 'body-too-large', `The body is larger than ${bytesMax} bytes.`);
  }
  const text = decode(bytes);
  if (text === undefined) return refused(400, 'body-not-utf8', 'The body is not UTF-8.');
  if (isDeeper(text, BODY_DEPTH_MAX)) {
    return refused(400, 'body-too-deep', `The body nests more than ${BODY_DEPTH_MAX} levels.`);
  }
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return refused(400, 'body-not-json', 'The body is not JSON.');
  }
}

/** Undefined when there are more bytes; no more than those are then read. */
async function readBytes(request: Request, bytesMax: number): Promise<Uint8Array | undefined> {
  const declared = request.headers.get('content-length');
  if (declared !== null) {
    if (Number(declared) > bytesMax) return undefined;
    // The HTTP parser ends the body where it was declared to end.
    return new Uint8Array(await request.arrayBuffer());
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.byteLength;
    if (length > bytesMax) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const decoder = new TextDecoder('utf-8', { fatal: true });

function decode(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const [LIST, LIST_END, OBJECT, OBJECT_END] = [0x5b, 0x5d, 0x7b, 0x7d];

/** Counts brackets outside of strings, so that the parser never sees deep nesting. */
function isDeeper(text: string, depthMax: number): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = findStringEnd(text, at);
    else if (code === OBJECT || code === LIST) {
      depth++;
      if (depth > depthMax) return true;
    } else if (code === OBJECT_END || code === LIST_END) depth--;
  }
  return false;
}

/** Place of the quote that ends the string which begins at `begin`; the end of the text without one. */
function findStringEnd(text: string, begin: number): number {
  for (let end = text.indexOf('"', begin + 1); end > 0; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text.charCodeAt(before) === BACKSLASH) before--;
    // After an even number of backslashes the quote is not escaped.
    if ((end - before) % 2 === 1) return end;
  }
  return text.length;
}
