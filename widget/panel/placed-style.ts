/**
 * How the box looks where it stands in the page: without a shadow, as wide as its place and as tall as
 * its content.
 * @module
 */

export const PLACED_STYLE = `
section#panel{position:relative;inset:auto;inline-size:auto;max-inline-size:none;block-size:auto;max-block-size:none;overflow:visible;box-shadow:none}
#panel.inline{border:1px solid var(--line);border-radius:var(--corner)}
#panel.page{border:0;border-radius:0;max-inline-size:calc(68ch + 62px);font-size:16px;line-height:24px}
section#panel::before{inset-block-start:16px}
section input:placeholder-shown{padding-inline-end:13px}
section .body{overflow:visible;border:0;margin-block-start:0;padding-block-start:16px}
.inline .foot{border-radius:0 0 var(--corner) var(--corner)}
.page .foot,.page .bar{background:none}
.topics{margin-block:16px 8px}
.topics h3{font-size:17px;line-height:24px;margin-block-end:4px}
`;
