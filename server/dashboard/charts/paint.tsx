/**
 * The patterns and glyphs of outcomes: colour never speaks alone.
 * @module
 */

import type { CountedOutcome } from '../../metrics/session-metrics.ts';

/** Once a page, before anything that is filled with one of them. */
export function Patterns() {
  return (
    <svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="paint-assumed" {...hatch(45)}>
          <rect width="7" height="7" fill="var(--assumed-ground)" />
          <rect width="2" height="7" fill="var(--confirmed)" />
        </pattern>
        <pattern id="paint-unresolved" {...hatch(45)}>
          <rect width="7" height="7" fill="var(--unresolved)" />
          <path d="M0 .5H7M.5 0V7" stroke="var(--surface)" stroke-width="1" />
        </pattern>
        <pattern id="paint-unanswered" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" fill="var(--surface)" />
          <circle cx="1.5" cy="1.5" r="1.1" fill="var(--unanswered)" />
          <circle cx="4.5" cy="4.5" r="1.1" fill="var(--unanswered)" />
        </pattern>
        <pattern id="paint-veil" {...hatch(-45)}>
          <rect width="7" height="7" fill="var(--surface)" fill-opacity=".6" />
          <rect width="1" height="7" fill="var(--edge)" fill-opacity=".5" />
        </pattern>
      </defs>
    </svg>
  );
}

/** Lines of 2 in 7 px. */
function hatch(degrees: number) {
  return {
    width: 7,
    height: 7,
    patternUnits: 'userSpaceOnUse',
    patternTransform: `rotate(${degrees})`,
  };
}

/** Fill of an outcome's bar. */
export const FILLS: Record<CountedOutcome, string> = {
  confirmed: 'var(--confirmed)',
  assumed: 'url(#paint-assumed)',
  escalated: 'var(--escalated)',
  unresolved: 'url(#paint-unresolved)',
  unanswered: 'url(#paint-unanswered)',
  'contact-abandoned': 'var(--surface)',
};

export function Glyph({ outcome }: { outcome: CountedOutcome }) {
  return (
    <svg class="glyph" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      {SHAPES[outcome]}
    </svg>
  );
}

const SHAPES: Record<CountedOutcome, unknown> = {
  confirmed: <circle cx="6" cy="6" r="5" fill="var(--confirmed)" />,
  assumed: (
    <g stroke="var(--confirmed)">
      <circle cx="6" cy="6" r="4.5" fill="var(--assumed-ground)" stroke-width="1.4" />
      <path d="M3 8.5L8.5 3M5.5 10L10 5.5" stroke-width="1.6" />
    </g>
  ),
  escalated: <path d="M6 .8L11.6 11H.4Z" fill="var(--escalated)" />,
  unresolved: <path d="M2 2L10 10M10 2L2 10" stroke="var(--unresolved)" stroke-width="2.6" />,
  unanswered: (
    <circle cx="6" cy="6" r="4.4" fill="none" stroke="var(--unanswered)" stroke-width="1.6" />
  ),
  'contact-abandoned': (
    <path d="M6 .9L11.1 6L6 11.1L.9 6Z" fill="none" stroke="var(--edge)" stroke-width="1.4" />
  ),
};
