// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readNetwork } from '../domain/network/read-network.ts';
import { link, networkOf } from '../domain/testing/network-fixture.ts';
import { I18nProvider } from '../i18n/i18n-context.tsx';
import type { Language } from '../i18n/languages.ts';
import { loadMessages } from '../i18n/messages.ts';
import { DataNotice } from './data-notice.tsx';

let root: Root;
let page: HTMLElement;

const show = async (props: { readonly loading?: boolean; readonly value?: unknown }, language: Language = 'en') => {
  const leftOut = props.value === undefined ? [] : readNetwork(props.value).leftOut;
  await loadMessages(language);
  await act(async () => {
    root.render(
      <I18nProvider language={language}>
        <DataNotice loading={props.loading ?? false} leftOut={leftOut} />
      </I18nProvider>,
    );
    // The words come when there is a fault to tell of.
    await import('./left-out-words.tsx');
  });
};

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  page = document.createElement('div');
  document.body.append(page);
  root = createRoot(page);
});

afterEach(async () => {
  await act(async () => root.unmount());
  page.remove();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const good = networkOf([link('a--b', 'treaty 2000'), link('a--c', 'treaty 2005'), link('a--d', 'treaty 2005')]);
const broken = { ...good, links: good.links.map((one, i) => (i === 0 ? one : { ...one, places: ['a', 'atlantis'] })) };

describe('parts of the data that were left out', () => {
  it('are not spoken of where there are none', async () => {
    await show({ value: good });
    expect(page.textContent).toBe('');
  });

  it('are counted and named, with what is wrong to be unfolded', async () => {
    await show({ value: broken });
    expect(page.querySelector('p')?.textContent).toBe('2 parts of the data have faults and were left out: the link a--c and the link a--d');
    expect(page.querySelector('details')?.open).toBe(false);
    expect(page.querySelector('li')?.textContent).toBe('the link a--c: unknown place "atlantis"links.1.places.1');
  });

  it('are told in the language of the page', async () => {
    await show({ value: broken }, 'uk');
    expect(page.querySelector('p')?.textContent).toBe('Пропущено 2 хибні частини даних: зв’язок a--c і зв’язок a--d');
    expect(page.querySelector('li')?.textContent).toContain('невідоме місце «atlantis»');
  });

  it('are named up to three, and the rest is counted', async () => {
    const many = Array.from({ length: 12 }, (_, i) => ({ ...link(`a--x${i}`, 'treaty 2001'), places: ['a', 'atlantis'] }));
    await show({ value: { ...good, links: [...good.links, ...many] } });
    expect(page.querySelector('p')?.textContent).toContain('the link a--x0, the link a--x1, the link a--x2 and 9 more');
    expect(page.querySelectorAll('li')).toHaveLength(12);
  });

  it('are named by their place in the list where they have no id, and never as markup', async () => {
    await show({ value: { ...good, links: [...good.links, 'nothing', { id: '<img src=x>' }] } });
    expect(page.querySelector('p')?.textContent).toContain('the link no. 4 and the link <img src=x>');
    expect(page.querySelector('img')).toBeNull();
  });

  it('are no longer spoken of once dismissed', async () => {
    await show({ value: broken });
    await act(async () => page.querySelector('button')?.click());
    expect(page.textContent).toBe('');
  });
});

describe('data that do not come', () => {
  beforeEach(() => void vi.useFakeTimers());
  const wait = (seconds: number) => act(async () => void (await vi.advanceTimersByTimeAsync(seconds * 1000)));

  it('are spoken of after eight seconds, until they are there', async () => {
    await show({ loading: true });
    await wait(7);
    expect(page.textContent).toBe('');
    await wait(1);
    expect(page.textContent).toContain('still loading');
    await show({ loading: false, value: good });
    expect(page.textContent).toBe('');
  });
});
