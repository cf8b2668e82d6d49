/**
 * How the tab on the bottom edge looks, with the tokens that the panel shares. Every page loads it.
 * `--on` is black or white, whichever reads better on the accent: both reach 4.5 : 1 at luminance
 * .179, and far outside the gamut a colour is shown as one of the two.
 * @module
 */

export const LAUNCHER_STYLE = `
:host{display:contents!important;--accent:var(--wayside-accent,light-dark(#0b4f6c,#7fc6e2));--on:light-dark(#fff,#000);--mark:#ffcf3d;--corner:min(var(--wayside-radius,6px)*1.67,20px)}
@supports (color:color(from red xyz y y y)){:host{--on:color(from var(--accent) xyz calc(1e5*(.179 - y)) calc(1e5*(.179 - y)) calc(1e5*(.179 - y)))}}
#launcher{all:initial;color-scheme:inherit;position:fixed;border-radius:var(--corner) var(--corner) 0 0;bottom:0;display:flex;align-items:center;inset-inline-end:24px;font:600 15px/44px var(--wayside-font,system-ui);padding:0 16px;background:var(--accent);border:1px solid #0000;color:var(--on)}
#launcher:focus-visible{outline:4px solid var(--mark);outline-offset:-4px;box-shadow:inset 0 0 0 6px}
#launcher::before{content:"";padding:9px 12px;border-left:2px solid;background:conic-gradient(from 225deg at 100%,var(--mark) 90deg,#0000 0) 0 2px/13px 7px no-repeat,conic-gradient(from 225deg at 100%,currentColor 90deg,#0000 0) 0 1px/15px 9px no-repeat}
:dir(rtl)::before{scale:-1 1}
#launcher[hidden]{display:none}
@media print{#launcher{display:none}}
`;
