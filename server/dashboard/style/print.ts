/**
 * On paper: light, without what can be pressed, tables open.
 * @module
 */

export const PRINT = `
@media print {
  :root { color-scheme: light; }
  @page { size: A4 portrait; margin: 14mm; }
  .skip, .pages, .filters .width, .bar .end, .actions, summary { display: none; }
  .filters { background: none; border: 0; }
  .printed { display: block; padding-block: 8px; }
  .table { overflow: visible; }
  table, th, td, tbody th { font-size: 9.5px; line-height: 13px; }
  td, tbody th { height: auto; padding-block: 4px; }
  .number small, td small, th small { font-size: 8.5px; line-height: 11px; }
  .number { white-space: normal; }
  .width { padding: 0; }
  body { font-size: 11px; line-height: 16px; }
  h1 { font-size: 20px; line-height: 27px; }
  section, tr, figure { break-inside: avoid; }
  .abouts { border-block-start: 1px solid var(--line); margin-block-start: 16px; }
  .about { display: block; position: static; inset: auto; width: auto; max-width: none; margin: 0;
    padding: 4px 0; border: 0; box-shadow: none; font-size: 9.5px; line-height: 13px;
    break-inside: avoid; }
  .about p { display: inline; margin: 0; }
  .about a { display: none; }
  a, .figure { color: inherit; text-decoration: none; }
}
@media (forced-colors: active) {
  .segments svg { border: 1px solid CanvasText; }
  .few { background-image: none; }
}
`;
