/**
 * Words that a settings file gives in each language of the site.
 * @module
 */

import type { Localised } from '../../widget/core/journey.ts';
import type { Fields } from './yaml.ts';

/** The words of a field, one for each language; reports those that are missing. */
export function readLocalised(
  fields: Fields,
  name: string,
  languages: readonly string[],
): Localised {
  const words = fields.map(name);
  if (!words) {
    const example = `\`${name}: { ${languages.map((tag) => `${tag}: …`).join(', ')} }\``;
    if (!fields.names().includes(name)) requireField(fields, name, example);
    return {};
  }
  const localised = Object.fromEntries(
    languages.map((tag) => [tag, words.requiredText(tag, `Add the words for \`${tag}\`.`)]),
  );
  words.end();
  return localised;
}

/** Reports a field that must be there. `example`: what to write, in backquotes. */
export function requireField(fields: Fields, name: string, example: string): void {
  const message = `\`${name}\` is missing.`;
  fields.report(name, { code: 'field-missing', message, remedy: `Write it as in ${example}.` });
}
