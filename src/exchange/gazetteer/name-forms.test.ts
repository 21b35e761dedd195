import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../domain/search/forms.ts';
import { GARBAGE_TIME, garbage } from '../../domain/testing/garbage.ts';
import { namedBeside, nameForms } from './name-forms.ts';

const forms = (text: string): readonly string[] => [...nameForms(text)].flat();

describe('the names under which a place is looked for', () => {
  it.each([
    ['Biržai district municipality', 'Biržai'],
    ['Biržų rajono savivaldybė', 'Biržai'],
    ['Alytaus miesto savivaldybė', 'Alytus'],
    ['Kauno r. sav.', 'Kaunas'],
    ['Panevėžio miestas', 'Panevėžys'],
    ['Anykščių rajonas', 'Anykščiai'],
    ['Kazlų Rūdos savivaldybė', 'Kazlų Rūda'],
    ['Rēzeknes novads', 'Rēzekne'],
    ['Talsu novads', 'Talsi'],
    ['Tukuma novada pašvaldība', 'Tukums'],
    ['Kunda linn', 'Kunda'],
    ['Житомирська міська територіальна громада', 'Житомир'],
    ['Луцька громада', 'Луцьк'],
    ['Полтавська міська рада', 'Полтава'],
    ['Рівненський район', 'Рівне'],
    ['місто Звягель', 'Звягель'],
    ['м. Київ', 'Київ'],
    ['Landkreis Böblingen', 'Böblingen'],
    ['Gmina Miejska Suwałki', 'Suwałki'],
    ['Göteborgs kommun', 'Göteborg'],
    ['City of Edinburgh', 'Edinburgh'],
    ['Comune di Bergamo', 'Bergamo'],
    ['Halle (Saale)', 'Halle'],
    ['Halle (Saale)', 'Halle Saale'],
    ['Bautzen – Budyšin', 'Budyšin'],
    ['Bozen / Bolzano', 'Bolzano'],
    ['Sandy, Bedfordshire', 'Sandy'],
    ['St. Pölten', 'Sankt Pölten'],
    ['Weiden in der Oberpfalz', 'Weiden'],
    ['Nepomuk (Pomuk)', 'Pomuk'],
  ])('%s may stand as %s', (text, name) => expect(forms(text)).toContain(fold(name)));

  it('tries the name as it stands first', () => expect(nameForms('Novi Grad').next().value).toEqual(['novi grad']));

  it('leaves a hyphenated name whole', () => expect(forms('Bielsko-Biała')).toEqual(['bielsko biala']));

  it('knows what is said beside the name', () => {
    expect(namedBeside('Sandy, Bedfordshire')).toEqual(['bedfordshire']);
    expect(namedBeside('Halle (Saale)')).toEqual(['saale']);
  });

  it(
    'makes a few names of any text, each once',
    () => {
      garbage(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 250 }),
          fc.string({ unit: fc.constantFrom('(', ')', ',', '/', ' – ', 'ska ', 'novads ', 'St. ', 'a', 's '), maxLength: 30 }),
        ),
        (text) => {
          const made = forms(text);
          expect(new Set(made).size).toBe(made.length);
          expect(made.length).toBeLessThan(1000);
        },
      );
    },
    GARBAGE_TIME,
  );
});
