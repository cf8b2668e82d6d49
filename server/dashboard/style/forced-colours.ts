/**
 * Where the reader's system decides on colours: what a ground or a shadow said is said by a line.
 * @module
 */

export const FORCED_COLOURS = `
@media (forced-colors: active) {
  /* A border that is transparent would be drawn under every page. */
  .pages a:not([aria-current]) { border-color: Canvas; }
  .arm.lit, .arm:hover { clip-path: none; outline: 2px solid; outline-offset: -2px; }
  .arm-number { forced-color-adjust: none; background: CanvasText; color: Canvas; }
  .journey .posts td::before { border-block: 1px solid; }
  .heat td, td.cells, .words li, .notice { border: 1px solid; }
}
`;
