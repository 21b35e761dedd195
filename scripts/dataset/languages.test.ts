import { describe, expect, it } from 'vitest';
import { LANGUAGES as INTERFACE_LANGUAGES } from '../../src/i18n/languages.ts';
import { LANGUAGES } from './languages.ts';
import { type Change, changed, faultAt, faultsIn } from './testing/small-dataset.ts';

const cut = (file: string, name: string, language: string): Change => {
  const before = `lv: ${name}, uk: ${name}`;
  return [file, before, before.replace(`${language}: ${name}`, '').replace(/^, |, $/, '')];
};

describe('a text in one language too few', () => {
  it.each<[string, Change, string, string]>([
    ['the title', cut('vocabulary.yaml', 'Small', 'uk'), 'title:', 'title lacks language "uk"'],
    ['an area', cut('vocabulary.yaml', 'Culture', 'lv'), 'Culture', 'label lacks language "lv"'],
    ['an event kind', cut('vocabulary.yaml', 'Visit', 'uk'), 'id: visit', 'label lacks language "uk"'],
    ['a type', ['agreement-types.yaml', 'label: { en: ties, lt: ties', 'label: { en: ties'], 'label: { en: ties,', 'label lacks language "lt"'],
    ['a definition', ['agreement-types.yaml', 'definition: { en: ties, ', 'definition: { '], 'definition: { lt: ties', 'definition lacks language "en"'],
    ['a place’s name', cut('places.yaml', 'konin', 'uk'), 'names: { en: konin', 'names lacks language "uk"'],
    ['a place’s local name', ['places.yaml', ', local: konin', ''], 'names: { en: konin', 'names lacks language "local"'],
    ['a mention', ['places.yaml', ', uk: Took part', ''], 'Took part', 'mentions.0.note lacks language "uk"'],
    ['a source’s title', ['sources.yaml', '{ en: council, lt: council, ', '{ en: council, '], '{ en: council', 'titleTranslated lacks language "lt"'],
    ['a network', cut('networks.yaml', 'Union', 'lv'), 'Union', 'names lacks language "lv"'],
    ['an office', cut('links/akmene.yaml', 'Mayor', 'uk'), 'A Person', 'events.2.people.0.office lacks language "uk"'],
    [
      'a note of a link',
      ['links/valmiera.yaml', '  jointWith', '  note: { en: Unsure, lt: Unsure, lv: Unsure }\n  basis: { note: general-knowledge }\n  jointWith'],
      'Unsure',
      'note lacks language "uk"',
    ],
    [
      'a note of a stage',
      ['links/akmene.yaml', 'since: "2003" }', 'since: "2003", note: { en: Only, uk: Only, lv: Only }, basis: { note: general-knowledge } }'],
      'Only',
      'stages.0.note lacks language "lt"',
    ],
    [
      'a seat',
      ['places.yaml', '  lng: 18.3', '  seat: { en: Seat, lt: Seat, lv: Seat }\n  basis: { seat: general-knowledge }\n  lng: 18.3'],
      'seat: { en: Seat',
      'seat lacks language "uk"',
    ],
    [
      'a former name',
      ['places.yaml', '  lng: 18.3', '  formerly:\n    - { en: Before, lv: Before, uk: Before, local: Before }\n  basis: { formerly: general-knowledge }\n  lng: 18.3'],
      'Before',
      'formerly.0 lacks language "lt"',
    ],
    ['a short name', ['places.yaml', '  lng: 18.3', '  shortNames: { en: Short, lt: Short, uk: Short }\n  lng: 18.3'], 'Short', 'shortNames lacks language "lv"'],
    [
      'a role of a member',
      ['networks.yaml', 'place: kalmar,', 'place: kalmar, role: { en: Co-leader, lt: Co-leader, uk: Co-leader },'],
      'Co-leader',
      'members.1.role lacks language "lv"',
    ],
  ])('is named: %s', (_what, change, text, message) => {
    const files = changed(change);
    expect(faultsIn(files)).toEqual([faultAt(files, change[0], text, message)]);
  });
});

it('a language that the atlas does not have is named', () => {
  const files = changed(['vocabulary.yaml', '{ en: Culture,', '{ ru: Культура, en: Culture,']);
  expect(faultsIn(files)).toEqual([faultAt(files, 'vocabulary.yaml', 'Культура', 'label has unknown language "ru"')]);
});

it('only places have a local name', () => {
  const files = changed(['networks.yaml', '{ en: Union,', '{ local: Union, en: Union,']);
  expect(faultsIn(files)).toEqual([faultAt(files, 'networks.yaml', 'Union', 'names has unknown language "local"')]);
});

it('the data speak every language of the interface', () => expect(LANGUAGES).toEqual(INTERFACE_LANGUAGES));
