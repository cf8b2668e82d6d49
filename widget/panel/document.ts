/**
 * Draws an answer from its document tree. Templates only: no text of a site ever becomes markup.
 * @module
 */

import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Block, Inline } from '../core/catalogue.ts';
import type { Box } from './box.ts';
import { highlight } from './results.ts';

/** The view's own title stands at level 3: the first headings below it, whatever theirs, at 4. */
const TOP_LEVEL = 4;

interface Drawing {
  box: Box;
  /** Levels that headings go down. */
  sinking: number;
  /** Stems to mark. */
  terms: string[];
}

/** `terms`: stems of the words that are marked. */
export function renderDocument(box: Box, blocks: Block[], terms: string[] = []): unknown[] {
  const levels = blocks.flatMap((block) => (block.type === 'heading' ? block.level : []));
  return renderBlocks({ box, terms, sinking: TOP_LEVEL - Math.min(...levels) }, blocks);
}

function renderBlocks(drawing: Drawing, blocks: Block[]): unknown[] {
  return blocks.map((block) => renderBlock(drawing, block));
}

function renderBlock(drawing: Drawing, block: Block): TemplateResult {
  switch (block.type) {
    case 'paragraph':
      return html`<p>${renderInlines(drawing, block.children)}</p>`;
    case 'heading':
      return html`<div role="heading" aria-level=${block.level + drawing.sinking}>
        ${renderInlines(drawing, block.children)}
      </div>`;
    case 'list': {
      const items = block.items.map((item) => html`<li>${renderBlocks(drawing, item)}</li>`);
      return block.ordered ? html`<ol start=${block.start}>${items}</ol>` : html`<ul>${items}</ul>`;
    }
    case 'table':
      return renderTable(drawing, block);
    case 'code':
      return html`<pre><code dir="ltr">${block.text}</code></pre>`;
    case 'quote':
      return html`<blockquote>${renderBlocks(drawing, block.children)}</blockquote>`;
    case 'rule':
      return html`<hr />`;
  }
}

function renderTable(
  drawing: Drawing,
  { align, head, rows }: Block & { type: 'table' },
): TemplateResult {
  // Left and right are those of a text that runs from left to right.
  const side = (column: number) => align[column] ?? nothing;
  return html`<div class="table"><table>
    <thead>
      <tr>${head.map((cell, column) =>
        cell.length > 0
          ? html`<th scope="col" class=${side(column)}>${renderInlines(drawing, cell)}</th>`
          : html`<td></td>`,
      )}</tr>
    </thead>
    <tbody>${rows.map(
      (row) =>
        html`<tr>${row.map(
          (cell, column) => html`<td class=${side(column)}>${renderInlines(drawing, cell)}</td>`,
        )}</tr>`,
    )}</tbody>
  </table></div>`;
}

/** Who uses the keyboard stops at tables that scroll, and at no other. */
export function setTableStops(root: ParentNode): void {
  for (const frame of root.querySelectorAll<HTMLElement>('.table')) {
    frame.tabIndex = frame.scrollWidth > frame.clientWidth ? 0 : -1;
  }
}

/** A number and the sign of its currency stay together. */
const AMOUNT = /(\d) (?=\p{Sc})/gu;

function renderInlines(drawing: Drawing, children: Inline[]): unknown[] {
  return children.map((inline) => renderInline(drawing, inline));
}

function renderInline(drawing: Drawing, inline: Inline): unknown {
  if (typeof inline === 'string') {
    return highlight(drawing.box, inline.replace(AMOUNT, '$1\u00a0'), drawing.terms);
  }
  switch (inline.type) {
    case 'strong':
      return html`<strong>${renderInlines(drawing, inline.children)}</strong>`;
    case 'emphasis':
      return html`<em>${renderInlines(drawing, inline.children)}</em>`;
    case 'code':
      return html`<code dir="ltr">${inline.text}</code>`;
    case 'link':
      return renderLink(drawing, inline.href, inline.children);
    case 'entry':
      return renderEntryLink(drawing, inline.id, inline.children);
    case 'image':
      return html`<img
        src=${new URL(inline.src, drawing.box.centre()).href}
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
function renderLink(drawing: Drawing, href: string, children: Inline[]): TemplateResult {
  const isElsewhere = /^https?:/.test(href) && new URL(href).host !== location.host;
  return html`<a
    class="link"
    href=${href}
    target=${isElsewhere ? '_blank' : nothing}
    rel=${isElsewhere ? 'noopener' : nothing}
    >${renderInlines(drawing, children)}</a
  >`;
}

/** Leads on within the box; opened in a new tab it is the page of the help centre. */
function renderEntryLink(drawing: Drawing, id: string, children: Inline[]): TemplateResult {
  const open = (click: MouseEvent) => {
    if (click.ctrlKey || click.metaKey || click.shiftKey) return;
    click.preventDefault();
    drawing.box.openEntry(id, 'link');
  };
  return html`<a class="link" href=${drawing.box.centre(id)} @click=${open}
    >${renderInlines(drawing, children)}</a
  >`;
}
