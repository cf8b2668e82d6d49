/**
 * The style sheet, served under its own hash. A string, because the built server reads no files
 * beside its code.
 * @module
 */

import { createHash } from 'node:crypto';
import { CHARTS } from './charts.ts';
import { FORCED_COLOURS } from './forced-colours.ts';
import { FRAME } from './frame.ts';
import { PAGES } from './pages.ts';
import { PRINT } from './print.ts';
import { TOKENS } from './tokens.ts';

export const STYLE = [TOKENS, FRAME, PAGES, CHARTS, FORCED_COLOURS, PRINT].join('\n');

const HASH = createHash('sha256').update(STYLE).digest('base64url').slice(0, 12);

/** Path below the dashboard's. */
export const STYLE_PATH = `/style-${HASH}.css`;
