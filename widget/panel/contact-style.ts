/**
 * How contact and survey look; fetched with them.
 * @module
 */

const DANGER = 'light-dark(#a3301a,#ff9d82)';

export const CONTACT_STYLE = `
.hours{padding-block-end:6px}
#form{padding-block-start:8px}
.form>*+*{margin-block-start:14px}
.form label{display:block}
.label{display:block;font-size:13px;line-height:18px;font-weight:600;margin-block-end:7px}
.form textarea{display:block;resize:none;field-sizing:content;min-block-size:94px;max-block-size:240px}
[aria-invalid]{border-color:${DANGER}}
.trouble{display:flex;gap:6px;font-size:13px;line-height:18px;color:${DANGER};font-weight:500}
.may{margin-block-start:6px;margin-inline:-46px -16px}
.form .trouble{margin-block-start:6px}
.with{border-block-start:1px solid var(--line)}
.form .with,.form [role=status]{margin-block-start:0}
.with li{display:flex;align-items:center;min-block-size:50px;border-block-end:1px solid var(--line)}
.enclosure{flex:1;display:grid;overflow-wrap:anywhere;font-size:14px;line-height:19px;padding-block:4px}
.enclosure p{white-space:pre-line;margin-block-end:6px}
.visitor{font-weight:600;color:var(--ink)}
summary{min-block-size:44px;align-content:center;cursor:pointer}
.with .close{margin-inline-end:-12px}
.put-back{min-block-size:44px;font-size:14px}
.bar{position:relative;flex:none;display:flex;flex-wrap:wrap;align-items:center;gap:8px 12px;padding-inline:46px 16px;padding-block:10px calc(10px + env(safe-area-inset-bottom));background:var(--surface);border-block-start:1px solid var(--line)}
.bar .trouble{inline-size:100%}.bar .soft{flex:1}
.bar .button{margin:0;flex:none}
.reference{display:grid;justify-items:start;padding:10px 15px;border:1px solid var(--line);border-radius:var(--radius)}
.reference bdi{font-size:20px;line-height:28px;font-weight:650;letter-spacing:.08em;color:var(--ink);user-select:all}
`;
