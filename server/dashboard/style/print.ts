/**
 * On paper: light, in its colours and patterns, without what can be pressed. What is folded stays so.
 * @module
 */

export const PRINT = `
@media print {
  :root { color-scheme: light; print-color-adjust: exact; }
  @page { size: A4 portrait; margin: 14mm; }
  .skip, .pages, .filters .width, .bar .end, .actions, summary,
  .annotations > p, .tip, .pole, .all, .go, .groups, .todo { display: none; }
  .filters { background: none; border: 0; }
  .printed { display: block; padding-block: 8px; }
  .table { overflow: visible; }
  table, th, td, tbody th { font-size: 9.5px; line-height: 13px; }
  td, tbody th { height: auto; padding-block: 4px; }
  .number small, td small, th small { font-size: 8.5px; line-height: 11px; }
  .number { white-space: normal; }
  .number small { white-space: nowrap; }
  .question { min-width: 0; }
  .journey th:first-child { width: 120px; }
  .journey thead th { font-size: 9.5px; line-height: 13px; }
  .hanging { column-gap: 3px; font-size: 9.5px; }
  .cells { min-width: 0; }
  td.cells { font-size: 9px; padding: 3px 1px; }
  .bar-column { min-width: 0; }
  .ranking { width: 110px; }
  .replies svg { width: 48px; }
  form .button { display: none; }
  .width { padding: 0; }
  body { font-size: 11px; line-height: 16px; }
  .annotations, .under, .note, .foot, .measure { font-size: 11px; line-height: 16px; }
  .definitions small { font-size: 9.5px; line-height: 13px; }
  .definitions > div { padding-block: 6px; break-inside: avoid; }
  h1 { font-size: 20px; line-height: 27px; }
  section, tr, figure { break-inside: avoid; }
  .abouts { border-block-start: 1px solid var(--line); margin-block-start: 16px; }
  .about { display: block; position: static; inset: auto; width: auto; max-width: none; margin: 0;
    padding: 4px 0; border: 0; box-shadow: none; font-size: 9.5px; line-height: 13px;
    break-inside: avoid; }
  .about b, .about p { display: inline; margin: 0 4px 0 0; font-size: inherit; line-height: inherit; }
  .about a { display: none; }
  a, .figure { color: inherit; text-decoration: none; }
}
@media (forced-colors: active) {
  .segments svg { border: 1px solid CanvasText; }
  .few { background-image: none; }
}
`;
