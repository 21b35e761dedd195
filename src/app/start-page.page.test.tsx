// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { openPage } from './testing/open-page.tsx';

/** What the build has written into the page, before the script runs. */
function writeStartPage(language: string, ownLanguage: string | null = null): void {
  if (ownLanguage === null) delete document.documentElement.dataset['language'];
  else document.documentElement.dataset['language'] = ownLanguage;
  const start = document.createElement('div');
  start.id = 'start';
  start.lang = language;
  start.innerHTML = '<div id="start-text">Four towns</div><div id="start-map"><svg></svg></div><div class="not-started">It did not start</div>';
  document.documentElement.append(start);
}

const start = () => document.getElementById('start');

afterEach(() => {
  start()?.remove();
  delete document.documentElement.dataset['language'];
});

describe('the start page', () => {
  it('gives way to the page that has its data; its painted map waits for the first frame of the real one', async () => {
    writeStartPage('en');
    const page = await openPage('/');
    expect(start()?.textContent).toBe('');
    page.engine.say('cameraMoved', { zoom: 4, lng: 20, lat: 50 });
    expect(await page.address()).toContain('#map=');
    expect(document.getElementById('start-map')).not.toBeNull();
    page.engine.say('ready');
    await page.until(() => start() === null);
  });

  it('leaves with its painted map when another year is chosen', async () => {
    writeStartPage('en');
    const page = await openPage('/');
    await page.slideTo(1996);
    await page.until(() => start() === null);
  });

  it('is gone at once where the address asks for something else than it shows', async () => {
    writeStartPage('en');
    await openPage('/?year=2000');
    expect(start()).toBeNull();
  });

  it('is gone where its names are in another language than the reader’s', async () => {
    writeStartPage('lt');
    await openPage('/');
    expect(start()).toBeNull();
  });

  it('lets a hand on the map see the real one', async () => {
    writeStartPage('en');
    await openPage('/');
    dispatchEvent(new Event('pointerdown'));
    expect(start()).toBeNull();
  });
});

describe('the language of the address', () => {
  it('is that of the page it was written for, unless the address says otherwise', async () => {
    writeStartPage('uk', 'uk');
    const page = await openPage('/uk/');
    await page.until(() => document.documentElement.lang === 'uk');
    expect(page.getByRole('heading', { level: 1 }).textContent).toBe('Атлас міст-побратимів');
    const english = await openPage('/uk/?lang=en');
    await english.until(() => document.documentElement.lang === 'en');
  });
});

describe('the panel', () => {
  it('leads to the page of what is open, in its language', async () => {
    const page = await openPage('/?place=akmene&lang=lt');
    expect((await page.findByRole('link', { name: 'Atverti šios vietos puslapį' })).getAttribute('href')).toMatch(/\/lt\/places\/akmene\/$/);
    const link = await openPage('/?link=akmene--konin');
    expect((await link.findByRole('link', { name: 'Open the page of this link' })).getAttribute('href')).toMatch(/[^t]\/links\/akmene--konin\/$/);
  });
});
