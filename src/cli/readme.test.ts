import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { procedures } from '../scenarios/procedures.ts';

test('the README lists every procedure that runs, and no other', () => {
  const listed = readFileSync('README.md', 'utf8').match(/^\| .* \| `.*` \| [SPGR] \|$/gmu) ?? [];
  const rows = procedures.map(
    ({ id, document, clause, title, basis }) => `| ${title} | ${document} ${clause} | \`${id}\` | ${basis} |`,
  );
  expect(listed.toSorted()).toEqual(rows.toSorted());
});
