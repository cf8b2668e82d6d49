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
@media screen and (max-width: 760px) {
  .chart-wide { display: none; }
  .chart-narrow { display: block; }
}
figure[data-table] { position: relative; }
.tip { position: absolute; inset-block-start: 0; z-index: 1; max-width: min(300px, 90%);
  padding: 8px 12px; background: var(--surface); border: 1px solid var(--line); border-radius: 6px;
  box-shadow: 0 8px 24px rgb(9 24 30 / .18); font-size: 13px; line-height: 20px;
  pointer-events: none; }
.tip p { display: flex; justify-content: space-between; gap: 16px; }
.tip .soft { white-space: nowrap; color: var(--soft); }
.tip b { font-weight: 600; color: var(--ink); }
.tip .of { font-weight: 650; }
.pole { position: absolute; inset-block: 0; width: 1px; background: var(--ink);
  pointer-events: none; }
.effort-bars { display: block; width: 100%; max-width: 560px; font-variant-numeric: tabular-nums; }
.journey { margin-block-start: 24px; }
.journey table { table-layout: fixed; border-collapse: separate; border-spacing: 2px 2px; }
.journey th:first-child { width: 176px; }
.journey thead th { text-align: center; border: 0; font-size: 14px; vertical-align: bottom; }
.journey thead th:first-child { text-align: start; }
.journey thead a { display: inline-flex; align-items: center; justify-content: center;
  min-height: 44px; color: var(--ink); font-weight: 600; }
.journey tbody th { border: 0; padding-inline-end: 8px; }
.journey td { border: 0; text-align: center; padding: 4px; }
.journey .posts td, .journey .posts th { vertical-align: top; padding-block: 0 16px; }
.journey .posts td { position: relative; padding-inline: 0; }
.journey .posts td::before { content: ""; position: absolute; inset-inline: -3px;
  inset-block-start: 0; height: 16px; background: var(--line); }
.dot { position: relative; display: block; width: 14px; height: 14px; margin: 1px auto -9px;
  border: 2px solid var(--ink); border-radius: 50%; background: var(--surface); z-index: 1; }
.dot.looked { background: var(--mark); }
.hanging { display: grid; grid-template-columns: 1fr 32px 1fr; column-gap: 6px;
  align-items: start; text-align: start; font-size: 13px; }
.hanging .post { grid-column: 2; }
.hanging > span { grid-column: 3; margin-block-start: 16px; }
.heat td { background: var(--sunk); height: 46px; }
.heat td.few { background: radial-gradient(var(--line) 1px, transparent 1px) 0 0 / 7px 7px; }
.journey th small { display: block; }
.few > small { display: inline-block; }
.heat td b { font-weight: 650; }
.heat td small { color: var(--ink); }
td.looked { box-shadow: inset 2px 0 0 var(--ink), inset -2px 0 0 var(--ink); }
th.looked { box-shadow: inset 0 -2px 0 var(--ink); }
.heat td.worse-1, .told.worse-1 { background: color-mix(in srgb, var(--escalated) 18%, var(--surface)); }
.heat td.worse-2, .told.worse-2 { background: color-mix(in srgb, var(--escalated) 34%, var(--surface)); }
.heat td.worse-3, .told.worse-3 { background: color-mix(in srgb, var(--escalated) 48%, var(--surface)); }
.heat td.better-1, .told.better-1 { background: color-mix(in srgb, var(--confirmed) 12%, var(--surface)); }
.heat td.better-2, .told.better-2 { background: color-mix(in srgb, var(--confirmed) 22%, var(--surface)); }
.heat td.better-3, .told.better-3 { background: color-mix(in srgb, var(--confirmed) 32%, var(--surface)); }
.key { margin-block-start: 8px; }
.quiet-stages { margin-block-start: 12px; padding: 8px 12px; border-block-start: 4px solid var(--line);
  font-size: 14px; line-height: 20px; color: var(--soft); }
.narrow-way { display: none; border-inline-start: 4px solid var(--line);
  margin-block-start: 24px; }
.narrow-way li { position: relative; padding: 0 0 16px 16px; }
.narrow-way li::before { content: ""; position: absolute; inset-inline-start: -9px;
  inset-block-start: 15px; width: 14px; height: 14px; border: 2px solid var(--ink);
  border-radius: 50%; background: var(--surface); box-sizing: border-box; }
.narrow-way li.looked::before { background: var(--mark); }
.narrow-way p { display: flex; justify-content: space-between; align-items: center; gap: 12px; }
.narrow-way a { display: inline-flex; align-items: center; min-height: 44px; color: var(--ink);
  font-weight: 600; }
.lying { display: block; margin-block-end: 6px; }
.narrow-way .told { justify-content: start; gap: 8px; padding: 4px 8px; font-size: 14px; }
@media screen and (max-width: 1100px) {
  .journey th:first-child { width: 132px; }
  .journey thead th { padding-inline: 2px; }
  .journey thead th, .journey thead a { font-size: 13px; line-height: 18px; }
  .hanging > span { grid-area: 2 / 1 / auto / -1; margin-block-start: 4px; text-align: center; }
}
@media screen and (max-width: 760px) {
  .journey { display: none; }
  .narrow-way { display: block; }
}
.ends { display: flex; justify-content: space-between; max-width: 560px; margin-block-end: 8px; }
`;
