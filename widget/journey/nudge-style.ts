/**
 * How the nudge looks: a sign that points at the page, on a post that stands on the tab. Its colours
 * are not the site's, so that they can always be read.
 * @module
 */

export const NUDGE_STYLE = `
#nudge{all:initial;color-scheme:inherit;--ground:light-dark(#fff,#111b20);--ink:light-dark(#13242b,#e9eff0);--edge:light-dark(#697a80,#7f929a);
position:fixed;inset:auto;inset-block-end:59px;inset-inline-end:24px;box-sizing:border-box;max-inline-size:min(345px,100vw - 48px);display:flex;padding-inline-start:16px;font:13px/18px var(--wayside-font,system-ui);color:var(--ink);text-wrap:balance;overflow:visible;filter:drop-shadow(0 5px 6px rgb(9 24 30/.2))}
#nudge::before,#nudge>::before{content:"";position:absolute;z-index:-1;inset:0;background:var(--edge);clip-path:polygon(100% 0,16px 0,0 50%,16px 100%,100% 100%)}
#nudge>:first-child::before{inset:1px;background:var(--ground)}
#nudge::after{content:"";position:absolute;inset-block:100% -14px;inset-inline-end:calc(var(--tab) - 20px);inline-size:2px;background:var(--ink)}
#nudge button{all:unset;box-sizing:border-box;cursor:pointer;min-block-size:44px}
#nudge button:first-child{padding-block:10px;padding-inline:8px;color:light-dark(#4d5f66,#a5b5bb)}
#nudge b{display:block;font-size:15px;line-height:22px;font-weight:650;color:var(--ink)}
#nudge .refuse{position:relative;flex:none;inline-size:44px;margin-inline:4px}
#nudge .refuse::after{content:"";position:absolute;inset:0;inline-size:14px;block-size:14px;margin:auto;rotate:45deg;background:linear-gradient(currentColor 0 0) 50%/100% 1.75px no-repeat,linear-gradient(currentColor 0 0) 50%/1.75px 100% no-repeat}
#nudge .refuse::before{content:none}
#nudge button:focus-visible{outline:2px solid var(--ink);outline-offset:-3px;box-shadow:inset 0 0 0 5px var(--mark)}
#nudge button:first-child:hover b{text-decoration:underline;text-underline-offset:3px}
@media (forced-colors:active){#nudge{--ink:CanvasText;outline:2px solid CanvasText;background:Canvas}#nudge::after,#nudge .refuse::after{forced-color-adjust:none}}
@media print{#nudge{display:none}}
`;
