/**
 * Our own check that a request that changes something was sent by one of our pages, for every method
 * that is not safe and every content type.
 * @module
 */

import { createHash, timingSafeEqual } from 'node:crypto';

/** Field of every form that holds its token. */
export const FORM_TOKEN = 'form-token';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

export function isSafe(method: string): boolean {
  return SAFE_METHODS.has(method);
}

/**
 * What the browser says about where a request comes from. `publicUrl` is the address that people
 * use, which may differ from the one this process sees behind a proxy. A request that says nothing
 * is refused.
 */
export function isSameOrigin(request: Request, publicUrl: string): boolean {
  const site = request.headers.get('Sec-Fetch-Site');
  if (site !== null) return site === 'same-origin';
  // Browsers send the header above only where the connection is encrypted or local.
  const origin = request.headers.get('Origin');
  return origin === new URL(publicUrl).origin || origin === new URL(request.url).origin;
}

/** Token of the forms shown to the holder of a cookie; tells nothing about the cookie. */
export function formToken(cookie: string): string {
  return createHash('sha256').update(`form ${cookie}`).digest('base64url');
}

export function isFormToken(given: unknown, cookie: string): boolean {
  if (typeof given !== 'string') return false;
  const [a, b] = [given, formToken(cookie)].map((text) =>
    createHash('sha256').update(text).digest(),
  );
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}
