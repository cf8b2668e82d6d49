/**
 * What the box is given to work with: everything that reaches beyond it.
 * @module
 */

import type { Place } from '../journey/page.ts';
import type { Prompts } from '../journey/prompts.ts';
import type { Memory } from '../telemetry/memory.ts';
import type { Reading } from '../telemetry/reading.ts';
import type { SettledQueries } from '../telemetry/settled-query.ts';
import type { Telemetry } from '../telemetry/telemetry.ts';
import type { Box } from './box.ts';
import type { Source } from './source.ts';
import type { BoxState } from './state.ts';

export interface BoxParts {
  source: Source;
  memory: Memory<BoxState>;
  telemetry: Telemetry;
  queries: SettledQueries;
  /** Where the visitor is; absent while the journey is not known. */
  place(): Place | undefined;
  /** What was offered unasked in this session. */
  prompts(): Prompts | undefined;
  /** Shows the box as it now is; `isNewView` when the body shows something else. */
  show(isNewView: boolean): void;
  /** Scrolls so that the last that matches stands at the top, as far as it can. */
  reveal(selector: string): void;
  newReading(): Reading;
  /** A name that nobody can guess, for a contact. */
  newKey(): string;
  /** Takes the style sheet of a part that came later. */
  adopt(css: string): void;
  /** A page of its own begins with its topics; absent elsewhere. */
  renderTopics?(box: Box): unknown;
  /** Address of the server. */
  server: string;
}
