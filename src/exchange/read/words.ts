/** The few names that a network made of somebody's table needs beside its own, in the languages of the atlas: they are data, as the names of our types are. */
import type { Localized } from '../../domain/network/schema.ts';

/** The type of all links of a table that tells no types. */
export const LINK: Localized = { en: 'Link', lt: 'Ryšys', lv: 'Saikne', uk: 'Зв’язок' };

/** The ninth type and all after it. */
export const OTHER: Localized = { en: 'Other', lt: 'Kita', lv: 'Cits', uk: 'Інше' };

/** A link of which the table says that it is over, and not since when. */
export const OVER: Localized = { en: 'Ended, date not known', lt: 'Nutrauktas, data nežinoma', lv: 'Izbeigta, datums nav zināms', uk: 'Припинено, дата невідома' };

export const LARGEST_TAKEN: Localized = {
  en: 'Several places have this name; the largest was taken. The position is unsure.',
  lt: 'Tokį pavadinimą turi kelios vietovės; paimta didžiausia. Padėtis netikra.',
  lv: 'Šāds nosaukums ir vairākām vietām; ņemta lielākā. Atrašanās vieta nav droša.',
  uk: 'Таку назву мають кілька місць; узято найбільше. Розташування непевне.',
};
