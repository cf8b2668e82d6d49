/**
 * @module The shop's style sheet as text: the ground every page stands on. Its pages' own parts are
 * in `style-pages.ts`.
 */
import { ELEMENT_STYLE } from './element/style.ts';
import { PAGE_STYLE } from './style-pages.ts';

const BASE_STYLE = `:root {
  color-scheme: light dark;
  --ground: light-dark(#fbfaf8, #171512);
  --sheet: light-dark(#ffffff, #1e1b17);
  --tile: light-dark(#efe8dd, #2a251e);
  --ink: light-dark(#23201b, #f2ede5);
  --soft: light-dark(#6a645b, #b5ada1);
  --line: light-dark(#e6e1d9, #38332b);
  --edge: light-dark(#c9c2b6, #6b6357);
  --control: light-dark(#8b8478, #8b8375);
  --danger: light-dark(#a3301a, #ff9d82);
  --danger-ground: light-dark(#fbf0ec, #2c1c16);
  --button: light-dark(#23201b, #f2ede5);
  --on-button: light-dark(#ffffff, #1e1b17);
  --banner: light-dark(#23201b, #0d0c0a);
  --stroke: light-dark(#4f463b, #cdc1ae);
  --linen: light-dark(#d9caa8, #8f7d57);
  --wood: light-dark(#c5a185, #7d5f48);
  --wool: light-dark(#e3ddd2, #4d473d);
  --cotton: light-dark(#f7f3ec, #38332b);
  --glow: light-dark(#f8efd6, #3d3320);
  --serif: 'Iowan Old Style', 'Palatino Linotype', Palatino, 'Liberation Serif', Georgia, serif;
  --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  --margin: clamp(16px, 4.2vw, 56px);
}

*, ::before, ::after { box-sizing: border-box; }

html {
  background: var(--ground);
  color: var(--ink);
  font: 16px/1.6 var(--sans);
  font-variant-numeric: tabular-nums;
  -webkit-text-size-adjust: 100%;
  scroll-padding-block-start: 24px;
}

body { margin: 0; display: flex; flex-direction: column; min-block-size: 100dvh; }
main { flex: 1; }
main:not(:has(.hero)) { padding-block: 40px 96px; }

h1, h2, h3, .brand { font-family: var(--serif); font-weight: 400; text-wrap: balance; }
h1 {
  font-size: clamp(1.9rem, 1.5rem + 1.6vw, 2.375rem);
  line-height: 1.15;
  margin: 12px 0 20px;
  letter-spacing: -.01em;
}
h2 { font-size: 1.5rem; line-height: 1.25; margin: 40px 0 12px; }
h1:focus { outline: none; }
p { margin: 0 0 16px; text-wrap: pretty; }
ul, ol, dl, dd, fieldset { margin: 0; padding: 0; }
ul, .trail, .progress, .parcel ol { list-style: none; }
fieldset { border: 0; min-inline-size: 0; }
small { display: block; font-size: .875rem; }

a { color: inherit; text-decoration-thickness: 1px; text-underline-offset: 3px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--ink); outline-offset: 3px; border-radius: 2px; }

.wide { max-inline-size: 1344px; margin-inline: auto; padding-inline: var(--margin); }
.column { max-inline-size: 640px; }
.soft, .hint { color: var(--soft); }
.lead { font-size: 1.0625rem; color: var(--soft); max-inline-size: 56ch; margin-block-end: 24px; }
.amount { white-space: nowrap; }
.part { margin-block-start: 72px; }
.note { border-inline-start: 3px solid var(--edge); padding: 2px 0 2px 16px; }
.note.wide { margin-block-end: 24px; }
.links { display: flex; flex-wrap: wrap; gap: 4px 24px; margin-block-start: 24px; }
.links a, .trail a { padding-block: 4px; }
.list { padding-inline-start: 1.25em; }
.list li { padding-block: 4px; padding-inline-start: 4px; }

.hidden, .skip:not(:focus) {
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.skip:focus {
  position: absolute; inset: 8px auto auto 8px; z-index: 1; padding: 12px 16px;
  background: var(--sheet); outline: 2px solid var(--ink);
}

.banner {
  margin: 0; padding: 5px var(--margin); background: var(--banner); color: #f4f0e9;
  font-size: .8125rem; line-height: 1.5; text-align: center; text-wrap: balance;
}

.site-header { background: var(--sheet); border-block-end: 1px solid var(--line); }
.site-header .wide {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0 32px;
  min-block-size: 68px;
  padding-block: 8px;
}
.site-header a { text-decoration: none; }
.site-header a:hover, .site-header [aria-current] { text-decoration: underline; }
.site-header nav { display: flex; flex-wrap: wrap; column-gap: 24px; }
.site-header nav a {
  display: inline-flex;
  align-items: center;
  min-block-size: 44px;
  color: var(--soft);
  font-size: .9375rem;
}
.site-header nav a:hover, .site-header nav [aria-current] { color: var(--ink); }
.site-header [aria-current] { text-underline-offset: 8px; }
.brand { font-size: 1.3125rem; font-weight: 700; letter-spacing: -.005em; }
.account { margin-inline-start: auto; }
.count {
  margin-inline-start: 6px; min-inline-size: 20px; padding-inline: 5px; border-radius: 10px;
  background: var(--button);
  color: var(--on-button);
  font-size: .75rem;
  line-height: 20px;
  text-align: center;
}

.site-footer {
  border-block-start: 1px solid var(--line);
  padding-block: 40px 88px;
  font-size: .9375rem;
}
.site-footer .wide { display: grid; grid-template-columns: 2fr 1fr 1fr 2fr; gap: 24px 40px; }
.site-footer h2 { font: 600 .875rem/1.5 var(--sans); margin: 4px 0 8px; }
.site-footer li a { display: inline-block; padding-block: 4px; }
.site-footer a { text-decoration-color: var(--edge); }
.site-footer p:not(.brand) { color: var(--soft); margin-block-end: 8px; }

.button {
  display: inline-block;
  min-block-size: 48px;
  padding: 11px 24px;
  border: 1px solid var(--button);
  border-radius: 3px;
  background: var(--button); color: var(--on-button); font: 600 1rem/1.5 var(--sans);
  text-align: center; text-decoration: none; cursor: pointer;
}
.button:hover { text-decoration: underline; text-underline-offset: 4px; }
.button-quiet { background: none; color: inherit; border-color: var(--control); }
.button-wide { inline-size: 100%; margin-block: 24px 16px; min-block-size: 52px; }

.trail { display: flex; flex-wrap: wrap; color: var(--soft); font-size: .9375rem; margin: 0; }
.trail li + li::before {
  content: '›' / '';
  margin-inline: 12px;
  color: var(--soft);
  font-weight: 400;
}
.trail [aria-current] { color: var(--ink); font-weight: 600; }
.trail a { text-decoration-line: none; }
.trail a:hover { text-decoration-line: underline; }

.drawing {
  fill: none;
  stroke: var(--stroke);
  stroke-width: 2px;
  stroke-linecap: round;
  stroke-linejoin: round;
}
.linen { fill: var(--linen); }
.wood { fill: var(--wood); }
.wool { fill: var(--wool); }
.cotton { fill: var(--cotton); }
.beam, .glow { fill: var(--glow); stroke: none; }
.drawing * { vector-effect: non-scaling-stroke; }
.faint, .floor { opacity: .4; stroke-width: 1.25px; }

.tile {
  display: grid;
  grid-template: minmax(0, 1fr) / minmax(0, 1fr);
  place-items: center;
  background: var(--tile);
  overflow: hidden;
}
.tile-small { inline-size: 64px; block-size: 72px; }
.tile-small .drawing { block-size: 64px; stroke-width: 1.6px; }
.tile-small :is(.faint, .floor, .beam) { display: none; }
.tile-large { aspect-ratio: 1; }
.tile-large .drawing { inline-size: 62%; overflow: visible; }

@media (max-width: 860px) {
  .site-header .wide { min-block-size: 0; }
  .site-header nav { column-gap: 20px; }
  .shelf { order: 3; inline-size: 100%; }
  .site-footer .wide { grid-template-columns: 1fr 1fr; }
  .site-footer .brand, .site-footer section:last-child { grid-column: 1 / -1; margin: 0; }
  .part { margin-block-start: 48px; }
  main:not(:has(.hero)) { padding-block-start: 24px; }
}

@media (max-width: 480px) {
  .site-header .wide { column-gap: 12px; }
  .site-header nav { column-gap: 16px; }
  .site-header .account [data-page=orders] { display: none; }
}

@media (forced-colors: active) {
  .tile { border: 1px solid CanvasText; }
  .drawing { stroke: CanvasText; }
  .progress li { border-color: GrayText; }
  .progress .done { border-color: CanvasText; }
}

@media print {
  :root { color-scheme: light; }
  .banner { background: none; color: inherit; border-block-end: 1px solid; }
  .site-header nav, .site-footer, .skip, .button, form, .tries, .links { display: none; }
  html, .site-header { background: none; }
}
`;

/** The whole style sheet. */
export const STYLE = BASE_STYLE + PAGE_STYLE + ELEMENT_STYLE;
