/**
 * Draws an answer from its document tree. Templates only: no text of a site ever becomes markup.
 * @module
 */

import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Block, ColumnAlign, Inline } from '../core/catalogue.ts';
import type { Box } from './box.ts';

/** The view's own title stands at level 3. */
const LEVELS_ABOVE = 2;

export function renderBlocks(box: Box, blocks: Block[]): unknown[] {
  return blocks.map((block) => renderBlock(box, block));
}

function renderBlock(box: Box, block: Block): TemplateResult {
  switch (block.type) {
    case 'paragraph':
      return html`<p>${renderInlines(box, block.children)}</p>`;
    case 'heading':
      return html`<div role="heading" class="h${block.level}" aria-level=${block.level + LEVELS_ABOVE}>
        ${renderInlines(box, block.children)}
      </div>`;
    case 'list': {
      const items = block.items.map((item) => html`<li>${renderBlocks(box, item)}</li>`);
      return block.ordered ? html`<ol start=${block.start}>${items}</ol>` : html`<ul>${items}</ul>`;
    }
    case 'table':
      return renderTable(box, block);
    case 'code':
      return html`<pre><code dir="ltr">${block.text}</code></pre>`;
    case 'quote':
      return html`<blockquote>${renderBlocks(box, block.children)}</blockquote>`;
    case 'rule':
      return html`<hr />`;
  }
}

const ALIGNED: Record<ColumnAlign, string> = { left: 'start', center: 'middle', right: 'end' };

function renderTable(box: Box, { align, head, rows }: Block & { type: 'table' }): TemplateResult {
  const side = (column: number) => {
    const aligned = align[column];
    return aligned ? ALIGNED[aligned] : nothing;
  };
  return html`<table>
    <thead>
      <tr>${head.map(
        (cell, column) =>
          html`<th scope="col" class=${side(column)}>${renderInlines(box, cell)}</th>`,
      )}</tr>
    </thead>
    <tbody>${rows.map(
      (row) =>
        html`<tr>${row.map(
          (cell, column) => html`<td class=${side(column)}>${renderInlines(box, cell)}</td>`,
        )}</tr>`,
    )}</tbody>
  </table>`;
}

function renderInlines(box: Box, children: Inline[]): unknown[] {
  return children.map((inline) => renderInline(box, inline));
}

function renderInline(box: Box, inline: Inline): unknown {
  if (typeof inline === 'string') return inline;
  switch (inline.type) {
    case 'strong':
      return html`<strong>${renderInlines(box, inline.children)}</strong>`;
    case 'emphasis':
      return html`<em>${renderInlines(box, inline.children)}</em>`;
    case 'code':
      return html`<code dir="ltr">${inline.text}</code>`;
    case 'link':
      return renderLink(box, inline.href, inline.children);
    case 'entry':
      return renderEntryLink(box, inline.id, inline.children);
    case 'image':
      return html`<img
        src=${new URL(inline.src, box.centre()).href}
        alt=${inline.alt}
        width=${inline.width}
        height=${inline.height}
        loading="lazy"
      />`;
    case 'break':
      return html`<br />`;
  }
}

/** Other hosts open beside the page, so that a half-filled form is not lost. */
function renderLink(box: Box, href: string, children: Inline[]): TemplateResult {
  const isElsewhere = /^https?:/.test(href) && new URL(href).host !== location.host;
  return html`<a
    class="link"
    href=${href}
    target=${isElsewhere ? '_blank' : nothing}
    rel=${isElsewhere ? 'noopener' : nothing}
    >${renderInlines(box, children)}</a
  >`;
}

/** Leads on within the box; opened in a new tab it is the page of the help centre. */
function renderEntryLink(box: Box, id: string, children: Inline[]): TemplateResult {
  const open = (click: MouseEvent) => {
    if (click.ctrlKey || click.metaKey || click.shiftKey) return;
    click.preventDefault();
    box.openEntry(id, 'link');
  };
  return html`<a class="link" href=${box.centre(id)} @click=${open}
    >${renderInlines(box, children)}</a
  >`;
}
