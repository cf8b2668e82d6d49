/**
 * Identifiers of events and sessions (RFC 9562). The caller brings time and random bytes.
 * @module
 */

/** Gives `count` bytes that nobody can guess. */
export type RandomBytes = (count: number) => Uint8Array;

const TIME_BYTES = 6;
const BYTES = 16;

/** UUID version 7: sorts by its time, which anyone can read from it. */
export function uuidV7(timeMs: number, randomBytes: RandomBytes): string {
  const bytes = randomBytes(BYTES);
  let rest = timeMs;
  for (let position = TIME_BYTES - 1; position >= 0; position--) {
    bytes[position] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  return format(bytes, 0x70);
}

/** UUID version 4: says nothing. */
export function uuidV4(randomBytes: RandomBytes): string {
  return format(randomBytes(BYTES), 0x40);
}

function format(bytes: Uint8Array, version: number): string {
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | version;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const text = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return text.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
