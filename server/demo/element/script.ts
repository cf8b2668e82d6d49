/**
 * @module What the page about the element runs in a browser, as text. Plain JavaScript, no HTML from
 * strings: Trusted Types are enforced.
 */

export const ELEMENT_SCRIPT = `\
const page = document.querySelector('#element');
const words = JSON.parse(page.dataset.controls);
// What a method is tried with: things that this shop has.
const EXAMPLES = { query: 'where is my parcel', showEntry: 'late-parcel', setStage: 'payment', signal: 'help-wanted' };
// A type that lists its values begins with one.
const LIMITED = /^'/;

await customElements.whenDefined('wayside-help');
const help = await findElement();
const properties = new CSSStyleSheet();
const shown = new CSSStyleSheet();
document.adoptedStyleSheets.push(properties, shown);
const given = new Map();

try {
  const manifest = await (await fetch(page.dataset.manifest)).json();
  fill(manifest.modules[0].declarations[0]);
} catch {
  page.append(make('p', { className: 'note' }, page.dataset.failed));
}

// The launcher's own script may add the element after this one has run.
async function findElement() {
  for (;;) {
    const element = document.querySelector('wayside-help');
    if (element) return element;
    await new Promise(requestAnimationFrame);
  }
}

function fill(element) {
  const methods = element.members.filter(({ kind }) => kind === 'method');
  const lists = { ...element, members: methods };
  const controls = {
    attributes: controlAttribute,
    members: controlMethod,
    cssProperties: controlProperty,
    cssParts: controlPart,
    events: hear,
  };
  for (const [list, control] of Object.entries(controls)) {
    const place = page.querySelector('[data-list=' + list + ']');
    for (const one of lists[list]) place.append(renderRow(one, control(one)));
  }
  showMarkup();
}

function renderRow(one, control) {
  const name = one.kind === 'method' ? one.name + '(' + parametersOf(one).map(({ name }) => name) + ')' : one.name;
  const type = one.type?.text ?? one.syntax ?? '';
  const text = make('p', {}, one.description, ' ', make('span', { className: 'soft' }, type));
  return make('div', {}, make('dt', {}, make('code', {}, name)), make('dd', {}, text, ...control));
}

function controlAttribute({ name, type }) {
  const values = LIMITED.test(type.text) ? type.text.match(/[\\w-]+/g) : undefined;
  const field = values ? make('select', {}, ...values.map((value) => make('option', {}, value))) : make('input', {});
  if (values) field.prepend(make('option', { value: '' }, words.none));
  else field.placeholder = help[name] || words.none;
  field.value = help.getAttribute(name) ?? '';
  field.ariaLabel = name;
  field.onchange = () => {
    help[name] = field.value;
    if (name === 'mode') place();
    showMarkup();
  };
  return [field];
}

// The mode is read when the element is placed.
function place() {
  const isFloating = ['', 'floating'].includes(help.mode);
  (isFloating ? document.documentElement : page.querySelector('#placed')).append(help);
}

function controlMethod(method) {
  const field = parametersOf(method)[0] && make('input', { value: EXAMPLES[method.name] ?? EXAMPLES.query });
  if (field) field.ariaLabel = method.name + '(' + parametersOf(method)[0].name + ')';
  const button = make('button', { type: 'button', className: 'button button-quiet' }, words.call);
  button.ariaLabel = words.call + ' ' + method.name + '()';
  button.onclick = () => {
    if (!help.isConnected) {
      place();
      button.textContent = words.call;
    } else {
      help[method.name](field?.value);
      if (!help.isConnected) button.textContent = words.putBack;
    }
    showMarkup();
  };
  return field ? [field, button] : [button];
}

function controlProperty({ name, syntax }) {
  const example = { '<color>': '#b4532a', '<length>': '14px' }[syntax] ?? 'Georgia';
  const field = make('input', { placeholder: example });
  field.ariaLabel = name;
  field.onchange = () => {
    if (field.value) given.set(name, field.value);
    else given.delete(name);
    properties.replaceSync('wayside-help{' + declare() + '}');
    showMarkup();
  };
  return [field];
}

function controlPart({ name }) {
  const button = make('button', { type: 'button', className: 'button button-quiet' }, words.show);
  button.ariaLabel = words.show + ' ' + name;
  button.ariaPressed = 'false';
  button.onclick = () => {
    const isShown = button.ariaPressed === 'true';
    for (const other of page.querySelectorAll('[aria-pressed=true]')) {
      other.ariaPressed = 'false';
      other.textContent = words.show;
    }
    if (!isShown) button.ariaPressed = 'true';
    button.textContent = isShown ? words.show : words.hide;
    shown.replaceSync(isShown ? '' : 'wayside-help::part(' + name + '){outline:3px dashed #d9730d;outline-offset:-3px}');
  };
  return [button];
}

function hear({ name }) {
  addEventListener(name, () => {
    const list = page.querySelector('#told');
    list.querySelector('.soft')?.remove();
    list.append(make('p', {}, make('code', {}, name), ' ', new Date().toLocaleTimeString(document.documentElement.lang)));
  });
  return [];
}

function showMarkup() {
  const attributes = [...help.attributes].filter(({ name }) => name !== 'style');
  const tag = ['<wayside-help', ...attributes.map(({ name, value }) => name + '="' + value + '"')].join(' ');
  const sheet = given.size ? '\\n\\nwayside-help { ' + declare() + ' }' : '';
  page.querySelector('#markup').textContent = (help.isConnected ? tag + '></wayside-help>' : '') + sheet;
}

function declare() {
  return [...given].map(([name, value]) => name + ': ' + value + ';').join(' ');
}

function parametersOf({ parameters = [] }) {
  return parameters;
}

function make(tag, properties, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}
`;
