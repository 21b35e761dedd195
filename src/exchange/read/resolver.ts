/** Who knows where a place lies: what a gazetteer has to answer, whatever it is made of. */

export interface Candidate {
  /** Where the gazetteer has it: `geonames:598098`. */
  readonly id: string;
  readonly name: string;
  /** By language tag, where the gazetteer knows more than one. */
  readonly names?: Readonly<Record<string, string>>;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The part of the country, as a reader would tell two places of one name apart. */
  readonly region?: string;
  readonly population: number;
  /** Degrees. */
  readonly lng: number;
  readonly lat: number;
  /** No spelling fits; only the sound of the name does: a person has to agree, also where there is but one. */
  readonly bySound?: boolean;
}

export interface Resolver {
  /** Every place that the name may mean, the largest first; `country` is ISO 3166-1 alpha-2, undefined where it is not known. */
  candidates(name: string, country: string | undefined): readonly Candidate[];
  /** The country that a text names, in whatever language or as a code: ISO 3166-1 alpha-2; undefined where it names none. */
  countryOf(text: string): string | undefined;
}
