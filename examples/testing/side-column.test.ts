import {expect, test} from 'vitest';
import page from '../index.html?raw';

const PATIENCE = {timeout: 30_000};

test('a reader finds a link', async () => {
  document.documentElement.innerHTML = page;
  await import('./main');
  const list = () => document.querySelector('cong-link-list')?.shadowRoot;
  const shown = () =>
    [...(list()?.querySelectorAll('li:not([data-cong-hidden])') ?? [])].map((item) =>
      item.textContent?.trim(),
    );
  await expect.poll(shown, PATIENCE).toEqual(['Tòa án nhân dân tối cao', 'Bộ Tư pháp']);

  const field = list()!.querySelector('input')!;
  field.value = 'toa an';
  field.dispatchEvent(new Event('input'));
  await expect.poll(shown, PATIENCE).toEqual(['Tòa án nhân dân tối cao']);
  await expect.poll(() => document.querySelector('output')?.textContent, PATIENCE).toBe('toa an');
});
