import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Language } from './languages.ts';
import { loadMessages, type Messages } from './messages.ts';
import { Speaker } from './speaker.ts';

let messages: Messages;
beforeAll(async () => {
  messages = await loadMessages('en');
});

/** A speaker for whom some languages do not come, and the languages that were asked for. */
function speakerWithout(missing: readonly Language[]) {
  const load = vi.fn((language: Language) => (missing.includes(language) ? Promise.reject(new Error(`${language} is gone`)) : Promise.resolve(messages)));
  return { speaker: new Speaker(load), asked: () => load.mock.calls.map(([language]) => language) };
}

describe('the language of the page', () => {
  it('is the one asked for', async () => expect((await speakerWithout([]).speaker.speak('uk')).language).toBe('uk'));

  it('stays what it is when another one does not come', async () => {
    const { speaker } = speakerWithout(['lv']);
    await speaker.speak('lt');
    expect((await speaker.speak('lv')).language).toBe('lt');
  });

  it('is English when the first one does not come', async () => expect((await speakerWithout(['lv']).speaker.speak('lv')).language).toBe('en'));

  it('is asked for once, however often the page is drawn', async () => {
    const { speaker, asked } = speakerWithout(['lv']);
    await speaker.speak('lv');
    for (let draw = 0; draw < 100; draw++) await speaker.speak('lv');
    expect(asked()).toEqual(['lv', 'en']);
  });

  it('comes when it is tried again', async () => {
    const missing: Language[] = ['lv'];
    const { speaker } = speakerWithout(missing);
    await speaker.speak('lv');
    missing.pop();
    speaker.forget('lv');
    expect((await speaker.speak('lv')).language).toBe('lv');
  });

  it('fails where none comes, and says why the first did not', async () => {
    const { speaker, asked } = speakerWithout(['en', 'lt']);
    await expect(speaker.speak('lt')).rejects.toThrow('lt is gone');
    await expect(speaker.speak('lt')).rejects.toThrow('lt is gone');
    expect(asked()).toEqual(['lt', 'en']);
  });
});
