import { expect, test } from '@playwright/test';
import { FIRST_TEXTS, PART_TEXTS } from '../../widget/core/text-keys.ts';
import { language as arabic } from '../../widget/languages/ar.ts';
import { language as german } from '../../widget/languages/de.ts';
import { language as english } from '../../widget/languages/en.ts';
import { language as spanish } from '../../widget/languages/es.ts';
import { language as french } from '../../widget/languages/fr.ts';
import type { Language } from '../../widget/languages/texts.ts';

const LANGUAGES: Record<string, Language> = {
  ar: arabic,
  de: german,
  en: english,
  es: spanish,
  fr: french,
};
const PLACES: Record<string, readonly string[]> = { ...FIRST_TEXTS, ...PART_TEXTS };

for (const [tag, language] of Object.entries(LANGUAGES)) {
  test(`${tag} says every text once and fills no place that its key does not name`, async () => {
    const { words } = await language.loadParts();
    const texts = [...Object.entries(language.texts), ...Object.entries(words.texts)];
    const keys = texts.map(([key]) => key);
    expect(keys.length).toBe(new Set(keys).size);
    expect(Object.keys(PLACES).filter((key) => !keys.includes(key))).toEqual([]);
    for (const [key, text] of texts) {
      const known = PLACES[key] ?? PLACES[key.replace(/\.\w+$/, '.other')];
      const filled = [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(known, key).toEqual(expect.arrayContaining(filled));
    }
  });
}
