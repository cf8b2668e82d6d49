/**
 * Markdown to the document tree: CommonMark and tables, an allow-list and nothing else. What is not
 * on the list is reported with what to write instead, never passed on.
 * @module
 */

import type { Definition, Image, Nodes, PhrasingContent, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Block, Inline } from '../../widget/core/catalogue.ts';
import { checkLink, ENTRY_SCHEME } from './link.ts';
import { type MediaFolder, PICTURE_ADDRESS } from './media.ts';
import type { Finding } from './problem.ts';
import type { SourceFile } from './source-file.ts';
import type { Placed } from './yaml.ts';

export interface ReadDocument {
  blocks: Block[];
  /** Ids in `entry:` links, in order. */
  entryLinks: Placed<string>[];
  /** Steps named by links within the text, in order; without the `#`. */
  stepLinks: Placed<string>[];
}

/** Reads the markdown of a file from an offset to its end. Problems are reported on the file. */
export function readDocument(source: SourceFile, start: number, media: MediaFolder): ReadDocument {
  return convert(parseMarkdown(source, start), source, media);
}

/** The syntax tree of the markdown from an offset on; its positions are those of the whole file. */
export function parseMarkdown(source: SourceFile, start: number): RootContent[] {
  const text = source.text.slice(start);
  const deep = DEEP_LINE.exec(text);
  if (deep) {
    source.report(start + deep.index, TOO_DEEP);
    return [];
  }
  // Blanks in place of what comes before keep every line, column and offset.
  const blanks = source.text.slice(0, start).replace(/[^\n]/g, ' ');
  const options = { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] };
  return fromMarkdown(blanks + text, options).children;
}

/** Turns a part of a syntax tree into blocks. */
export function convert(
  nodes: RootContent[],
  source: SourceFile,
  media: MediaFolder,
): ReadDocument {
  return new Converter(nodes, source, media).run(nodes);
}

const TOP_LEVEL = 2;
const DEEPEST_LEVEL = 4;
/** Blocks and words with a look that stand in each other: nobody reads deeper, and the stack ends. */
const NESTING_MAX = 24;
/** A line that opens more lists and quotes than that: reading thousands of them takes minutes. */
const DEEP_LINE = new RegExp(
  `^(?:[ \\t]*(?:>|(?:[-+*]|\\d{1,9}[.)])[ \\t])){${NESTING_MAX + 1}}`,
  'm',
);

class Converter {
  readonly #source: SourceFile;
  readonly #media: MediaFolder;
  readonly #definitions: ReadonlyMap<string, Definition>;
  readonly #highestHeading: number;
  readonly #entryLinks: Placed<string>[] = [];
  readonly #stepLinks: Placed<string>[] = [];
  #depth = 0;

  constructor(nodes: RootContent[], source: SourceFile, media: MediaFolder) {
    this.#source = source;
    this.#media = media;
    this.#definitions = new Map(
      nodes.filter((node) => node.type === 'definition').map((node) => [node.identifier, node]),
    );
    const depths = nodes.flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
    this.#highestHeading = Math.min(...depths);
  }

  run(nodes: RootContent[]): ReadDocument {
    const blocks = this.#blocks(nodes);
    return { blocks, entryLinks: this.#entryLinks, stepLinks: this.#stepLinks };
  }

  #blocks(nodes: Nodes[]): Block[] {
    return nodes.flatMap((node) => this.#enter(node, () => this.#block(node)));
  }

  /** Converts a node that stands in others, up to a bound. */
  #enter<T>(node: Nodes, convertNode: () => T[]): T[] {
    if (this.#depth === NESTING_MAX) return this.#refuse(node, TOO_DEEP);
    this.#depth++;
    const converted = convertNode();
    this.#depth--;
    return converted;
  }

  #block(node: Nodes): Block[] {
    switch (node.type) {
      case 'paragraph': {
        const children = this.#inlines(node.children);
        return children.length > 0 ? [{ type: 'paragraph', children }] : [];
      }
      case 'heading':
        return [
          {
            type: 'heading',
            level: this.#level(node.depth),
            children: this.#inlines(node.children),
          },
        ];
      case 'list':
        return [
          {
            type: 'list',
            ordered: node.ordered === true,
            start: node.start ?? 1,
            items: node.children.map((item) => this.#blocks(item.children)),
          },
        ];
      case 'table':
        return [this.#table(node)];
      case 'code':
        return [{ type: 'code', text: node.value, ...(node.lang && { language: node.lang }) }];
      case 'blockquote':
        return [{ type: 'quote', children: this.#blocks(node.children) }];
      case 'thematicBreak':
        return [{ type: 'rule' }];
      case 'definition':
        return [];
      default:
        return this.#refuse(node, node.type === 'html' ? htmlFinding(node.value) : UNSUPPORTED);
    }
  }

  /** Levels are counted from the highest one used, so that nobody must know where to begin. */
  #level(depth: number): 2 | 3 | 4 {
    const level = depth - this.#highestHeading + TOP_LEVEL;
    return Math.max(TOP_LEVEL, Math.min(DEEPEST_LEVEL, level)) as 2 | 3 | 4;
  }

  #table({ align, children }: Table): Block {
    const [head = [], ...rows] = children.map((row) =>
      row.children.map((cell) => this.#inlines(cell.children)),
    );
    return {
      type: 'table',
      align: head.map((_, column) => align?.[column] ?? null),
      head,
      rows: rows.map((row) => head.map((_, column) => row[column] ?? [])),
    };
  }

  #inlines(nodes: PhrasingContent[]): Inline[] {
    const inlines: Inline[] = [];
    for (const inline of nodes.flatMap((node) => this.#enter(node, () => this.#inline(node)))) {
      const last = inlines.at(-1);
      if (typeof inline === 'string' && typeof last === 'string') {
        inlines[inlines.length - 1] = last + inline;
      } else {
        inlines.push(inline);
      }
    }
    return inlines;
  }

  #inline(node: PhrasingContent): Inline[] {
    switch (node.type) {
      case 'text':
        // A line end within a paragraph is a space.
        return [node.value.replace(/\n/g, ' ')];
      case 'strong':
      case 'emphasis':
        return [{ type: node.type, children: this.#inlines(node.children) }];
      case 'inlineCode':
        return [{ type: 'code', text: node.value }];
      case 'break':
        return [{ type: 'break' }];
      case 'link':
        return this.#link(node, node.url, node.children);
      case 'linkReference':
        return this.#link(node, this.#definitions.get(node.identifier)?.url ?? '', node.children);
      case 'image':
        return this.#image(node, node);
      case 'imageReference':
        return this.#image(node, {
          alt: node.alt ?? null,
          url: this.#definitions.get(node.identifier)?.url ?? '',
        });
      default:
        return this.#refuse(node, node.type === 'html' ? htmlFinding(node.value) : UNSUPPORTED);
    }
  }

  #link(node: PhrasingContent, href: string, content: PhrasingContent[]): Inline[] {
    const children = this.#inlines(content);
    const offset = offsetOf(node);
    if (href.startsWith(ENTRY_SCHEME)) {
      const id = href.slice(ENTRY_SCHEME.length);
      this.#entryLinks.push({ value: id, offset });
      return [{ type: 'entry', id, children }];
    }
    const finding = checkLink(href);
    if (finding) return this.#refuse(node, finding);
    if (href.startsWith('#')) this.#stepLinks.push({ value: href.slice(1), offset });
    return [{ type: 'link', href, children }];
  }

  #image(node: PhrasingContent, { url, alt }: Pick<Image, 'url' | 'alt'>): Inline[] {
    const found = this.#media.find(url);
    if ('code' in found) return this.#refuse(node, found);
    if (!alt?.trim()) return this.#refuse(node, NO_ALTERNATIVE);
    const { name, width, height } = found;
    return [{ type: 'image', src: PICTURE_ADDRESS + name, alt, width, height }];
  }

  #refuse(node: Nodes, finding: Finding): [] {
    this.#source.report(offsetOf(node), finding);
    return [];
  }
}

/** Where a node of a syntax tree begins. */
export function offsetOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

const UNSUPPORTED: Finding = {
  code: 'markdown-unsupported',
  message: 'This form of markdown is not shown.',
  remedy: 'Use paragraphs, headings, lists, tables, quotes, code, links and pictures.',
};

const TOO_DEEP: Finding = {
  code: 'markdown-depth',
  message: 'Too many lists, quotes or looks stand in each other.',
  remedy: 'Part it into several lists, or several entries.',
};

const NO_ALTERNATIVE: Finding = {
  code: 'image-invalid',
  message: 'The picture has no words for those who cannot see it.',
  remedy: 'Say what it shows between the square brackets.',
};

/** What to write instead of the tags that people use most. */
const INSTEAD: Record<string, string> = {
  a: 'Write `[words](https://…)`.',
  b: 'Write `**words**`.',
  strong: 'Write `**words**`.',
  i: 'Write `*words*`.',
  em: 'Write `*words*`.',
  br: 'End the line with a backslash, or leave an empty line.',
  code: 'Write `words` between backquotes.',
  img: 'Write `![what it shows](media/picture.png)`.',
  table: 'Write the table with `|` between the cells.',
  ul: 'Begin each line with `- `.',
  ol: 'Begin each line with `1. `.',
  li: 'Begin the line with `- `.',
  p: 'Leave an empty line between paragraphs.',
  div: 'Leave an empty line between paragraphs.',
  hr: 'Write `---` between two empty lines.',
  h1: 'Begin the line with `## `.',
  h2: 'Begin the line with `## `.',
  h3: 'Begin the line with `### `.',
};

function htmlFinding(html: string): Finding {
  const shown = html.split('\n', 1)[0]?.slice(0, 40) ?? '';
  const tag = /^<\/?([a-z][a-z0-9]*)/i.exec(html)?.[1]?.toLowerCase() ?? '';
  const isComment = html.startsWith('<!--');
  const message = `Raw HTML is not shown: \`${shown}\`.`;
  const remedy = isComment
    ? 'Remove it; a note to editors stands after `#` in the block at the top.'
    : (INSTEAD[tag] ?? 'Say it in markdown, or write `\\<` for the sign itself.');
  return { code: 'html-raw', message, remedy };
}
