/**
 * What shows a day of a chart under the pointer, or by the arrow keys, in the words of the table beside it.
 * The one script of the dashboard, as text: the policy of its pages lets this very text run and no other.
 * Without it the table says the same.
 * @module
 */

import { createHash } from 'node:crypto';

export const TIP_SCRIPT = `
for (const figure of document.querySelectorAll('figure[data-table]')) {
  const table = document.getElementById(figure.dataset.table);
  if (table) watch(figure, table);
}

function watch(figure, table) {
  const days = figure.dataset.days.split(' ');
  const rows = new Map([...table.querySelectorAll('tr[data-day]')].map((row) => [row.dataset.day, row]));
  const places = days.flatMap((day, place) => (rows.has(day) ? [place] : []));
  if (places.length === 0) return;
  const heads = [...table.tHead.rows[0].cells].map((cell) => cell.textContent.trim());
  const tip = make('div', 'tip');
  const pole = make('div', 'pole');
  tip.ariaHidden = 'true';
  // There before it says anything, or its first words would not be heard.
  const spoken = make('p', 'hidden');
  spoken.role = 'status';
  figure.append(pole, tip, spoken);
  figure.tabIndex = 0;
  figure.role = 'group';
  figure.ariaLabel = figure.dataset.hint;
  let shown;
  hide();

  figure.addEventListener('pointermove', (event) => point(event));
  figure.addEventListener('pointerdown', (event) => point(event));
  figure.addEventListener('pointerleave', ({ pointerType }) => pointerType === 'mouse' && hide());
  figure.addEventListener('focus', () => figure.matches(':focus-visible') && show(places.at(-1), true));
  figure.addEventListener('blur', hide);
  // A touch leaves at once what it shows.
  document.addEventListener('pointerdown', ({ target }) => figure.contains(target) || hide());
  figure.addEventListener('keydown', (event) => {
    const at = places.indexOf(shown);
    const last = places.length - 1;
    const to = { ArrowLeft: at < 0 ? last : Math.max(at - 1, 0), ArrowRight: Math.min(at + 1, last), Home: 0, End: last };
    if (event.key === 'Escape') hide();
    else if (Object.hasOwn(to, event.key)) show(places[to[event.key]], true);
    else return;
    event.preventDefault();
  });

  function point({ clientX }) {
    const { left, width } = plot();
    const place = Math.floor(((clientX - figure.getBoundingClientRect().left - left) / width) * days.length);
    if (rows.has(days[place])) show(place, false);
    else hide();
  }

  // In pixels of the figure: the chart is drawn in two sizes, of which one is seen, perhaps scaled.
  function plot() {
    const chart = [...figure.querySelectorAll('svg')].find((svg) => svg.getClientRects().length > 0);
    const box = chart.getBoundingClientRect();
    const scale = box.width / chart.viewBox.baseVal.width;
    const left = box.left - figure.getBoundingClientRect().left + chart.dataset.left * scale;
    return { left, width: box.width - (Number(chart.dataset.left) + Number(chart.dataset.right)) * scale };
  }

  // What a pointer shows is not read out at every step.
  function show(place, isSpoken) {
    if (place !== shown) tip.replaceChildren(...describe(rows.get(days[place])));
    shown = place;
    spoken.textContent = isSpoken ? [...tip.children].map((line) => line.textContent).join('; ') : '';
    tip.hidden = pole.hidden = false;
    const { left, width } = plot();
    const x = left + ((place + 0.5) * width) / days.length;
    const beside = x < figure.clientWidth / 2 ? x + 12 : x - 12 - tip.offsetWidth;
    pole.style.left = x + 'px';
    tip.style.left = Math.max(0, Math.min(beside, figure.clientWidth - tip.offsetWidth)) + 'px';
  }

  function hide() {
    shown = undefined;
    spoken.textContent = '';
    tip.hidden = pole.hidden = true;
  }

  function describe(row) {
    const [name, ...cells] = [...row.cells].map(textsOf);
    const lines = cells.map(([figure, ...more], at) => {
      const value = make('span', 'soft', make('b', '', figure), ' ', more.join(' '));
      return make('p', '', make('span', '', heads[at + 1]), ' ', value);
    });
    return [make('p', 'of', name.join(' ')), ...lines];
  }
}

// A figure and, after it, its interval.
function textsOf(cell) {
  const seen = [...cell.childNodes].filter((node) => node.ariaHidden !== 'true');
  return seen.map((node) => node.textContent.trim());
}

function make(name, className, ...children) {
  const element = document.createElement(name);
  element.className = className;
  element.append(...children);
  return element;
}
`;

/** A source of the pages' policy. */
export const TIP_SOURCE = `'sha256-${createHash('sha256').update(TIP_SCRIPT).digest('base64')}'`;
