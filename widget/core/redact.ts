/**
 * Takes out of a visitor's words what could name a person: addresses, phones, cards, accounts,
 * numbers, tokens. The widget does it before anything is sent, the server again before anything is
 * stored. Names of people are not recognised.
 * @module
 */

import { looksRandom } from './random-words.ts';

/** Digits, when they are written in groups, from which a number identifies. */
const GROUPED_MIN = 7;
const PHONE_MIN = 9;
const PHONE_MAX = 15;
const CARD_MIN = 13;
const CARD_MAX = 19;

/**
 * The text with `[email]`, `[phone]`, `[card]`, `[iban]`, `[number]` and `[token]` in place of what
 * could identify. A run of five digits is a number; prices, years, dates and short counts stay.
 * Time grows with the length of the text, never faster. Redacting twice changes nothing.
 */
export function redact(text: string): string {
  return text.replace(IBANS, '[iban]').replace(WORDS, redactWord).replace(DIGITS, redactDigits);
}

/**
 * A visitor's words as they may leave the page and will be taken: redacting may lengthen them beyond
 * the bound, and half a character is refused.
 */
export function redactWords(text: string, lengthMax: number): string {
  return redact(text.trim())
    .slice(0, lengthMax)
    .replace(/[\p{Cs}\0]/gu, '');
}

/** Every character class below is disjoint from what follows it, so no match is tried twice. */
const WORDS = /[^\s,;:!?<>()[\]{}"«»“”&=/]+/g;
const IBANS = /\b[a-z]{2}\d{2}(?:[ -]?[a-z]{4})?(?:[ -]?[a-z]?\d){8,26}(?![a-z\d])/gi;
const DIGITS = /\+?\p{Nd}(?:[ \u00a0\u202f()./-]{0,2}\p{Nd})*/gu;

const DATE = /^\d{1,4}([./-])\d{1,2}\1\d{1,4}$/;
const LONG_RUN = /\p{Nd}{5}/u;

function redactWord(word: string): string {
  // A handle names a person as an address does.
  if (/@.|.@|%40/.test(word)) return word.endsWith('.') ? '[email].' : '[email]';
  return looksRandom(word) ? '[token]' : word;
}

function redactDigits(run: string): string {
  const digits = run.replace(/\P{Nd}+/gu, '');
  if (DATE.test(run)) return run;
  if (digits.length >= CARD_MIN && digits.length <= CARD_MAX && passesLuhn(digits)) return '[card]';
  if (isPhone(run, digits)) return '[phone]';
  return digits.length >= GROUPED_MIN || LONG_RUN.test(run) ? '[number]' : run;
}

function isPhone(run: string, digits: string): boolean {
  const isMarked = /^[+0]/.test(run) || (digits !== run && digits.length === 10);
  return isMarked && digits.length >= PHONE_MIN && digits.length <= PHONE_MAX;
}

/** The check digit of payment cards (ISO/IEC 7812-1, annex B). */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    const digit = Number(digits[digits.length - 1 - place]);
    const doubled = place % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
