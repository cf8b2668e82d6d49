/**
 * Reads a guide, `guides/<language>/<name>.md`: a scripted conversation in plain markdown. Each
 * heading is a step, each list of links is the set of its choices.
 * @module
 */

import type { Heading, RootContent } from 'mdast';
import {
  type Block,
  type Guide,
  type GuideChoice,
  type GuideStep,
  type Inline,
  inlineText,
} from '../../widget/core/catalogue.ts';
import { fold } from '../../widget/core/text.ts';
import { convert, offsetOf, parseMarkdown } from './document.ts';
import { readFrontMatter } from './front-matter.ts';
import { readPatterns } from './journey-file.ts';
import type { MediaFolder } from './media.ts';
import { didYouMean } from './problem.ts';
import { readId } from './site-file.ts';
import type { SourceFile } from './source-file.ts';
import type { Placed } from './yaml.ts';

/** A guide as its file says it. */
export interface GuideSource extends Guide {
  /** Relative to the content folder. */
  file: string;
  language: string;
}

export interface ParsedGuide {
  source: SourceFile;
  guide?: GuideSource;
  places: { stages: Placed<string>[]; targets: Placed<string>[] };
}

/** The step that hands over to a person. */
const CONTACT = 'contact';

/** Reads a guide; everything wrong in it is noted on `source`. Never throws. */
export function readGuide(source: SourceFile, media: MediaFolder): ParsedGuide {
  const frontMatter = readFrontMatter(source);
  if (!frontMatter) return { source, places: { stages: [], targets: [] } };
  const { fields, bodyStart } = frontMatter;
  const stages = fields.texts('stages');
  const parts = partSteps(parseMarkdown(source, bodyStart), source);
  const steps = parts.map((part) => readStep(part, source, media));
  const guide: GuideSource = {
    file: source.file,
    language: source.file.split('/').at(-2) ?? '',
    id: readId(fields, 'Name the guide, as in `id: return-an-item`.'),
    title: fields.requiredText('title', 'Say in words what the guide is for.'),
    stages: stages.map(({ value }) => value),
    pages: readPatterns(fields, 'pages', source),
    steps: steps.map(({ step }) => step),
  };
  fields.end();
  checkSteps(steps, source, bodyStart);
  return { source, guide, places: { stages, targets: steps.flatMap(({ targets }) => targets) } };
}

interface Part {
  heading: Heading;
  nodes: RootContent[];
}

function partSteps(nodes: RootContent[], source: SourceFile): Part[] {
  const parts: Part[] = [];
  for (const node of nodes) {
    const part = parts.at(-1);
    if (node.type === 'heading') parts.push({ heading: node, nodes: [] });
    else if (part) part.nodes.push(node);
    else {
      source.report(offsetOf(node), {
        code: 'markdown-unsupported',
        message: 'This stands before the first step.',
        remedy: 'Put a heading above it: each heading is a step.',
      });
    }
  }
  return parts;
}

interface ReadStep {
  step: GuideStep;
  offset: number;
  /** Ids of entries that it names. */
  targets: Placed<string>[];
  /** Steps that it names. */
  links: Placed<string>[];
}

function readStep({ heading, nodes }: Part, source: SourceFile, media: MediaFolder): ReadStep {
  const title = convert([heading], source, media).blocks.map(headingText).join('');
  const { blocks, entryLinks, stepLinks } = convert(nodes, source, media);
  const choices = blocks.flatMap((block) => readChoices(block) ?? []);
  const body = blocks.filter((block) => readChoices(block) === undefined);
  const step = { id: slug(title), title, body, choices };
  return { step, offset: offsetOf(heading), targets: entryLinks, links: stepLinks };
}

function headingText(block: Block): string {
  return block.type === 'heading' ? inlineText(block.children) : '';
}

/** The choices in a list of which every item is one link; undefined for any other block. */
function readChoices(block: Block): GuideChoice[] | undefined {
  if (block.type !== 'list') return undefined;
  const choices = block.items.map(([paragraph, ...more]) => {
    if (paragraph?.type !== 'paragraph' || more.length > 0) return undefined;
    const [link, ...rest] = paragraph.children;
    return link === undefined || rest.length > 0 ? undefined : readChoice(link);
  });
  return choices.every((choice) => choice !== undefined) ? choices : undefined;
}

function readChoice(inline: Inline): GuideChoice | undefined {
  if (typeof inline === 'string') return undefined;
  if (inline.type !== 'entry' && inline.type !== 'link') return undefined;
  const label = inlineText(inline.children);
  if (inline.type === 'entry') return { label, to: { type: 'entry', id: inline.id } };
  const { href } = inline;
  if (!href.startsWith('#')) return { label, to: { type: 'link', href } };
  const id = href.slice(1);
  return { label, to: id === CONTACT ? { type: 'contact' } : { type: 'step', id } };
}

function checkSteps(steps: ReadStep[], source: SourceFile, bodyStart: number): void {
  if (steps.length === 0) {
    source.report(bodyStart, {
      code: 'guide-empty',
      message: 'The guide has no step.',
      remedy: 'Begin each step with a heading, `## Step`.',
    });
  }
  const ids = steps.map(({ step }) => step.id);
  steps.forEach(({ step, offset }, index) => {
    const isTwin = ids.indexOf(step.id) < index;
    if (!isTwin && step.id !== CONTACT && step.id !== '') return;
    source.report(offset, {
      code: 'step-duplicate',
      message: `A step cannot be called \`${step.title}\`${isTwin ? ' twice' : ''}.`,
      remedy: 'Give it a heading of its own.',
    });
  });
  for (const { value, offset } of steps.flatMap(({ links }) => links)) {
    if (value === CONTACT || ids.includes(value)) continue;
    source.report(offset, {
      code: 'step-unknown',
      message: `There is no step \`#${value}\`.`,
      remedy: didYouMean(value, ids, `There are: ${ids.map((id) => `#${id}`).join(', ')}.`),
    });
  }
}

/** A heading as links name it. */
function slug(title: string): string {
  return fold(title)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
