/**
 * What is different where the box stands in the page: its look, and on a page of its own the topics
 * that it begins with. Fetched only there.
 * @module
 */

// Found in the panel's own file: it is there whenever this is.
import './panel.ts';
import { html, type TemplateResult } from 'lit/html.js';
import { renderArm } from './arm.ts';
import type { Box } from './box.ts';
import { PLACED_STYLE } from './placed-style.ts';

/** Questions named under a topic, so that a reader knows what to expect of it. */
const NAMED_MAX = 2;

/** Gives the box the look and the beginning of its place. */
export function place(box: Box, mode: string): void {
  box.parts.adopt(PLACED_STYLE);
  if (mode === 'page') box.parts.renderTopics = renderTopics;
}

/** In the list of arms. */
function renderTopics(box: Box): TemplateResult {
  const { entries = [], topics = [] } = box.parts.source.catalogue ?? {};
  return html`<li class="topics">
    <h3 class="row">${box.say('all')}</h3>
    <ul>
      ${topics.map(({ id, title }) => {
        const own = entries.filter(({ topic }) => topic === id);
        const why = own.slice(0, NAMED_MAX).map(({ question }) => question);
        const act = () => box.go({ name: 'topics', topic: id });
        return renderArm({ to: title, why: why.join(' · '), act });
      })}
    </ul>
  </li>`;
}
