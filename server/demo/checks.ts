/**
 * @module What the forms accept. Pure: a form in, its problems by field out, in the
 * order of the fields.
 */
import { HOME_COUNTRY, isDelivery } from './cart.ts';
import type { Visit } from './visit.ts';
import { fill } from './words.ts';

/** What is wrong, by the name of the field; no key means nothing is wrong. */
export type Problems = Record<string, string>;

/** A number that passes every check and that the bank refuses. */
export const REFUSED_CARD = '4000000000009995';

const FIELD_LENGTH_MAX = 200;

/** What a postcode looks like, and one that exists. Overseas France (97, 98) is not delivered to. */
const POSTCODES: Readonly<Record<string, { pattern: RegExp; example: string }>> = {
  FR: { pattern: /^(0[1-9]|[1-8]\d|9[0-5])\d{3}$/, example: '44000' },
  BE: { pattern: /^[1-9]\d{3}$/, example: '1000' },
  DE: { pattern: /^\d{5}$/, example: '10115' },
  ES: { pattern: /^(0[1-9]|[1-4]\d|5[0-2])\d{3}$/, example: '28013' },
  IT: { pattern: /^\d{5}$/, example: '00184' },
  LU: { pattern: /^(L-)?\d{4}$/i, example: '1123' },
  NL: { pattern: /^[1-9]\d{3} ?[A-Z]{2}$/i, example: '1012 AB' },
};

/** The countries delivered to, by their two letters. */
export const COUNTRIES: readonly string[] = Object.keys(POSTCODES);

/** The trimmed value of a field, cut to 200 characters; empty when it was not sent. */
export function readField(form: URLSearchParams, name: string): string {
  return (form.get(name) ?? '').trim().slice(0, FIELD_LENGTH_MAX);
}

/** Checks the address form. */
export function checkAddress({ words }: Visit, form: URLSearchParams): Problems {
  const { problems: texts, countries } = words.checkout;
  const country = readField(form, 'country');
  const postcode = Object.hasOwn(POSTCODES, country) ? POSTCODES[country] : undefined;
  const place = countries[country as keyof typeof countries] ?? country;
  const example = postcode?.example ?? '';
  const problems: Problems = {};
  if (readField(form, 'name') === '') problems.name = texts.name;
  if (!isAddress(readField(form, 'email'))) problems.email = texts.email;
  if (readField(form, 'street') === '') problems.street = texts.street;
  if (postcode && !postcode.pattern.test(readField(form, 'postcode'))) {
    problems.postcode = fill(texts.postcode, { country: place, example });
  }
  if (readField(form, 'city') === '') problems.city = texts.city;
  if (!postcode) problems.country = texts.country;
  if (!canDeliver(readField(form, 'delivery'), country)) problems.delivery = texts.delivery;
  return problems;
}

/** Checks the payment form: first what is written, then what the bank says. */
export function checkPayment({ words, now }: Visit, form: URLSearchParams): Problems {
  const { problems: texts, refused } = words.payment;
  const method = readField(form, 'method');
  if (method === 'transfer') return {};
  if (method === 'gift') return isGiftCard(readField(form, 'gift')) ? {} : { gift: texts.gift };
  if (method !== 'card') return { method: texts.method };
  const number = readField(form, 'card-number').replace(/[\s-]/g, '');
  if (number === REFUSED_CARD) return { 'card-number': refused };
  const problems: Problems = {};
  if (!isCardNumber(number)) problems['card-number'] = texts.number;
  if (!isExpiry(readField(form, 'expiry'), now)) problems.expiry = texts.expiry;
  if (!/^\d{3,4}$/.test(readField(form, 'security'))) problems.security = texts.security;
  if (readField(form, 'holder') === '') problems.holder = texts.holder;
  return problems;
}

function canDeliver(way: string, country: string): boolean {
  return isDelivery(way) && (country === HOME_COUNTRY || way === 'home');
}

function isAddress(text: string): boolean {
  return /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text);
}

function isGiftCard(text: string): boolean {
  return /^[A-Z\d]{12}$/i.test(text.replace(/[\s-]/g, ''));
}

/** 13 to 19 digits whose check digit is right (Luhn). */
function isCardNumber(digits: string): boolean {
  if (!/^\d{13,19}$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** Month and year; a card is good until the end of its month. */
function isExpiry(text: string, now: Date): boolean {
  const [, month, year] = /^(0?[1-9]|1[0-2])\s*\/?\s*(?:20)?(\d{2})$/.exec(text) ?? [];
  if (!month || !year) return false;
  return Date.UTC(2000 + Number(year), Number(month)) > now.getTime();
}
