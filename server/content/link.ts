/**
 * Which links an answer may carry.
 * @module
 */

import type { Finding } from './problem.ts';

/** Begins a link to another entry. */
export const ENTRY_SCHEME = 'entry:';

const SCHEMES = ['https:', 'http:', 'mailto:', 'tel:'];

/** What keeps a link from being shown; undefined when nothing does. */
export function checkLink(href: string): Finding | undefined {
  // Browsers drop tabs and line ends and read `\` as `/`, so such a link may not be what it seems.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters refused.
  if (/[\u0000-\u0020\u007f\\]/.test(href)) {
    return refuse(href, 'Remove blanks and backslashes; write a blank as `%20`.');
  }
  if (/^[/#](?!\/)/.test(href)) return undefined;
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(href)?.[0].toLowerCase();
  if (scheme !== undefined && SCHEMES.includes(scheme)) {
    const isWeb = scheme.startsWith('http');
    return isWeb && !URL.canParse(href) ? refuse(href, 'Mend the address.') : undefined;
  }
  if (/\.md(?:#|$)/.test(href)) return refuse(href, 'Link to an entry as `entry:its-id`.');
  return refuse(href, 'Begin it with `https://`, `/`, `#`, `mailto:`, `tel:` or `entry:`.');
}

function refuse(href: string, remedy: string): Finding {
  const message = href === '' ? 'The link leads nowhere.' : `The link \`${href}\` is not allowed.`;
  return { code: 'link-invalid', message, remedy };
}
