/**
 * How conversation and guides look; fetched with them.
 * @module
 */

export const CONVERSATION_STYLE = `
.thread>*+*{margin-block-start:18px}
.said .words{font-weight:600;overflow-wrap:anywhere;white-space:pre-wrap}
.yours{inline-size:12px;background:var(--mark);border:1.5px solid var(--ink);border-radius:2px;margin-inline-start:3px;padding:0}
.said .yours{inset-block:2px 0;block-size:auto}
.told .mark{inset-block-start:-1px}
.told+.arms{margin-block-start:2px}
.quote{margin-block-start:6px;padding:12px 15px 4px;border:1px solid var(--line);border-radius:var(--radius)}
.quote .title{font-weight:650}
.quote .text>*+*{margin-block-start:8px}
.whole{display:flex;justify-content:space-between;align-items:center;gap:12px}
.whole .link,.moves .link{min-block-size:44px;font-size:14px}
.step .text{margin-block:2px 10px}
.choices{display:flex;flex-wrap:wrap;gap:8px}
.choice{min-inline-size:0;margin:0;color:var(--way);border-color:var(--way)}
.moves{display:flex;flex-wrap:wrap;column-gap:18px;padding-block-start:6px}
.composer{position:relative;flex:none;display:flex;flex-wrap:wrap;gap:8px;padding-block:10px;padding-inline:46px 12px;background:var(--surface);border-block-start:1px solid var(--line)}
.composer p{inline-size:100%}
.composer .yours{block-size:auto;inset-block:11px}
.composer .text-field{flex:1;inline-size:0}
.composer .button{min-inline-size:48px;margin:0;display:grid;place-items:center;padding:0}
.composer+.foot{min-block-size:48px;padding-block-start:2px}
.composer+.foot .mark{inset-block-start:12px}
.composer+.foot p{display:none}
@media (forced-colors:active){.yours{background:Mark;forced-color-adjust:none}}
`;
