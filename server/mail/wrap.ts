/**
 * Lines that any mail program shows as they are.
 * @module
 */

/** Characters of a line (RFC 2646, section 4.1, recommends at most 78). */
const LINE_LENGTH = 72;

/** Breaks at spaces; never within a number and its unit, which a no-break space holds together. */
export function wrap(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length + 1 <= LINE_LENGTH) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines.join('\n');
}
