/**
 * @module How the page about the element looks.
 */

export const ELEMENT_STYLE = `
.element { max-inline-size: 1040px; }
.element pre, .element #told {
  background: var(--sheet);
  border: 1px solid var(--line);
  padding: 12px 16px;
  margin: 0 0 16px;
  overflow: auto;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
}
.element #told { max-block-size: 10rem; }
.element #told p { margin: 0; }
.element code { font: .9375rem/1.5 ui-monospace, monospace; }
.element .facts > div { grid-template-columns: 12rem 1fr; align-items: baseline; }
.element .facts dt { color: inherit; overflow-wrap: anywhere; }
.element .facts dd { display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: center; }
.element .facts p { flex: 1 1 20rem; margin: 0; }
.element .facts :is(input, select) { inline-size: 13rem; }
.element .facts .button { min-inline-size: 7rem; }
.element [aria-pressed='true'] { border-width: 2px; }
@media (max-width: 700px) { .element .facts > div { grid-template-columns: 1fr; gap: 4px; } }
`;
