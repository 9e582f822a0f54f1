/** `npm run office`: finds LibreOffice Impress, which tests read the slides with; as root on Debian it is installed. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const variable = 'INTERWORK_OFFICE';
const names = ['soffice', 'libreoffice', 'soffice.exe'];
const elsewhere = [
  '/Applications/LibreOffice.app/Contents/MacOS',
  String.raw`C:\Program Files\LibreOffice\program`,
];

/** The path of LibreOffice, `undefined` when there is none. */
export function officePath() {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...elsewhere];
  const paths = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [process.env[variable], ...paths].find((path) => path !== undefined && existsSync(path));
}

/** How a person gets it, for whoever does without. */
export const howToGetOffice = `no LibreOffice: "npm run office" as root on Debian, or ${variable} with its path`;

function installed() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return [['update'], ['install', '-y', '--no-install-recommends', 'libreoffice-impress']].every(
    (args) => spawnSync('apt-get', args, { stdio: 'inherit', env }).status === 0,
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const found = officePath() ?? (installed() ? officePath() : undefined);
  console.log(found ?? howToGetOffice);
  process.exitCode = found === undefined ? 1 : 0;
}
