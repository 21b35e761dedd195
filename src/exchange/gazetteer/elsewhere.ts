/**
 * Where else to look for a place that is not in the country of the table: territories that lists count to their country while ISO 3166-1, and
 * the gazetteer with it, gives them a code of their own. It finds where a place lies and says nothing of whose it is.
 */
const TERRITORIES: Readonly<Record<string, string>> = {
  AU: 'CC CX NF',
  CN: 'HK MO',
  DK: 'FO GL',
  EH: 'MA',
  FI: 'AX',
  FR: 'GF GP MQ RE YT MF BL PM NC PF WF',
  GB: 'GG GI IM JE BM FK KY VG',
  MA: 'EH',
  NL: 'AW BQ CW SX',
  NO: 'SJ',
  NZ: 'CK NU TK',
  RS: 'XK',
  US: 'AS GU MP PR VI',
};

export const elsewhere = (country: string): readonly string[] => TERRITORIES[country]?.split(' ') ?? [];
