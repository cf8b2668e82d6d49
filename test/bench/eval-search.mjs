/**
 * `npm run eval:search -- [DIR] [--no-peers] [--tune] [--only=NAME] [--fit]`: how well search finds
 * what it should.
 */

import { loadBench, ROOT } from './bundle.mjs';

const { evaluate } = await loadBench('search-eval');
await evaluate(process.argv.slice(2), ROOT);
