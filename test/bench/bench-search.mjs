/** `npm run bench:search -- [--large]`: how long search takes on catalogues of many sizes. */

import { loadBench } from './bundle.mjs';

const { measureSizes } = await loadBench('search-sizes');
measureSizes(process.argv.slice(2));
