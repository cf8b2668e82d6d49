/**
 * Charts: their size, their text and the widths of bars. Widths are classes because a policy without
 * inline styles allows no others.
 * @module
 */

const PERCENTS = Array.from({ length: 100 }, (_, i) => i + 1);

export const CHARTS = `
.patterns { position: absolute; }
.segments { display: flex; height: 36px; margin-block-start: 24px; }
.segments span { display: block; min-width: 5px; height: 36px; flex-basis: 0;
  padding-inline-end: 3px; }
.segments span:last-child { padding: 0; }
.segments svg { display: block; width: 100%; height: 100%; }
.segments .unanswered svg { border: 1px solid var(--unanswered); }
.segments .contact-abandoned svg { border: 1px dashed var(--edge); }
${PERCENTS.map((percent) => `.w${percent}{flex-grow:${percent}}`).join('')}
.whisker { display: block; width: 100%; height: 14px; color: var(--ink); overflow: visible; }
.chart-wide, .chart-narrow { display: block; max-width: 100%; height: auto;
  font-family: inherit; font-variant-numeric: tabular-nums; }
.chart-narrow { display: none; }
@media (max-width: 760px) {
  .chart-wide { display: none; }
  .chart-narrow { display: block; }
}
.ends { display: flex; justify-content: space-between; max-width: 560px; }
`;
