import { expect, test } from '@playwright/test';
import { inspector, open } from './visitor.ts';

test('the statechart says under which conditions its element goes on, also after the build', async ({
  page,
}) => {
  await open(page, '#ts23204-6.13?step=8');
  await inspector(page).getByRole('tab', { name: 'Element' }).click();
  await inspector(page).getByText('States in words').click();
  await expect(
    inspector(page).getByRole('listitem').filter({ hasText: 'if not subscriber known' }).last(),
  ).toBeVisible();
});
