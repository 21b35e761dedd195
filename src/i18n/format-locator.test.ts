import { describe, expect, it } from 'vitest';
import { formatLocator } from './format-locator.ts';
import { loadMessages } from './messages.ts';
import { createTranslator } from './translator.ts';

const inLanguage = async (language: 'en' | 'lt' | 'lv' | 'uk', at: string) => formatLocator(at, createTranslator(language, await loadMessages(language)).t);

describe('the place in a document', () => {
  it('reads in the language of the page', async () => {
    expect(await inLanguage('lt', 'Rēzekne–Arendāle (Norvēģija), paragraph 7')).toBe('Rēzekne–Arendāle (Norvēģija), 7 pastraipa');
    expect(await inLanguage('lv', 'paragraphs 1, 3 and 9')).toBe('1., 3. un 9. rindkopa');
    expect(await inLanguage('uk', 'paragraph 4, bullet 2')).toBe('абзац 4, пункт 2');
    expect(await inLanguage('lt', 'paragraphs 1–5, bullets 1 and 2')).toBe('1–5 pastraipos, 1 ir 2 punktai');
    expect(await inLanguage('lv', 'Rēzekne – Dmitrova (Krievija), paragraph 1; Fotogrāfijas, caption 1')).toBe(
      'Rēzekne – Dmitrova (Krievija), 1. rindkopa; Fotogrāfijas, 1. attēla paraksts',
    );
    expect(await inLanguage('uk', 'date line')).toBe('дата');
    expect(await inLanguage('uk', 'introduction')).toBe('вступ');
    expect(await inLanguage('lt', 'last paragraph')).toBe('paskutinė pastraipa');
  });

  it('leaves the words of a heading alone', async () => {
    expect(await inLanguage('lv', 'How the paragraph and the bullet met, 2022')).toBe('How the paragraph and the bullet met, 2022');
  });

  it('stays as the data write it in English', async () => {
    expect(await inLanguage('en', 'paragraphs 1–3 and 5')).toBe('paragraphs 1–3 and 5');
  });
});
