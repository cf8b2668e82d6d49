/**
 * One `vite build` makes everything that runs: what visitors download (client), the search core for
 * others (search) and the server (ssr).
 * @module
 */

import { defineConfig, type Plugin } from 'vite';

/** Takes the line ends out of the widget's style sheets, and the indentation out of its templates. */
const closeUp: Plugin = {
  name: 'close-up',
  applyToEnvironment: ({ name }) => name === 'client',
  transform(code, id) {
    if (!/widget\/.*style\.ts$/.test(id)) return null;
    return code.replace(/`[^`]*`/g, (sheet) => sheet.replace(/\s*\n\s*/g, ''));
  },
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      // In minified code only a template has lines that are indented.
      if (file.type === 'chunk') file.code = file.code.replace(/\s*\n {2,}/g, ' ');
    }
  },
};

export default defineConfig({
  appType: 'custom',
  publicDir: false,
  plugins: [closeUp],
  builder: {},
  environments: {
    client: {
      build: {
        outDir: 'dist/client',
        emptyOutDir: true,
        target: 'es2022',
        lib: { entry: { wayside: 'widget/main.ts' }, formats: ['es'] },
        rolldownOptions: {
          output: {
            minify: true,
            entryFileNames: '[name].js',
            hashCharacters: 'hex',
            chunkFileNames: 'assets/[name]-[hash:6].js',
            codeSplitting: {
              groups: [
                // What panel and signals share: signals may come without the panel.
                {
                  name: 'page',
                  test: /widget\/(journey\/(page|routes)|languages\/choose|core\/(journey|limits|redact))\.ts/,
                },
              ],
            },
          },
        },
      },
    },
    search: {
      consumer: 'client',
      build: {
        outDir: 'dist',
        emptyOutDir: false,
        target: 'es2022',
        lib: { entry: { search: 'widget/core/search-all.ts' }, formats: ['es'] },
        rolldownOptions: { output: { minify: true, entryFileNames: '[name].js' } },
      },
    },
    ssr: {
      build: {
        ssr: true,
        outDir: 'dist/server',
        emptyOutDir: true,
        target: 'node20',
        rolldownOptions: {
          input: { main: 'server/main.ts', cli: 'server/cli.ts' },
          output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
        },
      },
    },
  },
});
