/**
 * @module The part of the style sheet that single pages need: shelf, good, order, forms.
 */

/** Appended to the ground in `style.ts`. */
export const PAGE_STYLE = `
.hero { background: var(--tile); overflow: hidden; }
.hero .wide { display: grid; grid-template-columns: 5fr 7fr; gap: 32px 56px; align-items: end; }
.hero-words { align-self: center; padding-block: 56px; }
.hero h1 {
  font-size: clamp(2.5rem, 1.4rem + 4vw, 4.25rem);
  line-height: 1.05;
  margin-block: 0 24px;
  letter-spacing: -.02em;
}
.hero .lead {
  font-size: 1.1875rem;
  line-height: 1.55;
  color: var(--ink);
  max-inline-size: 34ch;
  margin-block-end: 32px;
}
.room { inline-size: 100%; block-size: auto; overflow: visible; }
main:has(.hero) { padding-block-end: 96px; }
main:has(.hero) .part:first-child { margin-block-start: 56px; }

.shelf-grid {
  display: grid;
  grid-template-columns: repeat(3, 1fr);
  gap: 40px 24px;
  margin-block-start: 24px;
}
.shelf-of-2 { grid-template-columns: repeat(2, 1fr); max-inline-size: 920px; }
.shelf-good { display: grid; grid-template-columns: 1fr auto; gap: 0 16px; text-decoration: none; }
.shelf-good .tile { grid-column: 1 / -1; margin-block-end: 12px; aspect-ratio: 5 / 4; }
.shelf-good .drawing { inline-size: auto; block-size: 78%; }
.shelf-good :is(h2, h3) { font: 500 1rem/1.5 var(--sans); margin: 0; }
.shelf-good .soft { grid-column: 1 / -1; font-size: .9375rem; }
.shelf-good:hover :is(h2, h3) { text-decoration: underline; text-underline-offset: 4px; }

.promises {
  display: grid;
  grid-template-columns: repeat(3, 1fr);
  gap: 16px 24px;
  margin-block-start: 72px;
  padding-block: 32px;
  border-block: 1px solid var(--line);
}
.promises h2 { font-size: 1.1875rem; margin: 0 0 4px; }
.promises p { margin: 0; color: var(--soft); max-inline-size: 36ch; }

.tries { display: grid; grid-template-columns: 1fr 2fr; gap: 16px 24px; }
.tries h2 { margin-block-start: 0; }
.tries > div { max-inline-size: 34ch; }
.tries li {
  display: grid;
  grid-template-columns: 1fr 1fr;
  gap: 0 24px;
  padding-block: 14px;
  border-block-end: 1px solid var(--line);
}
.tries li:first-child { border-block-start: 1px solid var(--line); }
.tries li .soft { text-wrap: balance; }
.tries li a { font-weight: 500; justify-self: start; }

.good { display: grid; grid-template-columns: 7fr 5fr; gap: 32px 56px; align-items: start; }
.good h1 { margin-block-end: 4px; }
.good-price { font-size: 1.1875rem; margin-block-end: 20px; }
.good .tile { aspect-ratio: 1 / .92; }
.add {
  display: grid;
  grid-template-columns: 88px 1fr;
  gap: 12px;
  align-items: end;
  padding-block: 8px 24px;
}
.add .field { margin: 0; }
.add:has(.problem) { grid-template-columns: 1fr; }
.add > .soft { grid-column: 1 / -1; margin: 0; font-size: .9375rem; }

.facts > div {
  display: grid;
  grid-template-columns: 8rem 1fr;
  gap: 16px;
  padding-block: 12px;
  border-block-start: 1px solid var(--line);
}
.facts > div:last-child { border-block-end: 1px solid var(--line); margin-block-end: 24px; }
.facts dt { color: var(--soft); }
.line, .hours { display: block; }
.hours { display: flex; justify-content: space-between; gap: 16px; max-inline-size: 22rem; }

.split { display: grid; grid-template-columns: minmax(0, 600px) 308px; gap: 40px 96px; }
.split > aside { position: relative; }
.split > aside::before {
  content: '';
  position: absolute;
  inset: 0 auto 0 -48px;
  border-inline-start: 1px solid var(--line);
}
.summary-lines li {
  display: flex;
  gap: 14px;
  align-items: center;
  margin-block-end: 16px;
  line-height: 1.45;
}
.summary-lines .soft { display: block; }
.sums div {
  display: flex;
  justify-content: space-between;
  gap: 16px;
  padding-block: 6px;
  color: var(--soft);
}
.sums dd { white-space: nowrap; }
.sums .total {
  margin-block-start: 10px;
  padding-block-start: 14px;
  border-block-start: 1px solid var(--line);
  color: var(--ink);
  font-weight: 600;
}

.cart-lines { border-block-end: 1px solid var(--line); margin-block-end: 16px; }
.cart-lines li {
  display: grid;
  grid-template-columns: 64px 1fr auto auto;
  gap: 4px 18px;
  align-items: center;
  padding-block: 16px;
  border-block-start: 1px solid var(--line);
}
.cart-lines li > .amount { min-inline-size: 5.5rem; text-align: end; }
.cart-lines .soft { display: block; }
.cart-lines .problem { grid-column: 2 / -1; }
.cart-lines input { inline-size: 72px; }
.cart-lines a:not(.remove) { text-decoration: none; }
.cart-lines a:hover { text-decoration: underline; }
.remove { font-size: .875rem; color: var(--soft); display: inline-block; padding-block: 3px; }
.code {
  display: grid;
  grid-template-columns: 1fr auto;
  gap: 0 12px;
  align-items: end;
  margin-block-start: 32px;
}
.code .field { display: contents; }
.code :is(label, .problem) { grid-column: 1 / -1; }
.code input { grid-area: 2 / 1; }
.code .button { grid-area: 2 / 2; }

.field { margin: 0 0 18px; }
.field label { display: block; font-size: .9375rem; margin-block-end: 6px; }
.hint { display: block; font-size: .875rem; margin: -4px 0 6px; }
input, select {
  min-block-size: 48px; padding: 10px 14px; border: 1px solid var(--control); border-radius: 3px;
  background: var(--sheet); color: var(--ink); font: inherit; line-height: 1.5;
}
.field :is(input, select) { inline-size: 100%; }
input::placeholder { color: var(--soft); opacity: 1; }
:is(input, select):focus-visible { outline-offset: 1px; border-radius: 3px; }
input[aria-invalid] { border-color: var(--danger); box-shadow: inset 0 0 0 1px var(--danger); }
.problem {
  display: flex;
  gap: 8px;
  color: var(--danger);
  font-size: .9375rem;
  margin-block-start: 6px;
}
.problem svg {
  flex: none;
  inline-size: 20px;
  block-size: 20px;
  margin-block-start: 2px;
  fill: none;
  stroke: currentcolor;
  stroke-width: 1.75;
  stroke-linecap: round;
}
.problems {
  border-inline-start: 3px solid var(--danger);
  background: var(--danger-ground);
  padding: 14px 20px;
  margin-block-end: 24px;
}
.problems p { font-weight: 600; margin-block-end: 4px; }
.problems li { padding-block: 2px; }
.problems a { color: var(--danger); }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 0 16px; align-items: start; }
.pair-narrow { grid-template-columns: 1fr 2fr; }

.choices { margin-block: 8px 22px; }
.legend { font: 400 1.3125rem/1.3 var(--serif); margin-block: 16px 12px; }
.choices > .problem { margin-block: 0 8px; }
.choice {
  display: flex;
  gap: 14px;
  align-items: center;
  min-block-size: 50px;
  padding: 9px 16px;
  margin-block-end: 8px;
  background: var(--sheet);
  border: 1px solid var(--edge);
  border-radius: 3px;
  cursor: pointer;
  line-height: 1.45;
}
.choice:hover { border-color: var(--control); }
.choice:has(:checked) { border-color: var(--ink); }
.choice:has(:focus-visible) { outline: 2px solid var(--ink); outline-offset: 2px; }
.choice .amount { margin-inline-start: auto; }
.choice input {
  appearance: none;
  flex: none;
  inline-size: 20px;
  min-block-size: 0;
  block-size: 20px;
  margin: 0;
  padding: 0;
  border: 2px solid var(--control);
  border-radius: 50%;
  background: none;
}
.choice input:checked { border: 6px solid var(--ink); }
.choice input:focus-visible { outline: none; border-radius: 50%; }
[aria-invalid] > .choice { border-color: var(--danger); }

.payment:not(:has([value=card]:checked)) .for-card,
.payment:not(:has([value=transfer]:checked)) .for-transfer,
.payment:not(:has([value=gift]:checked)) .for-gift,
.payment:has([value=card]:checked) .for-others { display: none; }

.progress {
  display: grid;
  grid-template-columns: repeat(4, 1fr);
  gap: 4px;
  margin-block: 32px 24px;
  font-size: .9375rem;
}
.progress li {
  border-block-start: 4px solid var(--line);
  padding-block-start: 10px;
  color: var(--soft);
}
.progress .done { border-color: var(--ink); color: var(--ink); }
.split .cart-lines:has(+ .progress) li { grid-template-columns: 64px 1fr auto; }
.parcel { margin-block-start: 40px; scroll-margin-block-start: 24px; }
.parcel ol li {
  display: grid;
  grid-template-columns: 8rem 1fr;
  gap: 16px;
  padding-block: 10px;
  border-block-start: 1px solid var(--line);
}
.order-list { max-inline-size: 760px; border-block-end: 1px solid var(--line); }
.order-list li {
  display: grid;
  grid-template-columns: 136px 1fr auto;
  gap: 18px;
  align-items: center;
  padding-block: 16px;
  border-block-start: 1px solid var(--line);
}
.order-drawings { display: flex; gap: 8px; }
.order-list .soft { display: block; }
.late {
  margin-inline-start: 12px;
  padding: 1px 8px;
  border: 1px solid var(--danger);
  border-radius: 2px;
  color: var(--danger);
  font-size: .8125rem;
  font-weight: 600;
}

table { inline-size: 100%; border-collapse: collapse; margin-block-end: 16px; }
th, td {
  padding: 12px 12px 12px 0;
  border-block-end: 1px solid var(--line);
  text-align: start;
  font-weight: 400;
  vertical-align: top;
}
thead th { color: var(--soft); font-size: .875rem; }
th:last-child, td:last-child { text-align: end; padding-inline-end: 0; white-space: nowrap; }

@media (max-width: 1080px) {
  .split { grid-template-columns: minmax(0, 1fr) 280px; column-gap: 64px; }
  .split > aside::before { inset-inline-start: -32px; }
}

@media (max-width: 860px) {
  .hero .wide { grid-template-columns: 1fr; gap: 0; }
  .hero-words { padding-block: 40px 16px; }
  .hero .lead { margin-block-end: 20px; }
  .split, .good, .tries { grid-template-columns: minmax(0, 1fr); }
  .split > aside { border-block-start: 1px solid var(--line); padding-block-start: 24px; }
  .split > aside::before { content: none; }
  .shelf-grid { gap: 32px 16px; }
  .shelf-of-6 { grid-template-columns: repeat(2, 1fr); }
  .promises { grid-template-columns: 1fr; margin-block-start: 48px; }
  .promises p { max-inline-size: none; }
}

@media (max-width: 480px) {
  .shelf-good { grid-template-columns: 1fr; }
  .shelf-of-3 { grid-template-columns: repeat(2, 1fr); }
  .shelf-of-3 li:nth-child(3) { display: none; }
  .pair-narrow:has(.problem) { grid-template-columns: 1fr; }
  .tries li { grid-template-columns: 1fr; }
  .cart-lines li { grid-template-columns: 64px 1fr auto; }
  .cart-lines li > input { grid-column: 2; }
  .progress { font-size: .8125rem; }
  .parcel ol li { grid-template-columns: 6.5rem 1fr; }
  .order-list li { grid-template-columns: 1fr auto; gap: 12px; }
  .order-drawings { grid-column: 1 / -1; }
  .facts > div { grid-template-columns: 6.5rem 1fr; }
}
`;
