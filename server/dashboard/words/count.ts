/**
 * A number with its noun, as each language counts.
 * @module
 */

import type { Amount } from './words.ts';

/** `1 session`, `2 sessions`. */
export function countEnglish({ text, value }: Amount, one: string, many: string): string {
  return `${text} ${value === 1 ? one : many}`;
}

/** In French 0 and 1 are singular. */
export function countFrench({ text, value }: Amount, one: string, many: string): string {
  return `${text} ${Math.abs(value) < 2 ? one : many}`;
}

/** Points as they are written, with their sign or without: `0,8 point`, `3,0 points`. */
export function pointsFrench(text: string): string {
  return `${text} ${/^\D?[01](?!\d)/.test(text) ? 'point' : 'points'}`;
}
