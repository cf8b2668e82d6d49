/**
 * Colour roles, type and space. Contrasts are those of the box; outcomes keep theirs in light, dark
 * and print.
 * @module
 */

export const TOKENS = `
:root {
  color-scheme: light dark;
  --surface: light-dark(#ffffff, #111b20);
  --ink: light-dark(#13242b, #e9eff0);
  --soft: light-dark(#4d5f66, #a5b5bb);
  --edge: light-dark(#697a80, #7f929a);
  --sunk: color-mix(in srgb, var(--ink) 5.5%, var(--surface));
  --line: color-mix(in srgb, var(--ink) 15%, var(--surface));
  --post: color-mix(in srgb, var(--ink) 34%, var(--surface));
  --accent: light-dark(#0b4f6c, #7fc6e2);
  --on-accent: light-dark(#ffffff, #000000);
  --way: light-dark(#0b4f6c, #7fc6e2);
  --tint: color-mix(in srgb, var(--way) 10%, var(--surface));
  --mark: #ffcf3d;
  --danger: light-dark(#a3301a, #ff9d82);
  --confirmed: light-dark(#0b4f6c, #6fbfdf);
  --assumed-ground: light-dark(#d3e5ec, #1e3a47);
  --escalated: light-dark(#d9730d, #f0993e);
  --unresolved: light-dark(#8c2a10, #e0654a);
  --unanswered: light-dark(#7d8b91, #71828a);
  --radius: 6px;
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0;
  background: var(--surface);
  color: var(--ink);
  font: 15px/22px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  font-variant-numeric: tabular-nums;
  text-wrap: pretty;
}
h1, h2, h3, p, ul, ol, dl, dd, figure, fieldset { margin: 0; padding: 0; }
ul, ol { list-style: none; }
fieldset { border: 0; min-width: 0; }
h1, h2, h3, th, .arm b { text-wrap: balance; }
h2 { font-size: 16px; line-height: 22px; font-weight: 650; }
h3 { font-size: 14px; line-height: 20px; font-weight: 650; }
a { color: var(--way); text-underline-offset: 3px; }
:focus-visible {
  outline: 2px solid var(--ink);
  outline-offset: 2px;
  box-shadow: 0 0 0 2px var(--mark);
}
small, .note { font-size: 13px; line-height: 18px; color: var(--soft); font-weight: 400; }
.hidden {
  position: absolute; width: 1px; height: 1px; overflow: hidden;
  clip-path: inset(50%); white-space: nowrap;
}
`;
