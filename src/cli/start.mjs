/** `npm start`: installs what is missing, builds what has changed and serves the app. */
import { dist, ensureBuild } from './build.mjs';
import { serve, whoIsOn } from './server.mjs';
import { ensureDeps } from './tools.mjs';

const wanted = Number(process.env['PORT'] ?? 4173);

ensureDeps();
await ensureBuild();

let port = wanted;
let found = await whoIsOn(port);
while (found === 'other' && port < wanted + 20) {
  port += 1;
  found = await whoIsOn(port);
}
if (found === 'us') {
  console.log(`Interwork is already running at http://localhost:${port}`);
} else {
  const server = await serve(dist, port);
  console.log(`Interwork is running at http://localhost:${server.port} (stop it with Ctrl+C)`);
}
