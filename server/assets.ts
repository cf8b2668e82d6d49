/**
 * The built widget, held in memory and compressed once: few small files that every page asks for.
 * @module
 */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Context } from 'hono';
import { errorBody } from './errors.ts';

/** `Cache-Control` of what has its hash in its address. */
export const IMMUTABLE = 'public, max-age=31536000, immutable';

/** A body ready to be sent in the encoding a client takes. */
export interface Asset {
  type: string;
  etag: string;
  plain: Uint8Array<ArrayBuffer>;
  brotli: Uint8Array<ArrayBuffer>;
  gzip: Uint8Array<ArrayBuffer>;
}

/** By path below the folder, with slashes. */
export type Assets = ReadonlyMap<string, Asset>;

const TYPES: Record<string, string> = {
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** Reads every file below `folder`. Throws when it cannot be read: then nothing was built. */
export function loadAssets(folder: string): Assets {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const name = path.slice(folder.length).replaceAll('\\', '/').replace(/^\/+/, '');
      const type = TYPES[name.split('.').pop() ?? ''] ?? 'application/octet-stream';
      return [name, makeAsset(readFileSync(path), type)];
    }),
  );
}

/** Compresses a body. Brotli at its best level costs tens of milliseconds: once, not per request. */
export function makeAsset(body: string | Uint8Array, type: string): Asset {
  const plain = new Uint8Array(Buffer.from(body));
  return {
    type,
    plain,
    etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
    brotli: new Uint8Array(
      brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
    ),
    gzip: new Uint8Array(gzipSync(plain)),
  };
}

/**
 * Answers with an asset to any origin: public, without cookie, 304 when the client has it.
 * `Vary` never names Origin, so that one cached answer serves every site.
 */
export function sendAsset(c: Context, asset: Asset, cacheControl: string): Response {
  const headers: Record<string, string> = {
    'Access-Control-Allow-Origin': '*',
    'Cache-Control': cacheControl,
    'Content-Type': asset.type,
    'Cross-Origin-Resource-Policy': 'cross-origin',
    ETag: asset.etag,
    Vary: 'Accept-Encoding',
    'X-Content-Type-Options': 'nosniff',
  };
  const known = c.req.header('if-none-match')?.split(',') ?? [];
  if (known.some((tag) => tag.trim().replace(/^W\//, '') === asset.etag)) {
    return c.body(null, 304, headers);
  }
  const accepted = c.req.header('accept-encoding') ?? '';
  if (/\bbr\b/.test(accepted)) {
    return c.body(asset.brotli, 200, { ...headers, 'Content-Encoding': 'br' });
  }
  if (/\bgzip\b/.test(accepted)) {
    return c.body(asset.gzip, 200, { ...headers, 'Content-Encoding': 'gzip' });
  }
  return c.body(asset.plain, 200, headers);
}

/** A refusal that pages of other origins may read too. */
export function refuse(
  status: number,
  code: string,
  message: string,
  { path, headers }: { path?: string; headers?: Record<string, string> } = {},
): Response {
  return Response.json(errorBody(code, message, path), {
    status,
    headers: { ...headers, 'Access-Control-Allow-Origin': '*' },
  });
}

/** Compresses each JSON body once; the newest few are kept, which covers every language of a site. */
export function createCompressor(): (body: string) => Asset {
  const BODIES_MAX = 64;
  const made = new Map<string, Asset>();
  return (body) => {
    const known = made.get(body);
    if (known !== undefined) return known;
    const asset = makeAsset(body, TYPES.json as string);
    made.set(body, asset);
    const oldest = made.keys().next().value;
    if (made.size > BODIES_MAX && oldest !== undefined) made.delete(oldest);
    return asset;
  };
}
