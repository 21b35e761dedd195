/** The last change in the table of GeoNames that the gazetteer is built from; a test of the build holds it. */
export const GAZETTEER_DATE = '2023-03-05';
