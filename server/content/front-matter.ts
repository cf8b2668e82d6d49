/**
 * The block between two lines of `---` at the top of a markdown file.
 * @module
 */

import type { SourceFile } from './source-file.ts';
import { type Fields, readYaml } from './yaml.ts';

export interface FrontMatter {
  fields: Fields;
  /** Where the markdown begins. */
  bodyStart: number;
}

const FENCE = '---';

/** Parts a file into its block and its body; undefined, reported, when it has no sound block. */
export function readFrontMatter(source: SourceFile): FrontMatter | undefined {
  const { text } = source;
  if (text === '' && source.problems.length > 0) return undefined;
  if (!/^---[ \t]*\n/.test(text)) {
    source.report(0, {
      code: 'front-matter-missing',
      message: 'The file does not begin with a block of fields.',
      remedy: 'Begin it with a line `---`, the fields, and another line `---`.',
    });
    return undefined;
  }
  const start = text.indexOf('\n') + 1;
  const fence = /^---[ \t]*$/m.exec(text.slice(start));
  if (!fence) {
    source.report(0, {
      code: 'front-matter-unclosed',
      message: 'The block of fields has no end.',
      remedy: `Put a line \`${FENCE}\` after the last field.`,
    });
    return undefined;
  }
  const fields = readYaml(source, start, start + fence.index);
  return fields && { fields, bodyStart: start + fence.index + fence[0].length };
}
