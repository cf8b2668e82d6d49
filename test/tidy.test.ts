import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { readBundle, weigh } from './support/bundle.ts';
import {
  type Files,
  findBanned,
  findLongFiles,
  findStrangersAtTop,
  findSubjectless,
  findWrongImports,
} from './support/tidy.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const paths = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path !== '');
const files: Files = new Map(
  paths
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path))
    .flatMap((path) => {
      const text = readIfThere(path);
      return text === undefined ? [] : [[path, text] as const];
    }),
);

test.describe('Layout', () => {
  test('holds only what the design names at the top', () => {
    expect(findStrangersAtTop(paths)).toEqual([]);
    expect(findStrangersAtTop(['scripts/x.ts', '.biome.json', 'server/app.ts'])).toEqual([
      'scripts',
    ]);
  });

  test('lets imports point from the widget and the server to core, never otherwise', () => {
    expect(findWrongImports(files)).toEqual([]);
    const broken: [path: string, specifier: string][] = [
      ['widget/core/a.ts', '../panel/b.ts'],
      ['widget/core/a.ts', 'lit'],
      ['widget/core/a.ts', 'node:fs'],
      ['widget/panel/a.ts', '../../server/errors.ts'],
      ['widget/panel/a.ts', 'hono'],
      ['server/app.ts', '../widget/panel/b.ts'],
      ['server/app.ts', '../test/support/b.ts'],
      ['widget/core/languages/en.ts', 'lit'],
    ];
    for (const [path, specifier] of broken) {
      const text = `import { b } from '${specifier}';`;
      expect(findWrongImports(new Map([[path, text]])), `${path} → ${specifier}`).toHaveLength(1);
    }
    const type = "import type { B } from '../server/store/store.ts';";
    expect(findWrongImports(new Map([['widget/a.ts', type]])), 'types too').toHaveLength(1);
    const lazy = "await import('../server/x.ts')";
    expect(findWrongImports(new Map([['widget/a.ts', lazy]])), 'lazy too').toHaveLength(1);
  });

  test('holds no banned word, no HTML sink and no storage that outlives a tab', () => {
    expect(findBanned(files)).toEqual([]);
    const broken: [path: string, line: string][] = [
      ['server/a.ts', '// TODO later'],
      ['server/a.ts', '// @ts-ignore'],
      ['widget/a.ts', 'element.innerHTML = text;'],
      ['widget/panel/a.ts', 'unsafeHTML(text)'],
      ['widget/a.ts', "localStorage.setItem('a', 'b');"],
      ['widget/a.ts', 'console.log(1);'],
      ['widget/panel/a.ts', 'html`<p style="color:red">`'],
      ['widget/core/a.ts', 'const now = Date.now();'],
      ['test/a.test.ts', "test.only('x', () => {});"],
    ];
    for (const [path, line] of broken) {
      expect(findBanned(new Map([[path, line]])), line).toHaveLength(1);
    }
  });

  test('keeps files to one subject', () => {
    expect(findLongFiles(files)).toEqual([]);
    expect(findLongFiles(new Map([['server/a.ts', '\n'.repeat(400)]]))).toEqual(['server/a.ts']);
    expect(findSubjectless(files)).toEqual([]);
    const named = ['server/utils.ts', 'widget/helpers/a.ts', 'server/helpful.ts'];
    expect(findSubjectless(new Map(named.map((path) => [path, ''])))).toEqual(named.slice(0, 2));
  });
});

// What a visit fetches beyond the launcher is weighed where it happens: journey/weight.test.ts.
test.describe('Weight', () => {
  const KB = 1024;
  const bundle = () => readBundle(`${ROOT}dist/client`);

  test('of the launcher is at most 1.5 KB', () => {
    const built = bundle();
    const files = built.closureOf('wayside.js');
    expect([...files], 'the launcher loads nothing of its own accord').toEqual(['wayside.js']);
    expect(weigh(built, files)).toBeLessThanOrEqual(1.5 * KB);
  });

  test('of the watch for signals is at most 5 KB, and it is no part of the launcher', () => {
    const built = bundle();
    expect(weigh(built, built.closureOf(built.find('assets/watch-')))).toBeLessThanOrEqual(5 * KB);
  });

  test('is found again when a file is missing from the reckoning', () => {
    const built = bundle();
    expect(() => built.find('assets/no-such-part-')).toThrow('0 files');
    const files = built.closureOf(built.find('assets/panel-'));
    expect(files.size).toBeGreaterThan(1);
    expect(weigh(built, files)).toBeGreaterThan(weigh(built, [built.find('assets/panel-')]));
  });
});

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(`${ROOT}${path}`, 'utf8');
  } catch {
    return undefined;
  }
}
