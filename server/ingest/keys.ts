/**
 * The secrets of the installation, made once and kept in the store for all its processes.
 * @module
 */

import { createHash, timingSafeEqual } from 'node:crypto';
import type { RandomBytes } from '../../widget/core/uuid.ts';
import type { Store } from '../store/store.ts';

/** Setting that holds the key with which simulated data is sent and deleted. */
export const SIMULATION_KEY_SETTING = 'simulation-key';
/** Setting that holds the key of session tokens. */
export const TOKEN_KEY_SETTING = 'token-key';

/** Setting that holds the key of the links in mails. */
export const MAIL_KEY_SETTING = 'mail-key';

const KEY_BYTES = 32;

export interface Keys {
  /** Signs session tokens. */
  token: string;
  /** Signs the links in mails. */
  mail: string;
  /** Whoever has it may send simulated data. */
  simulation: string;
}

/** `secret`: the operator's own, which then signs tokens and links. */
export async function loadKeys(
  store: Store,
  { random, secret }: { random: RandomBytes; secret?: string | undefined },
): Promise<Keys> {
  const make = () => Buffer.from(random(KEY_BYTES)).toString('base64url');
  return {
    token: secret ?? (await store.loadSetting(TOKEN_KEY_SETTING, make)),
    mail: secret ?? (await store.loadSetting(MAIL_KEY_SETTING, make)),
    simulation: await store.loadSetting(SIMULATION_KEY_SETTING, make),
  };
}

/** Compares in a time that says nothing about where two secrets differ. */
export function isSameSecret(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => createHash('sha256').update(text).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}
