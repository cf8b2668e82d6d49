/**
 * The rules of layout, as functions over file texts, so that each can be seen to fail.
 * @module
 */

/** Text of each file by its path from the top, with slashes. */
export type Files = ReadonlyMap<string, string>;

const TOP_LEVEL = new Set([
  'widget',
  'server',
  'content',
  'test',
  'package.json',
  'vite.config.ts',
  'tsconfig.json',
  'package-lock.json',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
]);
const FILE_LINES_MAX = 400;
const IMPORT = /(?:from|import|import\()\s*'([^']+)'/g;

/** Names at the top that the layout does not know. Dotfiles are every repository's own. */
export function findStrangersAtTop(paths: readonly string[]): string[] {
  const names = new Set(paths.map((path) => path.split('/')[0] ?? path));
  return [...names].filter((name) => !name.startsWith('.') && !TOP_LEVEL.has(name));
}

/** Imports that point the wrong way, as `file → import: reason`. */
export function findWrongImports(files: Files): string[] {
  const wrong: string[] = [];
  for (const [path, text] of files) {
    if (!/\.(ts|tsx|mjs)$/.test(path)) continue;
    for (const [, specifier] of text.matchAll(IMPORT)) {
      const reason = whyWrong(path, resolve(path, specifier ?? ''));
      if (reason !== undefined) wrong.push(`${path} → ${specifier}: ${reason}`);
    }
  }
  return wrong;
}

function whyWrong(path: string, target: string): string | undefined {
  if (path.startsWith('test/')) return undefined;
  if (target.startsWith('test/')) return 'nothing imports test/';
  if (path.startsWith('widget/core/languages/')) {
    return /^(widget\/core\/|@orama\/stemmers\/)/.test(target)
      ? undefined
      : 'a language imports core and its stemmer only';
  }
  if (path.startsWith('widget/core/')) {
    return target.startsWith('widget/core/') || target === 'minisearch'
      ? undefined
      : 'core imports itself and minisearch only';
  }
  // Declarations for compilers name the frameworks that they extend; nothing of them is built.
  if (path.startsWith('widget/') && !path.startsWith('widget/types/')) {
    return target.startsWith('widget/') || /^lit(-html)?(\/|$)/.test(target)
      ? undefined
      : 'the widget imports itself and lit only';
  }
  if (path.startsWith('server/') && target.startsWith('widget/')) {
    return target.startsWith('widget/core/') ? undefined : 'the server sees widget/core only';
  }
  return undefined;
}

/** Path of a relative import from the top; other specifiers stay as they are. */
function resolve(path: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  return new URL(specifier, `file:///${path}`).pathname.slice(1);
}

/** Words that must not stand in the code, with the reason. */
const BANNED: readonly { in: RegExp; pattern: RegExp; reason: string }[] = [
  { in: /./, pattern: /\b(TODO|FIXME|XXX)\b/, reason: 'do it or file it' },
  { in: /./, pattern: /@ts-(ignore|nocheck)/, reason: 'types are not silenced' },
  { in: /^test\//, pattern: /\b(test|describe)\.only\b/, reason: 'runs one test alone' },
  {
    in: /^widget\//,
    pattern: /\b(innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|unsafeSVG|document\.write)\b/,
    reason: 'no HTML sink',
  },
  {
    in: /^widget\//,
    pattern: /\b(localStorage|document\.cookie|indexedDB)\b/,
    reason: 'not stored',
  },
  { in: /^widget\//, pattern: /\bconsole\./, reason: "the console is the host page's" },
  {
    in: /^widget\/panel\//,
    pattern: /\sstyle=/,
    reason: 'a strict policy refuses style attributes',
  },
  {
    in: /^widget\/core\//,
    pattern: /\b(Date\.now|Math\.random|setTimeout)\b/,
    reason: 'core is pure',
  },
];

/** Banned words found, as `file:line: reason`. The files that define the rules are exempt. */
export function findBanned(files: Files): string[] {
  const found: string[] = [];
  for (const [path, text] of files) {
    if (!/\.(ts|tsx|mjs)$/.test(path) || /tidy(\.test)?\.ts$/.test(path)) continue;
    const rules = BANNED.filter((rule) => rule.in.test(path));
    text.split('\n').forEach((line, index) => {
      if (/^\s*(\*|\/\/|\/\*)/.test(line) && !/TODO|FIXME|XXX|@ts-/.test(line)) return;
      for (const { pattern, reason } of rules) {
        if (pattern.test(line)) found.push(`${path}:${index + 1}: ${reason}`);
      }
    });
  }
  return found;
}

/** Files too long to have one subject. */
export function findLongFiles(files: Files): string[] {
  return [...files]
    .filter(
      ([path, text]) => /\.(ts|tsx|mjs)$/.test(path) && text.split('\n').length > FILE_LINES_MAX,
    )
    .map(([path]) => path);
}

/** Code files named for no subject. */
export function findSubjectless(files: Files): string[] {
  const subjectless = /(^|\/)(utils?|helpers?|common|misc|manager|service)(\/|\.tsx?$)/;
  return [...files.keys()].filter((path) => subjectless.test(path));
}
