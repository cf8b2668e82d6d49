import { readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { createBuilder } from 'vite';
import { keepFormer } from '../../vite.config.ts';

/** A program that loads a part of itself only when it is asked to. */
async function buildProgram(folder: string, part: string): Promise<string> {
  writeFileSync(join(folder, 'part.ts'), `export const part = '${part}';`);
  writeFileSync(
    join(folder, 'main.ts'),
    `export const load = async () => (await import('./part.ts')).part;`,
  );
  const outDir = join(folder, 'out');
  const builder = await createBuilder({
    ...{ configFile: false, root: folder, logLevel: 'error', plugins: [keepFormer] },
    environments: {
      ssr: {
        build: {
          ...{ ssr: true, outDir },
          rolldownOptions: {
            input: { main: join(folder, 'main.ts') },
            output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
          },
        },
      },
    },
  });
  const { ssr } = builder.environments;
  if (ssr === undefined) throw new Error('There is nothing to build.');
  await builder.build(ssr);
  writeFileSync(join(outDir, 'package.json'), '{ "type": "module" }');
  return outDir;
}

test('a running program loads its own part after another was built', async () => {
  const folder = test.info().outputPath('');
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const out = await buildProgram(folder, 'first');
  const { load } = await import(pathToFileURL(join(out, 'main.js')).href);
  await buildProgram(folder, 'second');
  expect(await load()).toBe('first');
});

test('of many earlier builds only the latest parts stay', async () => {
  const folder = test.info().outputPath('');
  const out = await buildProgram(folder, 'first');
  for (let day = 1; day <= 60; day++) {
    const path = join(out, `part-of-day-${day}.js`);
    writeFileSync(path, '');
    utimesSync(path, day, day);
  }
  await buildProgram(folder, 'second');
  const former = readdirSync(out).filter((name) => name.startsWith('part-of-day'));
  expect(former).toHaveLength(39);
  expect(former).toContain('part-of-day-60.js');
  expect(former).not.toContain('part-of-day-21.js');
});
