/**
 * Reads what a site wants the box to say in its own words: `texts` in `site.yaml`, by language and key.
 * @module
 */

import {
  COUNT_KEYS,
  FIRST_TEXTS,
  PART_TEXTS,
  type RarePlural,
  type TextKey,
  type Texts,
} from '../../widget/core/text-keys.ts';
import type { Fields } from './yaml.ts';

/** Characters of one text: twice the longest that the box says of its own. */
export const OWN_TEXT_LENGTH_MAX = 200;

const KEYS_REMEDY =
  'Take a key from `widget/languages/en.ts` or `widget/languages/parts/en.ts`, or remove it.';
const RARE = ['zero', 'two', 'few', 'many'] as const;

/** The places of every text, by key. */
const PLACES: ReadonlyMap<string, readonly string[]> = new Map<
  TextKey | RarePlural,
  readonly string[]
>([
  ...(Object.entries(FIRST_TEXTS) as [TextKey, readonly string[]][]),
  ...(Object.entries(PART_TEXTS) as [TextKey, readonly string[]][]),
  ...COUNT_KEYS.flatMap((key) =>
    RARE.map((form): [RarePlural, readonly string[]] => [`${key}.${form}`, placesOf(key)]),
  ),
]);

function placesOf(key: (typeof COUNT_KEYS)[number]): readonly string[] {
  return { ...FIRST_TEXTS, ...PART_TEXTS }[`${key}.other`];
}

/** By language; a language without a text of its own is left out. Problems are reported. */
export function readTexts(fields: Fields, languages: readonly string[]): Record<string, Texts> {
  const texts = fields.map('texts');
  if (!texts) return {};
  const read = languages.flatMap((tag): [string, Texts][] => {
    const own = texts.map(tag);
    const said = own ? readOwn(own) : {};
    return Object.keys(said).length > 0 ? [[tag, said]] : [];
  });
  texts.end();
  return Object.fromEntries(read);
}

function readOwn(own: Fields): Texts {
  const names = new Set(own.names());
  const read = [...PLACES].flatMap(([key, places]): [string, string][] => {
    // Asked for whether it is there or not, so that a mistyped key finds the one that was meant.
    const text = names.has(key)
      ? own.requiredText(key, 'Write the words, or remove the key.')
      : own.text(key);
    return text && isSound(own, key, text, places) ? [[key, text]] : [];
  });
  own.end(KEYS_REMEDY);
  return Object.fromEntries(read);
}

function isSound(own: Fields, key: string, text: string, places: readonly string[]): boolean {
  if (text.length > OWN_TEXT_LENGTH_MAX) {
    const message = `\`${key}\` has ${text.length} characters.`;
    const remedy = `Write at most ${OWN_TEXT_LENGTH_MAX}.`;
    own.report(key, { code: 'field-value', message, remedy });
    return false;
  }
  const [strange] = [...text.matchAll(/\{(\w*)\}/g)].filter(
    ([, name = '']) => !places.includes(name),
  );
  if (!strange) return true;
  const known = places.map((name) => `\`{${name}}\``).join(', ');
  own.report(key, {
    code: 'field-value',
    message: `\`${strange[0]}\` stands for nothing in \`${key}\`.`,
    remedy: known ? `There are: ${known}.` : 'Write words alone.',
  });
  return false;
}
