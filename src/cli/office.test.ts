import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { ladderSlidesOf, stepSlidesOf } from '../exporters/pptx.ts';
import { exportedRun } from '../exporters/testing/exportedRun.ts';
import { howToGetOffice, officePath } from './office.mjs';

const office = officePath();
const patienceMs = 240_000;

/** How many pages LibreOffice makes of a presentation. */
function pagesOf(deck: Uint8Array): number {
  const folder = mkdtempSync(join(tmpdir(), 'interwork-office-'));
  try {
    writeFileSync(join(folder, 'deck.pptx'), deck);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const args = [
      profile,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      join(folder, 'deck.pptx'),
    ];
    spawnSync(office ?? '', args, { stdio: 'ignore', timeout: patienceMs });
    const pdf = readFileSync(join(folder, 'deck.pdf'), 'latin1');
    return pdf.match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test(
  'an office program opens the slides, and makes a page of each',
  async ({ skip }) => {
    skip(office === undefined, howToGetOffice);
    const exported = exportedRun({ interwork: 1, procedure: 'ts23204-6.13', settings: { 'mps.A': 'on' } });
    expect(pagesOf(await stepSlidesOf(exported))).toBe(exported.ladder.entries.length + 1);
    expect(pagesOf(await ladderSlidesOf(exported))).toBe(3);
  },
  patienceMs,
);
