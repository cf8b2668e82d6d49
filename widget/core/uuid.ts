/**
 * Identifiers of events and sessions (RFC 9562). The caller brings time and random bytes.
 * @module
 */

/** Gives `count` bytes that nobody can guess. */
export type RandomBytes = (count: number) => Uint8Array;

/** UUID version 7: sorts by its time, which anyone can read from it. */
export function uuidV7(timeMs: number, randomBytes: RandomBytes): string {
  return format(timeMs.toString(16).padStart(12, '0') + draw(randomBytes).slice(12), 7);
}

/** UUID version 4: says nothing. */
export function uuidV4(randomBytes: RandomBytes): string {
  return format(draw(randomBytes), 4);
}

/** 32 digits. */
function draw(randomBytes: RandomBytes): string {
  return Array.from(randomBytes(16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** `variant` is the digit whose first two bits say that the rest follows the standard. */
function format(digits: string, version: number): string {
  return digits.replace(
    /^(.{8})(.{4}).(.{3})(.)(.{3})/,
    (_, time, more, random, variant, rest) =>
      `${time}-${more}-${version}${random}-${'89ab'[Number(`0x${variant}`) % 4]}${rest}-`,
  );
}
