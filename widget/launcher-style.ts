/**
 * How the tab on the bottom edge looks, with the tokens that the panel shares. Every page loads it.
 * @module
 */

/** Black or white, whichever reads better on the accent; both reach 4.5 : 1 at luminance .179. */
const ON_ACCENT =
  'color(from var(--accent) xyz-d65 clamp(0,(.179 - y)*1e5,.9505) clamp(0,(.179 - y)*1e5,1) clamp(0,(.179 - y)*1e5,1.089))';

export const LAUNCHER_STYLE = `
:host{display:contents!important;--accent:var(--wayside-accent,light-dark(#0b4f6c,#7fc6e2));--on:light-dark(#fff,#000);--mark:#ffcf3d;--radius:clamp(0px,var(--wayside-radius,6px),20px);--font:var(--wayside-font,system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif)}
@supports (color:color(from red xyz-d65 x y z)){:host{--on:${ON_ACCENT}}}
:host([theme=light]){color-scheme:light}
:host([theme=dark]){color-scheme:dark}
:host([theme=auto]){color-scheme:light dark}
#launcher{all:initial;color-scheme:inherit;position:fixed;inset-block-end:0;inset-inline-end:24px;box-sizing:border-box;block-size:46px;padding-inline:14px 20px;display:flex;gap:8px;align-items:center;font:600 15px/22px var(--font);color:var(--on);background:var(--accent);border-radius:min(var(--radius)*1.67,20px) min(var(--radius)*1.67,20px) 0 0;box-shadow:0 2px 10px rgb(9 24 30/.22);cursor:pointer}
#launcher[hidden]{display:none}
#launcher:hover{text-decoration:underline;text-underline-offset:3px}
#launcher:focus-visible{outline:4px solid var(--mark);outline-offset:-4px;box-shadow:inset 0 0 0 6px var(--on)}
#launcher::before,#launcher::after{content:"";inline-size:20px;block-size:20px;background:var(--on);clip-path:polygon(2px 1px,4px 1px,4px 3px,14px 3px,19px 7.5px,14px 12px,4px 12px,4px 20px,2px 20px)}
#launcher::after{position:absolute;background:var(--mark);clip-path:polygon(4px 4px,13.5px 4px,17.5px 7.5px,13.5px 11px,4px 11px)}
#launcher:dir(rtl)::before,#launcher:dir(rtl)::after{scale:-1 1}
@media (forced-colors:active){#launcher{border:1px solid;border-block-end:0}#launcher::before{forced-color-adjust:none;background:ButtonText}#launcher::after{forced-color-adjust:none}#launcher:focus-visible{outline-color:Highlight}}
@media print{:host{display:none!important}}
`;
