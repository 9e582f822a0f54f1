/** `npm run --silent trace -- PROCEDURE [options]`: the simulator without a browser. */
import { runMain } from './load.mjs';

await runMain('src/cli/trace.ts');
