/**
 * How contact and survey look; fetched with them.
 * @module
 */

export const CONTACT_STYLE = `
.hours{padding-block-end:8px}
.form>*+*,.form label+label{margin-block-start:14px}
.label{display:block;font-size:13px;line-height:18px;font-weight:600;margin-block-end:5px}
textarea{display:block;resize:vertical;field-sizing:content;max-block-size:240px}
[aria-invalid]{border-color:var(--danger)}
.trouble{display:flex;gap:6px;font-size:13px;line-height:18px;color:var(--danger);font-weight:500}
.form .trouble{margin-block-start:6px}
.with{border-block-start:1px solid var(--line)}
.form .with{margin-block-start:0}
.with li{display:flex;align-items:center;min-block-size:50px;border-block-end:1px solid var(--line)}
.enclosure{flex:1;display:grid;overflow-wrap:anywhere;font-size:14px;line-height:19px;padding-block:4px}
.with .close{margin-inline-end:-12px}
.put-back{min-block-size:44px;font-size:14px}
.bar{position:sticky;inset-block-end:-16px;display:flex;align-items:center;gap:12px;margin-inline:-46px -16px;padding-inline:46px 16px;padding-block:10px;background:var(--surface);border-block-start:1px solid var(--line)}
.bar .button{margin:0;flex:none}
.receipt{padding-block-start:8px}
.reference{display:grid;padding:10px 15px;border:1px solid var(--line);border-radius:var(--radius)}
.reference bdi{font-size:20px;line-height:28px;font-weight:650;letter-spacing:.08em;color:var(--ink);user-select:all}
`;
