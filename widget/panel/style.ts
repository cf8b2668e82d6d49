/**
 * How the box looks when it is opened, searched and read. Contact and survey bring their own.
 * @module
 */

/** Text and borders in the site's accent, made readable on the ground in linear light. */
const DERIVED = `
@supports (color:color(from red xyz x y z)){#panel{
--given:var(--wayside-surface,light-dark(#fff,#111b20));
--lifted:clamp(0,(.82 - y)/(1.001 - y),1);
--surface:light-dark(color(from var(--given) xyz calc(x + (.9505 - x)*var(--lifted)) calc(y + (1 - y)*var(--lifted)) calc(z + (1.089 - z)*var(--lifted))),color(from var(--given) xyz calc(x*min(1,.018/y)) calc(y*min(1,.018/y)) calc(z*min(1,.018/y))));
--pale:oklch(from var(--accent) max(l,.78) min(c,.1 + max(0,l - .6)*.35) h);
--mixed:clamp(0,(.36 - y)/(1 - y),1);
--way:light-dark(color(from var(--accent) xyz calc(x*min(1,.13/y)) calc(y*min(1,.13/y)) calc(z*min(1,.13/y))),color(from var(--pale) xyz calc(x + (.9505 - x)*var(--mixed)) calc(y + (1 - y)*var(--mixed)) calc(z + (1.089 - z)*var(--mixed))))}}`;

export const PANEL_STYLE = `
#panel{all:initial;color-scheme:inherit;--radius:min(var(--wayside-radius,6px),20px);
--surface:light-dark(#fff,#111b20);--way:light-dark(#0b4f6c,#7fc6e2);
--ink:light-dark(#13242b,#e9eff0);--soft:light-dark(#4d5f66,#a5b5bb);--edge:light-dark(#697a80,#7f929a);
--sunk:color-mix(in srgb,var(--ink) 5.5%,var(--surface));--line:color-mix(in srgb,var(--ink) 15%,var(--surface));--post:color-mix(in srgb,var(--ink) 34%,var(--surface));--tint:color-mix(in srgb,var(--way) 10%,var(--surface));
--seen:light-dark(var(--mark),color-mix(in srgb,var(--mark) 40%,transparent));
position:fixed;inset-block:auto 0;inset-inline:auto 24px;box-sizing:border-box;inline-size:400px;block-size:min(680px,100dvh - 32px);display:flex;flex-direction:column;overflow:hidden;
font:15px/22px var(--wayside-font,system-ui);font-variant-numeric:tabular-nums;color:var(--ink);text-wrap:pretty;background:var(--surface);border:1px solid var(--line);border-block-end:0;border-radius:var(--corner) var(--corner) 0 0;box-shadow:0 16px 48px rgb(9 24 30/.22);-webkit-text-size-adjust:100%}
${DERIVED}
#panel[hidden]{display:none}
#panel[hidden]:popover-open{display:flex;visibility:hidden}
#panel:lang(ar){line-height:24px}
#panel::before{content:"";position:absolute;inset-block:30px 58px;inset-inline-start:22px;inline-size:2px;background:var(--post)}
*{box-sizing:border-box;margin:0;padding:0;font:inherit;color:inherit;min-inline-size:0}
button{background:none;border:0;text-align:start;cursor:pointer}
ul{list-style:none}
strong,h2,h3,[role=heading]{font-weight:650}
b,.text th,.foot .link{font-weight:600}
em{font-style:italic}
:focus-visible{outline:2px solid var(--ink);outline-offset:2px;box-shadow:0 0 0 2px var(--mark);border-radius:var(--radius)}
[tabindex="-1"]{outline:0;box-shadow:none}
.icon{inline-size:20px;block-size:20px;fill:none;stroke:currentColor;stroke-width:1.75;stroke-linecap:round;stroke-linejoin:round;flex:none}
.filled{fill:currentColor;stroke:none}
.way,.link,.note a{color:var(--way)}
.turn:dir(rtl){scale:-1 1}
.soft,.far,.why,.also,.back,.here-line,.foot p,.verdict p{font-size:13px;line-height:18px;color:var(--soft)}
.head{position:relative;flex:none;min-block-size:56px;display:flex;align-items:center;gap:8px;padding-inline:46px 8px}
.sign{position:absolute;inset-inline-start:13px;color:var(--way);overflow:visible}
.sign+h2{font-size:17px;line-height:24px}
.close,.clear{display:grid;place-items:center;inline-size:44px;block-size:44px;color:var(--soft);margin-inline-start:auto;border-radius:var(--radius)}
.body{position:relative;flex:1;margin-block-start:-6px;padding-block-start:5px;border-block-start:1px solid #0000;overflow:auto;overscroll-behavior:contain;padding-block-end:16px;animation:under;animation-timeline:scroll(self)}
@keyframes under{1%,to{border-color:var(--line)}}
.row{position:relative;display:block;padding-inline:46px 16px}
.mark{position:absolute;inset-inline-start:13px;background:var(--surface);padding-block:2px;block-size:24px}
.field{padding-block:2px 14px}
.field .mark{inset-block-start:13px;color:var(--soft)}
input[type=search],.text-field{inline-size:100%;min-block-size:46px;padding:10px 13px;font-size:16px;line-height:24px;background:var(--surface);border:1px solid var(--edge);border-radius:var(--radius);appearance:none}
input[type=search]{padding-inline-end:44px}
input::-webkit-search-cancel-button{display:none}
::placeholder{color:var(--soft);opacity:1}
.clear{position:absolute;inset-block-start:3px;inset-inline-end:17px}
.clear .icon,.back .icon{inline-size:16px;block-size:16px}
.here-line,.verdict{display:grid;grid-template-columns:1fr auto;column-gap:12px;align-items:baseline;padding-block:4px 7px;padding-inline-end:30px}
.here-line .mark{inset-block-start:1px}
.here{inline-size:20px;background:radial-gradient(circle,var(--mark) 4px,var(--ink) 4.6px 6.2px,var(--surface) 7px)}
.verdict .mark{inset-block-start:3px}
.row b{color:var(--ink)}
.also{padding-block:12px 4px}
.arm{position:relative;z-index:0;inline-size:calc(100% - 33px);margin-inline:22px 11px;min-block-size:44px;padding-block:8px;padding-inline:24px 19px;display:grid;grid-template-columns:1fr auto;column-gap:12px;align-items:baseline;align-content:center}
.arm .to{font-weight:500;overflow-wrap:anywhere}
.arm .to,h3{text-wrap:balance}
.arm .why,.verdict p{grid-column:1/-1}
.quiet{color:var(--soft);margin-block-start:4px}
.arm::before{content:"";position:absolute;z-index:-1;inset:0;clip-path:polygon(0 0,calc(100% - 12px) 0,100% 50%,calc(100% - 12px) 100%,0 100%)}
.arm::after{content:"";position:absolute;inset-block-start:max(18px,43px - 50%);inset-inline-start:2px;inline-size:13px;block-size:2px;background:var(--post)}
.lit::before,.arm:is(:hover,:focus-visible)::before{background:var(--tint)}
.lit::after,.arm:is(:hover,:focus-visible)::after{inset-block:0;inset-inline-start:0;inline-size:4px;block-size:auto;background:var(--way)}
mark{font-weight:700;color:var(--ink);background:linear-gradient(transparent 55%,var(--seen) 55% 92%,transparent 92%)}
.back{display:flex;align-items:center;gap:5px;min-block-size:44px;margin-block-start:-8px}
.heading{font-size:19px;line-height:25px;padding-block:4px 6px}
.heading .mark{inset-block-start:5px}
.text{overflow-wrap:anywhere}
.text>*+*{margin-block-start:12px}
.text li+li,.text li>*+*{margin-block-start:6px}
.text ul,.text ol{padding-inline-start:24px}
.text ul{list-style:disc}
.text li::marker{color:var(--soft);font-weight:600}
.text [role=heading]{margin-block-start:18px}
.text [role=heading]+*{margin-block-start:4px}
.table{overflow:auto}
.text table{inline-size:100%;border-collapse:collapse}
.text th,.text td{padding-block:6px;padding-inline-end:16px;text-align:start;vertical-align:top;border-block-end:1px solid var(--line);overflow-wrap:break-word}
.text th{border-color:var(--edge)}
.text .center{text-align:center}
.text .right{text-align:end}
code{font-family:ui-monospace,monospace;font-size:13px;background:var(--sunk);padding:1px 4px;display:inline-block;border-radius:2px}
pre{white-space:pre-wrap;background:var(--sunk);padding:8px 12px;border-radius:var(--radius)}
blockquote{padding-inline-start:12px;border-inline-start:2px solid var(--line)}
hr{border:0;border-block-start:1px solid var(--line)}
img{display:block;max-inline-size:100%;block-size:auto;border:1px solid var(--line)}
.link,.note a,.button:hover{text-decoration:underline;text-underline-offset:3px}
.link:hover{text-decoration-thickness:2px}
.helped{padding-block-start:18px}
.helped p{margin-block-end:8px}
.button{min-block-size:44px;min-inline-size:91px;padding:10px 16px;margin-inline-end:8px;font-weight:600;text-align:center;background:var(--surface);border:1px solid var(--edge);border-radius:var(--radius)}
.button[aria-pressed]{border-color:var(--ink);background:var(--sunk)}
.main{color:var(--on);background:var(--accent);border-color:var(--way)}
.note{background:var(--sunk);padding-block:10px;margin-block-end:14px}
.note .mark{background:none}
.waiting{animation:appear 0s .3s both}
@keyframes appear{from{visibility:hidden}}
.foot{position:relative;flex:none;min-block-size:58px;display:grid;align-content:center;justify-items:start;padding-inline:46px 16px;padding-block:6px calc(6px + env(safe-area-inset-bottom));background:var(--surface);border-block-start:1px solid var(--line)}
.foot .mark{inset-block-start:17px;background:none}
.foot .link::after{content:"";position:absolute;inset:0}
.spoken{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
@media (max-width:479.98px),(max-height:319.98px){#panel{inset:0;inline-size:100%;block-size:100dvh;border:0;border-radius:0}}
@media (prefers-reduced-motion:no-preference){.arm::before,.arm::after{transition:background-color 90ms}}
@media (forced-colors:active){#panel::before,.arm::after{background:CanvasText;forced-color-adjust:none}.arm::before{clip-path:none}.lit,.arm:is(:hover,:focus-visible){outline:2px solid CanvasText;outline-offset:-2px}.lit::after,.arm:hover::after{background:Highlight}mark{background:Mark;color:MarkText;forced-color-adjust:none}.here{forced-color-adjust:none}code,.note{outline:1px solid}#panel{--surface:Canvas;--ink:CanvasText;--soft:CanvasText;--way:LinkText}}
@media print{#panel{display:none}}
`;
