/**
 * A process that sends events to the routes and says which were acknowledged, one id a line: as fast
 * as they are taken, until it is killed; or, with `WAYSIDE_ABORT=before:17`, a fixed few until just
 * before or after its 17th call of the database.
 * @module
 */

import { writeSync } from 'node:fs';
import { abortAt, countCalls } from './abort.ts';
import { openWriter, sendFew, sendForEver } from './crash-writer.ts';

const [place = '', round = '0'] = process.argv.slice(2);
const { WAYSIDE_ABORT: abort } = process.env;
if (abort === undefined) {
  await sendForEver(await openWriter(place), Number(round));
} else {
  await abortAt(abort);
  const writer = await openWriter(place);
  await sendFew(writer);
  await writer.close();
  writeSync(1, `calls ${countCalls()}\n`);
  process.exit();
}
