/**
 * The conversation as text, for a person who reads it later.
 * @module
 */

import { plainText } from '../core/catalogue.ts';
import type { ContactRequest } from '../core/event.ts';
import { CONTACT_TURNS_MAX } from '../core/limits.ts';
import type { Box } from './box.ts';
import type { Turn } from './state.ts';

type Said = NonNullable<ContactRequest['conversation']>;

/** Characters, of 3 bytes at most, that leave the message room in a contact's 64 KB. */
const CONVERSATION_LENGTH_MAX = 12_000;

/** The last things said, as many as a contact may carry. */
export function describeTurns(box: Box): Said {
  const said: Said = box.state.turns.slice(-CONTACT_TURNS_MAX).map((turn) => ({
    from: turn.by === 'visitor' ? 'visitor' : 'help',
    text: turn.by === 'visitor' ? turn.text : describe(box, turn),
  }));
  while (JSON.stringify(said).length > CONVERSATION_LENGTH_MAX) said.shift();
  return said;
}

function describe(box: Box, turn: Exclude<Turn, { by: 'visitor' }>): string {
  if (turn.by === 'guide') {
    const guide = box.parts.source.catalogue?.guides?.find(({ id }) => id === turn.guide);
    const step = guide?.steps.find(({ id }) => id === turn.path.at(-1));
    return `${guide?.title ?? turn.guide} – ${step ? plainText(step.body) : turn.path.at(-1)}`;
  }
  const questions = turn.entries.map((id) => box.find(id)?.question ?? id);
  if (turn.verdict === 'answer') return questions.join();
  const said = turn.verdict === 'none' ? 'none.title' : 'results.choose';
  return [box.say(said), ...questions].join('\n');
}
