/** `npm run bench`: the project's own measurements, as JSON on the last line. */
import { runMain } from './load.mjs';

await runMain('src/bench/bench.ts');
