/**
 * The help centre's style sheet: the box's tokens on paper.
 * @module
 */

export const STYLE = `
:root { color-scheme: light dark; --surface: light-dark(#fff, #111b20); --ink: light-dark(#13242b, #e9eff0);
  --soft: light-dark(#4d5f66, #a5b5bb); --way: light-dark(#0b4f6c, #7fc6e2);
  --tint: color-mix(in srgb, var(--way) 10%, var(--surface));
  --line: color-mix(in srgb, var(--ink) 15%, var(--surface)); --post: color-mix(in srgb, var(--ink) 34%, var(--surface)); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--surface); color: var(--ink);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; text-wrap: pretty; }
nav { max-inline-size: 68ch; min-block-size: 44px; margin: 16px auto 0; padding-inline: 16px; text-align: end; }
nav a { display: inline-block; padding: 12px 0; margin-inline-start: 16px; font-size: 13px; line-height: 20px; }
main { max-inline-size: 68ch; margin: 0 auto 56px; padding-inline: 16px; }
h1, h2, .arms { text-wrap: balance; }
h1 { font-size: 28px; line-height: 38px; font-weight: 650; }
.all a { display: inline-block; padding-block: 10px; margin-block: -10px; }
h2 { font-size: 17px; line-height: 24px; font-weight: 650; margin-block: 32px 8px; }
h3, h4 { font-size: 16px; font-weight: 650; margin-block: 24px 4px; }
a { color: var(--way); text-underline-offset: 3px; }
a:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; box-shadow: 0 0 0 2px #ffcf3d; }
.arms { list-style: none; margin: 0; padding: 0; border-inline-start: 2px solid var(--post); }
.arms a { position: relative; display: block; padding: 10px 24px; color: inherit; text-decoration: none; font-weight: 500; }
.arms a::before { content: ""; position: absolute; inset-block-start: 21px; inset-inline-start: 0; inline-size: 14px;
  block-size: 2px; background: var(--post); }
.arms a:hover { background: var(--tint); text-decoration: underline; }
.arms a:hover::before { background: var(--way); }
table { inline-size: 100%; border-collapse: collapse; }
th, td { text-align: start; padding-block: 8px; padding-inline-end: 12px; border-block-end: 1px solid var(--line); vertical-align: top; }
th { border-block-end: 1px solid var(--soft); }
.center { text-align: center; } .right { text-align: end; }
pre { overflow-x: auto; padding: 12px; background: color-mix(in srgb, var(--ink) 5.5%, var(--surface)); }
img { max-inline-size: 100%; block-size: auto; border: 1px solid var(--line); }
blockquote { margin-inline: 0; padding-inline-start: 16px; border-inline-start: 2px solid var(--line); }
@media (forced-colors: active) { .arms a::before { background: CanvasText; forced-color-adjust: none; } }
footer { margin-block-start: 32px; padding-block-start: 16px; border-block-start: 1px solid var(--line); color: var(--soft); }
`;
