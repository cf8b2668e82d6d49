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
button.site, button.own { border: 0; padding: 0; background: none; font: inherit; cursor: pointer;
  color: var(--soft); min-height: 44px; white-space: nowrap; }
button.site { anchor-name: --site; }
button.own { anchor-name: --own; font-size: 14px; }
button.site::after, button.own::after { content: "▾"; margin-inline-start: 6px; }
button.site:hover, button.own:hover { color: var(--ink); text-decoration: underline; }
.menu { border: 1px solid var(--edge); border-radius: var(--radius); padding: 4px 0; margin: 0;
  inset: 52px auto auto 16px; background: var(--surface); color: var(--ink);
  box-shadow: 0 8px 24px rgb(9 24 30 / .18); min-width: 220px; max-width: calc(100vw - 32px); }
#own { inset: 52px 16px auto auto; }
@supports (position-area: block-end) {
  .menu { inset: auto; position-anchor: --site; position-area: block-end span-inline-end; }
  #own { inset: auto; position-anchor: --own; position-area: block-end span-inline-start; }
}
.menu a, .bar .menu a, .bar .menu button { display: flex; align-items: center; width: 100%;
  min-height: 44px; padding: 4px 16px; border: 0; background: none; color: var(--ink);
  font: inherit; font-size: 14px; text-align: start; text-decoration: none; cursor: pointer;
  overflow-wrap: anywhere; white-space: normal; }
.menu a:hover, .menu button:hover { background: var(--tint); text-decoration: underline; }
.menu a[aria-current] { font-weight: 600; box-shadow: inset 3px 0 0 var(--way); }
.pages { display: flex; }
/* Where the pages are wider than the screen, the later ones would begin out of sight. */
.pages a:nth-child(n + 4)[aria-current] { scroll-initial-target: nearest; }
.pages a { display: flex; align-items: center; min-height: 58px; padding: 2px 7px 0;
  color: var(--soft); text-decoration: none; font-size: 14px; white-space: nowrap;
  border-block-end: 2px solid transparent; }
.pages a:hover { color: var(--ink); text-decoration: underline; }
.pages a[aria-current] { color: var(--ink); font-weight: 600; border-color: var(--way); }
.bar .tag { margin-inline-start: auto; align-self: center; }
.bar .tag + .end { margin-inline-start: 0; }
.bar .end { margin-inline-start: auto; display: flex; align-items: center; gap: 14px;
  font-size: 14px; }
.bar .end a, .bar .end button { display: inline-flex; align-items: center; min-height: 44px;
  color: var(--soft); text-decoration: none; white-space: nowrap; }
.bar .end a:hover, .bar .end button:hover { color: var(--ink); text-decoration: underline; }
.tag { border: 1px dashed var(--edge); border-radius: 3px; padding: 4px 8px; font-size: 13px;
  line-height: 18px; color: var(--soft); white-space: nowrap; }
.plain { border: 0; padding: 0; background: none; color: var(--way); font: inherit;
  text-decoration: underline; text-underline-offset: 3px; cursor: pointer; }

.filters { background: var(--sunk); border-block-end: 1px solid var(--line); }
.filters .width { display: flex; flex-wrap: wrap; gap: 8px; align-items: start;
  padding-block: 8px; }
.filters form { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; flex: 1;
  position: static; width: auto; height: auto; margin: 0; padding: 0; border: 0;
  overflow: visible; background: none; color: inherit; }
.unfold { display: none; }
.filters .unknown { padding-block: 0 12px; font-size: 14px; line-height: 20px; font-weight: 500; }
.filters .presets { display: flex; font-size: 14px; }
.presets a { display: inline-flex; align-items: center; min-height: 44px; padding: 0 12px;
  border: 1px solid var(--edge); margin-inline-start: -1px; background: var(--surface);
  text-decoration: none; color: var(--ink); }
.presets a:first-child { border-radius: var(--radius) 0 0 var(--radius); margin: 0; }
.presets a:last-child { border-radius: 0 var(--radius) var(--radius) 0; }
.presets a:hover { background: var(--tint); }
.presets a[aria-current] { font-weight: 600; border-block-end: 3px solid var(--ink); }
.export { display: flex; gap: 16px; font-size: 14px; margin-inline-start: auto; }
.export a { display: inline-flex; align-items: center; min-height: 44px; }
a:not([href]) { color: inherit; text-decoration: none; }
.field { display: flex; flex-direction: column; min-height: 44px; padding: 3px 0 0 10px;
  border: 1px solid var(--edge); border-radius: var(--radius); background: var(--surface);
  font-size: 14px; color: var(--soft); min-width: 0; }
.field > label { font-size: 12px; line-height: 15px; }
.field:focus-within { outline: 2px solid var(--ink); outline-offset: 2px;
  box-shadow: 0 0 0 2px var(--mark); }
.field.set, .unfold.set { border-inline-start: 5px solid var(--mark); padding-inline-start: 6px; }
.field select, .field input { min-height: 24px; border: 0; background: transparent;
  padding: 0 6px 0 0; font: inherit; line-height: 20px; color: var(--ink); outline: 0;
  box-shadow: none; max-width: 7.25rem; text-overflow: ellipsis; }
.field input { max-width: 8.5rem; }
.field select { font-weight: 500; margin-inline-start: -4px; }
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

@media (min-width: 761px) and (max-width: 1360px) {
  .width { padding-inline: 32px; }
  .filters .width, .filters form { gap: 5px; }
  .filters form .button { padding-inline: 8px; }
}
@media screen and (min-width: 761px) and (max-width: 1100px) {
  .filters form { order: 3; flex: 1 0 100%; }
}
@media screen and (min-width: 761px) and (max-width: 1260px) {
  .pages { order: 3; width: 100%; margin-inline: -7px; }
  .pages a { min-height: 44px; }
  .bar .width { padding-block-start: 6px; }
}
@media screen and (max-width: 760px) {
  .width { padding-inline: 16px; }
  .bar .width { padding-block-start: 8px; }
  .bar:not(:has(.pages)) .width { padding-block-end: 8px; row-gap: 4px; }
  .pages { order: 3; width: 100%; margin-inline: -9px; overflow-x: auto; }
  .pages a { min-height: 44px; }
  .bar .width { column-gap: 14px; }
  .sign { min-height: 44px; }
  .bar:has(.tag) .sign span { position: absolute; clip-path: inset(50%); }
  .bar .end, .bar .tag + .end { order: 1; margin-inline-start: auto; gap: 14px; }
  .bar .tag { order: 2; margin-inline-start: 0; }
  .filters .presets { flex: 1; }
  .presets a { flex: 1; justify-content: center; padding: 0 8px; white-space: nowrap; }
  .filters form { display: grid; grid-template-columns: 1fr 1fr; flex: 1 0 100%; }
  .filters form .button { grid-column: 1 / -1; }
  .field { min-height: 48px; }
  .field select, .field input { width: 100%; max-width: none; min-height: 28px; font-size: 16px; }
  @supports selector(:popover-open) {
    .unfold { display: inline-flex; align-items: center; min-height: 44px; padding: 0 12px;
      border: 1px solid var(--edge); border-radius: var(--radius); background: var(--surface);
      color: var(--ink); font: inherit; font-size: 14px; }
    .filters form:not(:popover-open) { display: none; }
    .filters form:popover-open { position: fixed; inset: auto 0 0; max-width: none; width: auto;
      padding: 16px; background: var(--surface); border-block-start: 1px solid var(--edge);
      box-shadow: 0 16px 48px rgb(9 24 30 / .22); }
    .filters form::backdrop { background: rgb(9 24 30 / .3); }
  }
  main.width { padding-block: 20px; }
}
@media screen and (max-width: 400px) {
  .bar:has(.site) .sign span { position: absolute; clip-path: inset(50%); }
}
`;
