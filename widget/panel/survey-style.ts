/**
 * How the reply to an answer and the survey look; fetched with them.
 * @module
 */

export const SURVEY_STYLE = `
.bare{color:var(--soft);border-color:#0000}
.thanks{padding-block:18px 8px;font-weight:600}
.reasons{padding-block:20px 12px}
fieldset{border:0;margin-block-end:16px}
legend{font-weight:650}
input[type=radio]{inline-size:20px;block-size:20px;accent-color:var(--way)}
.regret{min-block-size:44px}
.survey{margin-block-start:14px;padding-block-start:20px;border-block-start:1px solid var(--line)}
.survey legend{font-size:17px;line-height:24px;margin-block-end:12px}
.points{display:grid;grid-template-columns:repeat(auto-fit,minmax(44px,1fr));gap:4px}
.points label{position:relative;min-block-size:44px;display:grid;place-items:center;font-weight:600;border:1px solid var(--edge);border-radius:var(--radius)}
.points input{position:absolute;inset:0;inline-size:100%;block-size:100%;opacity:0;cursor:pointer}
.points label:hover{border-color:var(--ink)}
.points label:has(:checked){color:var(--on);background:var(--accent);border-color:var(--way)}
.points label:has(:focus-visible){outline:2px solid var(--ink);outline-offset:2px;box-shadow:0 0 0 2px var(--mark)}
.reasons label,.names label{display:flex;align-items:center;gap:10px;min-block-size:44px;padding-block:5px}
.points .name{display:none}
@media (max-width:399.98px){.points{grid-template-columns:1fr}.points label{grid-template-columns:24px 1fr;place-items:center start;padding-inline:12px}.points .name{display:block;font-weight:400}.points+.ends{display:none}}
.ends{display:flex;justify-content:space-between;margin-block-start:6px}
.survey .label{display:block;font-size:13px;line-height:18px;font-weight:600;margin-block-end:7px}
.survey .label .soft{font-weight:400}
.survey textarea{display:block;resize:none;min-block-size:66px}
.send{display:flex;justify-content:space-between;margin-block-start:12px;margin-inline-end:-8px}
@media (forced-colors:active){.points label:has(:checked){background:Highlight;color:HighlightText;forced-color-adjust:none}}
`;
