/**
 * On paper: light, without what can be pressed, tables open.
 * @module
 */

export const PRINT = `
@media print {
  :root { color-scheme: light; }
  @page { size: A4 portrait; margin: 14mm; }
  .skip, .pages, .filters form, .presets, .bar .end form, .bar .end a, .actions { display: none; }
  .width { padding: 0; }
  body { font-size: 11px; line-height: 16px; }
  h1 { font-size: 20px; line-height: 27px; }
  section, tr, figure { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
}
@media (forced-colors: active) {
  .segments svg { border: 1px solid CanvasText; }
  .few { background-image: none; }
}
`;
