/**
 * One text file of the content folder, with what was found wrong in it and where.
 * @module
 */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Finding, hasError, type Problem } from './problem.ts';

/** Bytes of one content file. */
export const FILE_BYTES_MAX = 256 * 1024;

export class SourceFile {
  /** Relative to the content folder. */
  readonly file: string;
  /** Line ends are `\n`, without a byte order mark. */
  readonly text: string;
  readonly problems: Problem[] = [];

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  }

  /** Notes a problem at a place, counted in characters from the start of the text. */
  report(offset: number, finding: Finding): void {
    this.problems.push(this.locate(offset, finding));
  }

  /** Whether nothing wrong was noted that keeps it from being served. */
  isSound(): boolean {
    return !hasError(this.problems);
  }

  /** The same as `report` without noting it. */
  locate(offset: number, { severity = 'error', code, message, remedy }: Finding): Problem {
    const line = this.text.slice(0, offset).split('\n').length;
    // A place right after a line end has that line end as its last, so the column is 1.
    const column = offset - this.text.lastIndexOf('\n', offset - 1);
    return { severity, code, file: this.file, line, column, message, remedy };
  }
}

/** Reads a file; one that cannot be read, is too large or not UTF-8 comes back empty, with the problem. */
export async function readSource(folder: string, file: string): Promise<SourceFile> {
  const bytes = await readFile(join(folder, file)).catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error) return refused(file, describeUnreadable('file', bytes));
  if (bytes.byteLength > FILE_BYTES_MAX) {
    return refused(file, {
      code: 'file-size',
      message: `The file has ${bytes.byteLength} bytes, more than ${FILE_BYTES_MAX}.`,
      remedy: 'Part it into several entries.',
    });
  }
  try {
    return new SourceFile(file, new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refused(file, {
      code: 'file-encoding',
      message: 'The file is not UTF-8.',
      remedy: 'Save it as UTF-8.',
    });
  }
}

/** What an editor is told where the system refuses; the code says why. */
export function describeUnreadable(
  kind: 'file' | 'folder',
  { code, message }: NodeJS.ErrnoException,
): Finding {
  return {
    code: 'file-unreadable',
    message: `The ${kind} cannot be read (${code ?? message}).`,
    remedy: code === 'ENOENT' ? 'Put it back.' : 'Let the user that runs the server read it.',
  };
}

function refused(file: string, finding: Finding): SourceFile {
  const source = new SourceFile(file, '');
  source.report(0, finding);
  return source;
}
