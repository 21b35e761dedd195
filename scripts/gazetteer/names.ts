/** Which of the many alternate names of GeoNames are names that a person may have in a table. */

/** Scripts that `fold` knows, and those that the lists of European partners are also written in. */
const SCRIPTS = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Georgian}\p{Script=Armenian}\p{M}\p{P}\p{N}\p{Zs}ʹʺʻʼʽ`´]+$/u;

/** Georgian and Armenian names have no capital that shows: every Georgian letter is small. */
const HAS_CAPITAL = /\p{Lu}|\p{Script=Georgian}|\p{Script=Armenian}/u;

/** Codes of airports and ports: VNO, LTVNO. */
const CODE = /^[A-Z]{2,5}$/;

/** Without a capital stand machine transliterations of Chinese, Japanese, Hebrew and Arabic names ("bi er zha yi", "byrzs"): no one writes those, and they hit names of real places. */
export function alsoNames(alternates: readonly string[]): readonly string[] {
  return alternates.filter((name) => SCRIPTS.test(name) && HAS_CAPITAL.test(name) && !CODE.test(name));
}
