/**
 * What is on the pages: sentences, outcomes, tables, messages.
 * @module
 */

export const PAGES = `
h1 { font-size: 28px; line-height: 38px; font-weight: 450; max-width: 70ch; text-wrap: pretty; }
h1 b, h1 .figure { font-weight: 650; }
.figure { display: inline; border: 0; padding: 0; background: none; font: inherit;
  text-align: inherit; cursor: pointer; color: inherit; user-select: text;
  text-decoration: underline dotted 1px; text-underline-offset: 5px; }
.about { width: 364px; max-width: calc(100vw - 32px); padding: 16px; border: 1px solid var(--edge);
  border-radius: var(--radius); background: var(--surface); color: var(--ink); font-size: 14px;
  line-height: 20px; box-shadow: 0 8px 24px rgb(9 24 30 / .18); }
.about p { margin-block-start: 8px; }
@media (min-width: 761px) {
  @supports (position-area: block-end) {
    .about { inset: auto; margin: 8px 0; position-area: block-end span-inline-end;
      position-try-fallbacks: flip-block, flip-inline, flip-block flip-inline; }
  }
}
.figure:hover { text-decoration-style: solid; }
.under { margin-block-start: 8px; color: var(--soft); font-size: 14px; line-height: 20px; }
section { border-block-start: 1px solid var(--line); padding-block: 24px 0;
  margin-block-start: 32px; min-width: 0; }
section.first, section.table { border: 0; padding: 0; margin: 0; }
section > header { margin-block-end: 12px; }
section > header h2 small { margin-inline-start: 8px; }
.columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); column-gap: 40px;
  border-block-start: 1px solid var(--line); margin-block-start: 32px; padding-block-start: 24px; }
.columns > section { border: 0; padding: 0; margin: 0; }
.columns.wide-first { grid-template-columns: minmax(0, 2fr) minmax(0, 1fr); }

.columns.three { grid-template-columns: repeat(3, minmax(0, 1fr)); }

.arms { border-inline-start: 2px solid var(--post); }
.arm { display: block; position: relative; padding: 10px 20px 10px 20px; color: var(--ink);
  text-decoration: none; min-height: 44px; }
.arm::before { content: ""; position: absolute; inset-inline-start: 0; inset-block-start: 20px;
  width: 14px; border-block-start: 1px solid var(--post); }
.arm .destination { display: flex; justify-content: space-between; gap: 16px;
  align-items: baseline; }
.arm b { font-weight: 600; font-size: 14px; line-height: 20px; }
.arm .destination small { white-space: nowrap; }
.arm > small { display: block; }
.arm.lit, .arm:hover, .arm:focus-visible { background: var(--tint); padding-inline-end: 28px;
  clip-path: polygon(0 0, calc(100% - 12px) 0, 100% 50%, calc(100% - 12px) 100%, 0 100%);
  box-shadow: inset 3px 0 0 var(--way); }
.arm.lit::before, .arm:hover::before { content: none; }
.arm:focus-visible { clip-path: none; }
.all { margin-block-start: 8px; font-size: 14px; }
.all a { display: inline-flex; align-items: center; min-height: 44px; }

.measure { border-block-end: 1px solid var(--line); padding-block: 8px; }
.measure > p { display: flex; justify-content: space-between; align-items: center; gap: 16px;
  font-size: 14px; line-height: 20px; }
.measure > p > b { font-weight: 650; }
.measure > p > span:last-child { text-align: end; text-wrap: balance; }
.measure > p + .note { margin-block-start: 6px; }
.measure small { white-space: nowrap; }
.measure + .note { margin-block-start: 12px; }
.interval { flex: 1; min-width: 0; overflow: visible; }
.with-glyph { display: inline-flex; align-items: center; gap: 8px; }
.notice.guard { margin-block: 16px 0; border-color: var(--way); font-size: 14px;
  line-height: 20px; }

.outcomes { display: grid; grid-template-columns: repeat(6, auto); gap: 12px 24px;
  justify-content: space-between; margin-block-start: 12px; }
.outcomes li { display: grid; grid-template-columns: 12px auto; column-gap: 8px;
  align-content: start; }
.outcomes .glyph { margin-block-start: 4px; }
.outcomes .name { font-weight: 600; font-size: 14px; line-height: 20px; }
.outcomes small { grid-column: 2; }
.glyph { display: block; flex: none; }
.outcomes + .note, .table + .note { margin-block-start: 12px; }

.table { position: relative; overflow-x: auto; max-width: 100%; }
table { border-collapse: collapse; width: 100%; font-size: 14px; line-height: 20px; }
p + table, h2 + .table { margin-block-start: 12px; }
caption { text-align: start; font-weight: 600; padding-block: 8px; }
th { text-align: start; font-weight: 600; font-size: 13px; line-height: 18px;
  vertical-align: bottom; padding: 8px 12px 8px 0; border-block-end: 1px solid var(--edge); }
td, tbody th { padding: 6px 12px 6px 0; height: 44px; vertical-align: middle;
  border-block-end: 1px solid var(--line); }
tbody th { font-weight: 500; font-size: 14px; line-height: 20px; }
th:last-child, td:last-child { padding-inline-end: 0; }
.number { text-align: end; white-space: nowrap; }
.number small, td small { display: block; font-size: 12px; line-height: 16px; }
th .figure { text-underline-offset: 3px; }
th .glyph { display: inline-block; vertical-align: -1px; margin-inline-end: 4px; }
.few { background-image: radial-gradient(var(--line) 1px, transparent 1px);
  background-size: 7px 7px; }
.few > span, .few > small { background: var(--surface); }
.question { min-width: 220px; }

.words { display: flex; flex-wrap: wrap; gap: 8px 12px; }
.words li { padding: 4px 12px; background: var(--sunk); border-radius: 3px; font-size: 14px;
  line-height: 20px; }
.ask { display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: center; margin-block-end: 12px; }
.ask .field { min-width: 9rem; }
.ask + .table tbody th { white-space: nowrap; }
.limit { max-width: 70ch; padding-block: 6px; font-size: 14px; line-height: 20px; }
.todo { min-width: 11rem; }
.todo details { margin: 0; }
.snippet { margin: 8px 0 0; padding: 8px 12px; background: var(--sunk); font-size: 12px;
  line-height: 18px; overflow-x: auto; max-width: 22rem; user-select: all; text-align: start; }
.snippet.wide { max-width: 60rem; margin-block-end: 16px; white-space: pre-wrap;
  overflow-wrap: anywhere; }
.notice .snippet { max-width: none; background: var(--surface); white-space: pre-wrap;
  overflow-wrap: anywhere; margin-block-end: 8px; }
.week td.closed { background-image: repeating-linear-gradient(-45deg, transparent 0 5px, var(--line) 5px 6px); }
.week th { white-space: nowrap; }
.histogram { display: block; }
.part { padding-inline-start: 24px; color: var(--soft); }
.secret { overflow-wrap: anywhere; user-select: all; }
.label { display: inline-block; margin-inline-start: 8px; padding: 0 6px; font-size: 12px;
  line-height: 18px; border: 1px solid var(--edge); border-radius: 3px; white-space: nowrap; }
.bar-column { min-width: 200px; }
.replies, .reason { white-space: nowrap; }
.replies svg { margin-inline-end: 8px; vertical-align: -1px; }
.ranking { display: block; }
tr:target { background: var(--tint); }
.cells { text-align: center; padding-inline: 2px; min-width: 36px; }
td.cells { background: var(--sunk); background-clip: content-box; padding: 6px 1px;
  font-size: 13px; }
td.depth-1 { background-color: color-mix(in srgb, var(--confirmed) 10%, var(--surface)); }
td.depth-2 { background-color: color-mix(in srgb, var(--confirmed) 22%, var(--surface)); }
td.depth-3 { background-color: color-mix(in srgb, var(--confirmed) 36%, var(--surface));
  font-weight: 650; }
abbr { text-decoration: none; }
.cells + th, .cells + td { padding-inline-start: 12px; }
.cells + .cells { padding-inline-start: 1px; }

details { margin-block-start: 8px; font-size: 14px; }
summary { position: relative; display: inline-flex; align-items: center; min-height: 44px;
  padding-inline-start: 14px; color: var(--way); cursor: pointer; text-decoration: underline;
  text-underline-offset: 3px; }
summary::-webkit-details-marker { display: none; }
/* Out of the flow, so that it is not underlined. */
summary::before { content: "▸"; position: absolute; inset-inline-start: 0; }
details[open] > summary::before { content: "▾"; }

.message { white-space: pre-wrap; overflow-wrap: anywhere; max-width: 70ch;
  border-inline-start: 2px solid var(--post); padding-inline-start: 16px; }
.facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 8px 24px;
  max-width: 70ch; margin-block: 24px; }
.facts dt { color: var(--soft); font-size: 13px; line-height: 22px; }
.facts dd { overflow-wrap: anywhere; }
.thread li { border-inline-start: 2px solid var(--post); padding: 4px 0 4px 16px;
  white-space: pre-wrap; overflow-wrap: anywhere; max-width: 70ch; }
.thread li small { display: block; }
.thread .visitor { font-weight: 600; }
.actions { display: flex; flex-wrap: wrap; gap: 12px; align-items: center; margin-block: 24px; }
.actions a { display: inline-flex; align-items: center; min-height: 44px; }
.excerpt { min-width: 110px; max-width: 60ch; overflow-wrap: anywhere; }
.address { overflow-wrap: anywhere; min-width: 140px; }
.reference, .when { white-space: nowrap; }
.waiting { font-weight: 600; }

.groups { display: flex; flex-wrap: wrap; gap: 0 24px; margin-block-start: 16px; font-size: 14px; }
.groups a { display: inline-flex; align-items: center; min-height: 44px; }
.definitions { margin-block: 8px 24px; }
.definitions > div:last-child { border: 0; }
.definitions > div { padding-block: 16px; border-block-end: 1px solid var(--line);
  display: grid; grid-template-columns: 16rem minmax(0, 70ch); column-gap: 40px; }
.definitions > div:target { background: var(--tint); box-shadow: -16px 0 0 var(--tint),
  16px 0 0 var(--tint); }
.definitions dt { font-weight: 600; }
.definitions small { display: block; overflow-wrap: anywhere; }
.definitions dd small { margin-block-start: 4px; }

.narrow { max-width: 26rem; margin-block-start: 56px; }
.narrow h1 { font-size: 19px; line-height: 25px; font-weight: 650; }
.entry-form { display: grid; gap: 16px; margin-block-start: 24px; justify-items: start; }
.entry-form .actions { margin: 0; }
.entry-form label { display: grid; gap: 4px; width: 100%; font-size: 14px; font-weight: 600; }
.entry-form input { min-height: 44px; padding: 8px 12px; border: 1px solid var(--edge);
  border-radius: var(--radius); background: var(--surface); color: var(--ink);
  font: inherit; font-size: 16px; font-weight: 400; width: 100%; }
h2 + .notice, .under + .notice { margin-block-start: 12px; }
.annotations { margin-block-start: 8px; font-size: 14px; line-height: 20px; }
.annotations li { display: flex; gap: 10px; align-items: baseline; padding-block: 4px; }
.annotations time { color: var(--soft); margin-inline-end: 4px; }
.annotations p a { display: inline-flex; align-items: center; min-height: 44px; }
.annotations + details { margin-block-start: 0; }
.arm-number { flex: none; min-width: 20px; padding: 0 7px 0 4px; font-size: 11px; line-height: 15px;
  font-weight: 600; text-align: center; background: var(--ink); color: var(--surface);
  clip-path: polygon(0 0, calc(100% - 5px) 0, 100% 50%, calc(100% - 5px) 100%, 0 100%); }
.unusual ul { border-inline-start: 2px solid var(--post); }
.unusual li { padding: 6px 0 6px 16px; font-size: 14px; line-height: 20px; }
.unusual .note { max-width: 70ch; }
.narrow-form { max-width: 30rem; }
.choices { width: 100%; }
.choices legend { padding: 0; font-size: 14px; font-weight: 600; }
.entry-form .choices label { display: flex; gap: 12px; align-items: start; min-height: 44px;
  padding-block: 11px; font-weight: 500; }
.entry-form .choices input { width: 20px; height: 20px; min-height: 0; margin: 1px 0;
  accent-color: var(--way); flex: none; }
.choices small { display: block; }
.error { color: var(--danger); font-weight: 600; display: flex; gap: 8px; align-items: start; }
.error svg { flex: none; margin-block-start: 4px; }

/* What a narrow table does without, for what matters to be seen at once. */
@media screen and (max-width: 1000px) {
  .from-wide { display: none; }
}
@media (max-width: 1100px) {
  .columns, .columns.wide-first, .columns.three { grid-template-columns: minmax(0, 1fr); row-gap: 32px; }
  .columns > section + section { border-block-start: 1px solid var(--line);
    padding-block-start: 24px; }
  .outcomes { grid-template-columns: repeat(3, auto); }
}
@media screen and (max-width: 760px) {
  h1 { font-size: 22px; line-height: 30px; }
  .outcomes { grid-template-columns: 1fr 1fr; gap: 12px; }
  .definitions > div { grid-template-columns: minmax(0, 1fr); row-gap: 4px; }
  .messages th:nth-child(3), .messages td:nth-child(3) { display: none; }
  .facts { grid-template-columns: minmax(0, 1fr); row-gap: 0; }
  .facts dd { margin-block-end: 8px; }
  .question { min-width: 130px; }
  .from-medium { display: none; }
  .excerpt { min-width: 96px; }
  .todo { min-width: 5.5rem; }
  th.number { white-space: normal; min-width: 4.5rem; }
}
`;
