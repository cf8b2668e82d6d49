/**
 * What surrounds every page: bar, filters, forms and foot.
 * @module
 */

export const FRAME = `
.skip { position: absolute; inset-block-start: -60px; inset-inline-start: 16px; padding: 12px 16px;
  background: var(--surface); z-index: 1; }
.skip:focus { inset-block-start: 8px; }
.width { max-width: 1440px; margin: 0 auto; padding: 0 56px; }
.bar { border-block-end: 1px solid var(--line); }
.bar .width { display: flex; flex-wrap: wrap; align-items: stretch; column-gap: 16px;
  min-height: 58px; }
.sign { display: flex; align-items: center; gap: 12px; font-size: 16px; font-weight: 650;
  color: var(--ink); text-decoration: none; }
.sign svg { color: var(--way); }
.site { display: flex; align-items: center; color: var(--soft); }
.pages { display: flex; }
.pages a { display: flex; align-items: center; min-height: 58px; padding: 2px 9px 0;
  color: var(--soft); text-decoration: none; font-size: 14px; white-space: nowrap;
  border-block-end: 2px solid transparent; }
.pages a:hover { color: var(--ink); text-decoration: underline; }
.pages a[aria-current] { color: var(--ink); font-weight: 600; border-color: var(--way); }
.bar .tag { margin-inline-start: auto; align-self: center; }
.bar .tag + .end { margin-inline-start: 0; }
.bar .end { margin-inline-start: auto; display: flex; align-items: center; gap: 16px;
  font-size: 14px; }
.bar .end a, .bar .end button { display: inline-flex; align-items: center; min-height: 44px;
  color: var(--soft); text-decoration: none; white-space: nowrap; }
.bar .end a:hover, .bar .end button:hover { color: var(--ink); text-decoration: underline; }
.tag { border: 1px dashed var(--edge); border-radius: 3px; padding: 4px 8px; font-size: 13px;
  line-height: 18px; color: var(--soft); white-space: nowrap; }
.plain { border: 0; padding: 0; background: none; color: var(--way); font: inherit;
  text-decoration: underline; text-underline-offset: 3px; cursor: pointer; }

.filters { background: var(--sunk); border-block-end: 1px solid var(--line); }
.filters .width { display: flex; flex-wrap: wrap; gap: 8px 20px; align-items: center;
  padding-block: 8px; }
.filters form { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; width: 100%; }
.filters .presets { display: flex; font-size: 14px; }
.presets a { display: inline-flex; align-items: center; min-height: 44px; padding: 0 12px;
  border: 1px solid var(--edge); margin-inline-start: -1px; background: var(--surface);
  text-decoration: none; color: var(--ink); }
.presets a:first-child { border-radius: var(--radius) 0 0 var(--radius); margin: 0; }
.presets a:last-child { border-radius: 0 var(--radius) var(--radius) 0; }
.presets a:hover { background: var(--tint); }
.presets a[aria-current] { font-weight: 600; border-block-end: 3px solid var(--ink); }
.export { display: inline-flex; align-items: center; min-height: 44px; font-size: 14px;
  margin-inline-start: auto; }
.field { display: flex; align-items: center; gap: 8px; min-height: 44px; padding-inline-start: 12px;
  border: 1px solid var(--edge); border-radius: var(--radius); background: var(--surface);
  font-size: 14px; color: var(--soft); }
.field:focus-within { outline: 2px solid var(--ink); outline-offset: 2px;
  box-shadow: 0 0 0 2px var(--mark); }
.field.set { border-inline-start: 5px solid var(--mark); padding-inline-start: 8px; }
.field select, .field input { min-height: 42px; border: 0; background: transparent;
  padding-inline: 2px 8px; font: inherit; color: var(--ink); outline: 0; box-shadow: none;
  max-width: 100%; }
.field select { font-weight: 500; }
.field option { background: var(--surface); color: var(--ink); }

.printed { display: none; }
.button { min-height: 44px; padding: 0 16px; border: 1px solid var(--way);
  border-radius: var(--radius); background: var(--accent); color: var(--on-accent);
  font: inherit; font-weight: 600; cursor: pointer; }
.button.quiet { background: var(--surface); color: var(--way); }
.button:hover { text-decoration: underline; }

main.width { padding-block: 32px; }
.foot { border-block-start: 1px solid var(--line); margin-block-start: 32px; padding-block: 16px;
  display: flex; flex-wrap: wrap; gap: 4px 24px; justify-content: space-between;
  font-size: 13px; line-height: 18px; color: var(--soft); }
.notice { border-inline-start: 2px solid var(--post); background: var(--sunk); padding: 12px 16px;
  margin-block-end: 24px; max-width: 70ch; }

@media (max-width: 760px) {
  .width { padding-inline: 16px; }
  .bar .width { padding-block-start: 8px; }
  .pages { order: 3; width: 100%; margin-inline: -9px; overflow-x: auto; }
  .pages a { min-height: 44px; }
  .bar .width { column-gap: 14px; }
  .sign { min-height: 44px; }
  .bar .tag { order: 0; }
  .site { order: 1; }
  .bar .end { order: 2; margin: 0; gap: 14px; }
  .filters form { display: grid; grid-template-columns: 1fr 1fr; width: 100%; }
  .filters .presets { flex: 1; }
  .presets a { flex: 1; justify-content: center; }
  .field { flex-wrap: wrap; row-gap: 0; padding-block-start: 4px; min-width: 0; }
  .field > label { flex: 1 0 100%; font-size: 13px; line-height: 16px; }
  .field select, .field input { width: 100%; min-height: 30px; padding-inline-start: 0; }
  main.width { padding-block: 20px; }
}
`;
