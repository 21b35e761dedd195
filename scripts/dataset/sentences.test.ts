/**
 * Sentences that the data and the interface have said and must not say again: each shifted what a document says, in one
 * language or in all. The words beside them say what was wrong.
 */
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/i18n/languages.ts';
import { readMessageTexts } from '../messages/read-messages.ts';
import { buildNetwork } from './build.ts';

const network = buildNetwork(process.cwd());

/** Every text of a language that the page can show: of the data and of the interface. */
function textsIn(language: Language, value: unknown, messages: Readonly<Record<string, string>>): readonly string[] {
  const visit = (one: unknown): string[] => {
    if (one === null || typeof one !== 'object') return [];
    return Object.entries(one).flatMap(([key, inner]: [string, unknown]) => (key === language && typeof inner === 'string' ? [inner] : visit(inner)));
  };
  return [...visit(value), ...Object.values(messages)];
}

type Never = Readonly<Partial<Record<Language, readonly RegExp[]>>>;

const NEVER: Readonly<Record<string, Never>> = {
  'silence told as a fact': {
    en: [/no ties were established/i, /nothing was established/i, /nothing has been agreed/i],
    lt: [/ryšiai neužmegzti/i, /nieko oficialiai neįtvirtinta/i, /dar nieko nesutarta/i],
    lv: [/sakari nav nodibināti/i, /nekas oficiāli nav nodibināts/i, /nekas vēl nav noslēgts/i],
    uk: [/зв’язків не встановлено/i, /нічого не встановлено/i, /нічого ще не узгоджено/i],
  },
  'a term that is reckoned told as stated': {
    en: [/stated term/i, /states this term/i, /^term over/i],
    lt: [/nurodyta termino/i, /nurodytas terminas/i, /^terminas baigėsi/i],
    lv: [/norādītās termiņa/i, /norādītais termiņš/i, /norādīta termiņa/i, /^termiņš beidzies/i],
    uk: [/зазначений (кінець )?стро/i, /зазначен\S+ (у документі )?строк/i, /^строк дії минув/i],
  },
  'a non-governmental organisation told as an association': {
    en: [/association “Eurokon/i, /ties with an association/i],
    lt: [/asociacija „Eurokon/i, /su asociacija,/i],
    lv: [/biedrību “Eurokon/i, /ar biedrību,/i],
    uk: [/об’єднанням «Eurokon/i, /з об’єднанням,/i],
  },
  'a Euroregion and a project told as city networks': {
    en: [/^(city )?networks$/i],
    lt: [/^(miestų )?tinklai$/i],
    lv: [/^(pilsētu )?tīkli$/i],
    uk: [/^мережі( міст)?$/i],
  },
  'Kalmar reproached': { lt: [/pažengęs per toli/i], lv: [/tikusi par tālu/i], uk: [/зайшов надто далеко/i, /надто розрослася/i] },
  'exchange, cooperation or opportunities told as something else': {
    en: [/cultural means/i, /social care/i, /links between schools/i, /mayors of member/i],
    lt: [/patirčiai skleisti/i, /kartu rengė projektą/i, /socialinės rūpybos/i, /mokyklų ryšius/i],
    lv: [/sociālās aprūpes un/i, /kultūras līdzekļus/i, /skolu sakarus/i, /vairāki abpusēji/i, /rajoniem ap Maskavu/i],
  },
  'one that cannot have joined counted as one that has not': { en: [/of \d+ had joined/i, /\{joined\} of/], lt: [/iš \{count\}/], lv: [/no \{count\}/], uk: [/з \{count\}$/] },
  'what the document does not say': {
    en: [/indoor football/i, /halle lies in/i, /was received at the company/i],
    lt: [/halė yra giuterslo apskrityje/i, /neaišku, koks vienetas/i, /negalima gaišti laiko/i, /maitinimo paslaugos/i],
    lv: [/halle atrodas/i, /līgums palīdzēja/i, /noslēdza trīs puses/i],
    uk: [/галле розташоване/i, /джерело називає місто партнером або/i],
  },
  'how many years are known read as the year that is known': { lt: [/žinomi įstojimo metai: /i], lv: [/zināms iestāšanās gads: /i], uk: [/рік вступу відомий: /i] },
  'a word that means something else': {
    lt: [/padėkos raštą/i, /^citata$|citatą/i, /ryšio šalis$/i, /viešoji nuosavybė/i],
    lv: [/sarakstā aiz kartes/i, /laika josl/i, /publiskais īpašums/i],
    uk: [/галуз/i, /пласк/i],
  },
  'a dash of another length': Object.fromEntries(LANGUAGES.map((language) => [language, [/—/]])),
  // In these languages a date ends with a full stop of its own.
  'two full stops after a date': { lt: [/\{(date|accessed)\}\./], uk: [/\{(date|accessed)\}\./] },
  'what is ungrammatical': {
    lt: [/keturių šalių sutartis/i, /kelių šalių aktas/i, /rodo jo laikrodį/i, /^Gruzija$/],
    lv: [/līdz 2022\. gadam saukts/i, /^pēdējoreiz apstiprināts$/i, /^plānots$/i, /^iecerēts$/i, /^ierosināts vai/i, /par partnerību netiek uzskatīts/i, /ar Polijas sakariem/i],
    uk: [/розповідає про обох/i, /названо для обох разом/i, /Лагздиня|Сіліневича/, /входила Ауце/i, /^стала окремим/i],
  },
};

describe.each(LANGUAGES)('nobody reads in %s', (language) => {
  it.each(Object.entries(NEVER).filter(([, never]) => never[language] !== undefined))('%s', (_what, never) => {
    const texts = textsIn(language, network, readMessageTexts(language));
    expect(texts.length).toBeGreaterThan(500);
    for (const sentence of never[language] ?? [])
      expect(
        texts.filter((text) => sentence.test(text)),
        String(sentence),
      ).toEqual([]);
  });
});

it('a Ukrainian reader finds every person in their own script, but for the one whose name is known only in a Latvian spelling', () => {
  const people = [...network.links, ...network.networks].flatMap(({ events }) => events.flatMap((event) => event.people ?? []));
  const latin = people.map(({ name, names }) => names?.['uk'] ?? name).filter((name) => /\p{Script=Latin}/u.test(name));
  expect([...new Set(latin)]).toEqual(['Inge Engelans Johansens']);
});

it.each(LANGUAGES)('a misprint of a document, put right in the data, is told in %s', (language) => {
  const texts = textsIn(language, network, {}).join(' ');
  for (const misprint of ['No time to loose', 'krogu', 'Rēzekes', 'Verhņedviskas']) expect(texts).toContain(misprint);
});

it('the telephone of a private person stands nowhere', () => expect(JSON.stringify(network)).not.toMatch(/64207861|26636568/));
