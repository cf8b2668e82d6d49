/**
 * What was found for a query: one sure answer, a choice, or honestly nothing, with the words that
 * matched.
 * @module
 */

import { html, nothing, type TemplateResult } from 'lit/html.js';
import { plainText, type SentEntry } from '../core/catalogue.ts';
import { CHOICES_OFFERED_MAX } from '../core/limits.ts';
import { findMatches, type Hit } from '../core/search.ts';
import { fold } from '../core/text.ts';
import { renderArm } from './arm.ts';
import type { Box } from './box.ts';
import { CROSS, HOLLOW, SOLID } from './icons.ts';

const NEAREST_MAX = 2;
/** Characters of an answer shown under its question: about two lines. */
const SNIPPET_LENGTH = 96;

export function renderResults(box: Box): TemplateResult {
  const { hits = [], verdict = 'none' } = box.results ?? {};
  if (verdict === 'none' || box.refused === box.state.query) return renderNone(box, hits);
  return verdict === 'answer' ? renderAnswer(box, hits) : renderChoice(box, hits);
}

/** The same in one line to be heard: the verdict, and how many are listed under it. */
export function describeResults(box: Box): string {
  if (!box.results) return '';
  const { hits, verdict } = box.results;
  if (verdict === 'none' || box.refused === box.state.query) return box.say('none.title');
  const n = verdict === 'answer' ? hits.length : Math.min(hits.length, CHOICES_OFFERED_MAX);
  const count = box.count('count', n, { query: box.state.query.trim() });
  return `${box.say(`results.${verdict}`)} – ${count}`;
}

function renderAnswer(box: Box, hits: Hit[]): TemplateResult {
  const others = hits.slice(1);
  return html`${renderVerdict(box, SOLID, box.say('results.answer'), renderRepaired(box))}
    <ul class="arms">${renderHits(box, hits.slice(0, 1))}</ul>
    ${others.length ? html`<p class="row also">${box.say('results.more')}</p>` : nothing}
    <ul class="arms">${renderHits(box, others, false)}</ul>`;
}

function renderChoice(box: Box, hits: Hit[]): TemplateResult {
  const offered = hits.slice(0, CHOICES_OFFERED_MAX);
  const refuse = () => box.refuseChoices(offered.map(({ id }) => id));
  return html`${renderVerdict(box, HOLLOW, box.say('results.choose'), renderRepaired(box))}
    <ul class="arms">
      ${renderHits(box, offered)}
      ${renderArm({ to: box.say('none-of-these'), look: 'quiet', act: refuse })}
    </ul>`;
}

function renderNone(box: Box, hits: Hit[]): TemplateResult {
  const query = box.state.query.trim();
  const isRefused = box.refused === box.state.query;
  const nearest = isRefused ? hits.slice(CHOICES_OFFERED_MAX) : hits.slice(0, NEAREST_MAX);
  const near = nearest.length ? box.say('none.near') : nothing;
  return html`${renderVerdict(box, CROSS, box.say('none.title'), near, false)}
    <ul class="arms">
      ${renderHits(box, nearest, false)}
      ${renderArm({
        to: box.say('none.contact', { query }),
        why: box.say('none.ready'),
        look: 'lit',
        act: () => box.openContact(),
      })}
    </ul>`;
}

function renderVerdict(box: Box, mark: unknown, title: string, line: unknown, hasFar = true) {
  return html`<div class="row verdict">
    ${mark}<h3>${title}</h3>
    ${hasFar ? html`<span class="far">${box.say('distance.column')}</span>` : nothing}
    ${line === nothing ? nothing : html`<p>${line}</p>`}
  </div>`;
}

/** Says how the query was read, when a word was read as another. */
function renderRepaired(box: Box): unknown {
  const hits = box.results?.hits ?? [];
  const query = box.state.query
    .trim()
    .split(/([^\p{L}\p{N}\p{M}]+)/u)
    .map((word) => {
      const found = hits[0]?.matched.repaired.find(({ from }) => from === fold(word));
      const written = found && findWritten(box, hits, found.to);
      return written ? html`<b>${written}</b>` : word;
    });
  const isRepaired = query.some((word) => typeof word !== 'string');
  return isRepaired ? box.draw('results.for', { query }) : nothing;
}

/** A word by its stem, as the entries found write it: a stem may be no word. */
function findWritten(box: Box, hits: Hit[], stem: string): string | undefined {
  const text = hits
    .flatMap(({ id }) => box.find(id) ?? [])
    .map((entry) => `${entry.question}\n${answerOf(entry)}`)
    .join('\n');
  const words = matches(box, text, [stem]).map((range) => text.slice(...range));
  // A capital at the head of a sentence is not the word's own.
  return words.find((word) => word === word.toLowerCase()) ?? words[0];
}

function renderHits(box: Box, hits: Hit[], hasSnippet = true): TemplateResult[] {
  return hits.flatMap((hit) => {
    const entry = box.find(hit.id);
    if (!entry) return [];
    const { terms } = hit.matched;
    return [
      renderArm({
        to: highlight(box, entry.question, terms),
        why: hasSnippet ? renderSnippet(box, entry, terms) : undefined,
        far: box.far(entry.words),
        act: () => box.openEntry(entry.id, 'search', terms),
      }),
    ];
  });
}

const answerOf = ({ answer, document = [] }: SentEntry) => answer ?? plainText(document);

/** The answer from its beginning, or from the sentence that clearly has more of the words. */
function renderSnippet(box: Box, entry: SentEntry, terms: string[]): unknown {
  const sentences = answerOf(entry).split(/(?<=[.!?…])\s+|\n+/);
  const counts = sentences.map((sentence) => matches(box, sentence, terms).length);
  const most = Math.max(...counts);
  const best = most > (counts[0] ?? 0) + 1 ? counts.indexOf(most) : 0;
  const text = sentences.slice(best).join(' ');
  const cut = text.slice(0, SNIPPET_LENGTH).replace(/[\s.,;:]+\S*$/, '');
  return highlight(box, text.length > SNIPPET_LENGTH ? `${cut}…` : text, terms);
}

/** Marks the matched words; neighbours become one mark, with what stands between them. */
export function highlight(box: Box, text: string, terms: string[]): unknown {
  const pieces: unknown[] = [];
  let end = 0;
  for (const [from, to] of join(text, matches(box, text, terms))) {
    pieces.push(text.slice(end, from), html`<mark>${text.slice(from, to)}</mark>`);
    end = to;
  }
  return [...pieces, text.slice(end)];
}

function join(text: string, ranges: [number, number][]): [number, number][] {
  const joined: [number, number][] = [];
  for (const [from, to] of ranges) {
    const last = joined.at(-1);
    if (last && /^\s*$/.test(text.slice(last[1], from))) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

function matches(box: Box, text: string, terms: string[]): [number, number][] {
  const { words } = box.parts.source;
  return words ? findMatches(text, terms, words.search) : [];
}
