/**
 * Proof that a sender has read an earlier answer about its session. It names nobody and is checked
 * without asking the store.
 * @module
 */

import { createHash, createHmac, createSecretKey } from 'node:crypto';
import { isSameSecret } from './keys.ts';

/** Age from which the next answer brings a new token. */
export const TOKEN_RENEWED_MS = 60 * 60 * 1000;
/** Age up to which a token counts: as long as a late event is taken at all. */
const TOKEN_AGE_MAX_MS = 7 * 24 * 60 * 60 * 1000;
const KEY_ID_LENGTH = 6;

export interface Tokens {
  issue(site: string, session: string, now: number): string;
  /** Age of a valid token in milliseconds; undefined for any other text. */
  check(token: string, site: string, session: string, now: number): number | undefined;
}

/** Tokens look like `issued.key.mac`; the part about the key tells which of several signed. */
export function createTokens(key: string): Tokens {
  const keyId = createHash('sha256').update(key).digest('base64url').slice(0, KEY_ID_LENGTH);
  const secret = createSecretKey(Buffer.from(key));
  const sign = (site: string, session: string, issued: string) =>
    createHmac('sha256', secret)
      .update(JSON.stringify([site, session.toLowerCase(), issued, keyId]))
      .digest('base64url');
  return {
    issue(site, session, now) {
      const issued = now.toString(36);
      return `${issued}.${keyId}.${sign(site, session, issued)}`;
    },
    check(token, site, session, now) {
      const [issued = '', id, mac = ''] = token.split('.');
      const ageMs = now - Number.parseInt(issued, 36);
      if (id !== keyId || !(ageMs <= TOKEN_AGE_MAX_MS)) return undefined;
      return isSameSecret(mac, sign(site, session, issued)) ? ageMs : undefined;
    },
  };
}
