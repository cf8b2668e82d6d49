/**
 * All questions of the site, by topic.
 * @module
 */

import { html, type TemplateResult } from 'lit/html.js';
import { renderArm } from './arm.ts';
import type { Box } from './box.ts';
import { renderBack } from './frame.ts';

/** `chosen`: the one topic that is shown. */
export function renderTopics(box: Box, chosen?: string): TemplateResult {
  const { entries = [], topics: all = [] } = box.parts.source.catalogue ?? {};
  const topics = all.filter(({ id }) => !chosen || id === chosen);
  return html`${renderBack(box)}
    <h3 class="row heading next" tabindex="-1">${box.say('all')}</h3>
    ${topics.map((topic) => {
      const arms = entries
        .filter((entry) => entry.topic === topic.id)
        .map(({ id, question, words }) =>
          renderArm({
            to: question,
            far: box.far(words),
            act: () => box.openEntry(id, 'link'),
          }),
        );
      return html`<h4 class="row also">${topic.title}</h4>
        <ul class="arms">${arms}</ul>`;
    })}`;
}
