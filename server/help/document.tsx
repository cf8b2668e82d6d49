/**
 * A document tree as elements of a page: the twin of the widget's renderer, for readers without it.
 * @module
 */

import type { Child } from 'hono/jsx';
import type { Block, Inline } from '../../widget/core/catalogue.ts';

/** Where a link to another entry leads. */
export type EntryHref = (id: string) => string;

/** Renders blocks. Headings keep their level: the page's own `h1` is the question. */
export function DocumentTree(props: { blocks: Block[]; hrefOf: EntryHref }): Child {
  return props.blocks.map((block) => renderBlock(block, props.hrefOf));
}

function renderBlock(block: Block, hrefOf: EntryHref): Child {
  switch (block.type) {
    case 'paragraph':
      return <p>{renderInlines(block.children, hrefOf)}</p>;
    case 'heading': {
      const Heading = `h${block.level}` as 'h2';
      return <Heading>{renderInlines(block.children, hrefOf)}</Heading>;
    }
    case 'list': {
      const items = block.items.map((item) => <li>{renderItem(item, hrefOf)}</li>);
      return block.ordered ? <ol start={block.start}>{items}</ol> : <ul>{items}</ul>;
    }
    case 'table':
      return renderTable(block, hrefOf);
    case 'code':
      return (
        <pre>
          <code>{block.text}</code>
        </pre>
      );
    case 'quote':
      return <blockquote>{block.children.map((child) => renderBlock(child, hrefOf))}</blockquote>;
    case 'rule':
      return <hr />;
  }
}

/** A list item of one paragraph is set without its own spacing. */
function renderItem(item: Block[], hrefOf: EntryHref): Child {
  const [first] = item;
  if (item.length === 1 && first?.type === 'paragraph') {
    return renderInlines(first.children, hrefOf);
  }
  return item.map((block) => renderBlock(block, hrefOf));
}

function renderTable(block: Extract<Block, { type: 'table' }>, hrefOf: EntryHref): Child {
  return (
    <table>
      <thead>
        <tr>
          {block.head.map((cell, column) => (
            <th scope="col" class={block.align[column] ?? ''}>
              {renderInlines(cell, hrefOf)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row) => (
          <tr>
            {row.map((cell, column) => (
              <td class={block.align[column] ?? ''}>{renderInlines(cell, hrefOf)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function renderInlines(children: Inline[], hrefOf: EntryHref): Child {
  return children.map((inline) => renderInline(inline, hrefOf));
}

function renderInline(inline: Inline, hrefOf: EntryHref): Child {
  if (typeof inline === 'string') return inline;
  switch (inline.type) {
    case 'strong':
      return <strong>{renderInlines(inline.children, hrefOf)}</strong>;
    case 'emphasis':
      return <em>{renderInlines(inline.children, hrefOf)}</em>;
    case 'code':
      return <code>{inline.text}</code>;
    case 'link':
      return <a href={inline.href}>{renderInlines(inline.children, hrefOf)}</a>;
    case 'entry':
      return <a href={hrefOf(inline.id)}>{renderInlines(inline.children, hrefOf)}</a>;
    case 'image':
      return <img src={inline.src} alt={inline.alt} width={inline.width} height={inline.height} />;
    case 'break':
      return <br />;
  }
}
