/**
 * The built widget, held in memory and compressed once: few small files that every page asks for.
 * @module
 */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Context } from 'hono';

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
