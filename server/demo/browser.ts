/**
 * @module What the shop's pages run in a browser, as text: the server is one bundled file and reads
 * none beside it. Plain JavaScript, no HTML from strings: Trusted Types are enforced.
 */

/** On every page: says on `document` what the page is about, for scripts that listen. */
export const SHOP_SCRIPT = `\
// A help box may start to listen late. The event states a fact: hearing it twice does no harm.
const REPEATS_MS = [0, 1000, 3000, 6000];

let timers = [];

export function announceEvent() {
  timers.forEach(clearTimeout);
  const name = document.querySelector('main').dataset.event;
  const fire = () => document.dispatchEvent(new CustomEvent(name));
  timers = name ? REPEATS_MS.map((delay) => setTimeout(fire, delay)) : [];
}

announceEvent();
`;

/** The single-page application: takes views from the server and puts them into the page. */
export const APP_SCRIPT = `import { announceEvent } from './shop.js';

const language = document.documentElement.lang;
const APP = \`/\${language}/app/\`;
const VIEW = \`/\${language}/view/\`;
const PARTS = ['.site-header', 'main', '.site-footer'];

const failed = document.querySelector('main').dataset.failed;
const scrolls = new Map();
let shown = '';
let latest = 0;

history.scrollRestoration = 'manual';

async function go(address, { body, isBack = false } = {}) {
  const turn = ++latest;
  document.querySelector('main').setAttribute('aria-busy', 'true');
  try {
    const { page, url } = await load(move(address, APP, VIEW), body);
    if (turn === latest) show(page, { address: move(url, VIEW, APP), isBack });
  } catch {
    if (turn === latest) fail();
  }
}

// A document response is parsed by the browser itself: no HTML sink, and its scripts never run.
function load(address, body) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(body ? 'POST' : 'GET', address);
    request.responseType = 'document';
    request.onerror = reject;
    request.onload = () => {
      const { response: page, responseURL: url } = request;
      if (page?.querySelector('main')) resolve({ page, url });
      else reject();
    };
    request.send(body);
  });
}

// The page is complete before its address changes: who watches addresses finds it as it will be.
function show(page, { address, isBack }) {
  const isFirst = shown === '';
  const problem = page.querySelector('[autofocus]');
  problem?.removeAttribute('autofocus');
  scrolls.set(shown, scrollY);
  document.title = page.title;
  for (const part of PARTS) {
    document.querySelector(part).replaceWith(document.adoptNode(page.querySelector(part)));
  }
  shown = address;
  const isElsewhere = address !== location.pathname + location.search;
  if (isElsewhere && !isBack) history.pushState(null, '', address);
  announceEvent();
  if (isFirst) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  else announcePage(problem, isBack ? (scrolls.get(address) ?? 0) : 0);
}

function announcePage(problem, top) {
  const heading = document.querySelector('main h1');
  heading.tabIndex = -1;
  document.querySelector('#announcement').textContent = document.title;
  if (problem) problem.focus();
  else heading.focus({ preventScroll: true });
  if (!problem) scrollTo(0, top);
}

function fail() {
  const main = document.querySelector('main');
  main.removeAttribute('aria-busy');
  document.querySelector('#announcement').textContent = failed;
  const note = document.createElement('p');
  note.className = 'note wide';
  note.textContent = failed;
  main.prepend(note);
}

function move(address, from, to) {
  const url = new URL(address, location.href);
  return to + url.pathname.slice(from.length) + url.search;
}

document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a[href]');
  const isPlain = !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  if (!link || event.defaultPrevented || !isPlain) return;
  const url = new URL(link.href);
  if (url.origin !== location.origin || !url.pathname.startsWith(APP)) return;
  if (url.hash && url.pathname + url.search === shown) return;
  event.preventDefault();
  go(url.href);
});

document.addEventListener('submit', (event) => {
  if (event.defaultPrevented || !event.target.closest('main')) return;
  event.preventDefault();
  go(location.href, { body: new URLSearchParams(new FormData(event.target)) });
});

addEventListener('popstate', () => {
  if (location.pathname + location.search !== shown) go(location.href, { isBack: true });
});

go(location.href);
`;

/** While the shop is being written: reloads the page once the server has started anew. */
export const RELOAD_SCRIPT = `const INTERVAL_MS = 1000;

let known;

async function ask() {
  try {
    const id = await (await fetch('/reload')).text();
    known ??= id;
    if (id !== known) location.reload();
  } catch {
    // The server is on its way back.
  }
}

setInterval(ask, INTERVAL_MS);
`;

/** The shop's sign: the lamp. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<rect width="32" height="32" rx="4" fill="#efe8dd"/>
<g stroke="#4a4238" stroke-width="2" stroke-linejoin="round" stroke-linecap="round">
<path fill="#d9caa8" d="M12 6h8l4 10H8z"/><path d="M16 16v10M11 26h10"/></g></svg>
`;
