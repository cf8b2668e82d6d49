/**
 * Makes a chart's SVG fit to be written into a page with a strict policy: its styles become
 * presentation attributes, and nothing is left that is not on a short list. What is not on it is a
 * mistake of ours, so it throws.
 * @module
 */

const ELEMENTS = new Set([
  'svg',
  'g',
  'defs',
  'clipPath',
  'path',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
  'text',
  'tspan',
]);

/** Attributes that stay, and style properties that become attributes. */
const ATTRIBUTES = new Set([
  ...['viewBox', 'width', 'height', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'rx', 'ry'],
  ...[
    'd',
    'points',
    'transform',
    'id',
    'clip-path',
    'opacity',
    'fill',
    'fill-opacity',
    'fill-rule',
  ],
  ...['stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-dashoffset'],
  ...['stroke-linecap', 'stroke-linejoin', 'stroke-miterlimit', 'paint-order'],
  ...['text-anchor', 'dominant-baseline', 'font-size', 'font-weight', 'font-style'],
]);

/** An id must not occur twice in a page, and `href` and events do not occur at all. */
export interface SvgOptions {
  /** Put before every id of the chart. */
  prefix: string;
  /** Said to those who cannot see it. */
  label: string;
  /** Class of the outermost element. */
  className: string;
}

/** Room between the edges of a chart and the first and the last of its spans, for `tip.ts`. */
export interface Plot {
  left: number;
  right: number;
}

/** Throws an Error when the markup holds an element that is not expected. */
export function rewriteSvg(
  markup: string,
  { prefix, label, className }: SvgOptions,
  plot?: Plot,
): string {
  const plain = markup.replace(/<style[^>]*>[\s\S]*?<\/style>/g, '');
  const rewritten = plain.replace(
    /<(\/?)([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/g,
    (_, end: string, name: string, attributes: string, close: string) => {
      if (!ELEMENTS.has(name)) throw new Error(`A chart holds an unexpected <${name}>.`);
      return end === '/' ? `</${name}>` : `<${name}${keepAttributes(attributes, prefix)}${close}>`;
    },
  );
  const head = `<svg class="${escapeText(className)}" role="img" aria-label="${escapeText(label)}"`;
  const room = plot ? ` data-left="${plot.left}" data-right="${plot.right}"` : '';
  return rewritten.replace(/^\s*<svg/, head + room);
}

function keepAttributes(text: string, prefix: string): string {
  const kept: string[] = [];
  for (const [, name = '', double, single] of text.matchAll(
    /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  )) {
    const value = double ?? single ?? '';
    if (name === 'style') kept.push(...styleAttributes(value));
    else if (ATTRIBUTES.has(name)) kept.push(`${name}="${localIds(name, value, prefix)}"`);
  }
  return kept.map((attribute) => ` ${attribute}`).join('');
}

/** The page's own face and size rules apply to text, so its family is dropped. */
function styleAttributes(style: string): string[] {
  return style.split(';').flatMap((declaration) => {
    const [name = '', ...rest] = declaration.split(':');
    const property = name.trim();
    return ATTRIBUTES.has(property) ? [`${property}="${rest.join(':').trim()}"`] : [];
  });
}

/** Ids of the chart get its prefix; the page's own patterns (`url(#paint-…)`) keep their names. */
function localIds(name: string, value: string, prefix: string): string {
  if (name === 'id') return prefix + value;
  return value.replace(/url\(#(?!paint-)/g, `url(#${prefix}`);
}

function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
