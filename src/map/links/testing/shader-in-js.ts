/**
 * Runs functions of the shaders in Node, for tests: their text is GLSL of numbers and booleans only, which becomes
 * JavaScript by leaving out the types. What is not plain arithmetic is provided here.
 */

type Vector = Readonly<Record<'x' | 'y' | 'z' | 'w', number>>;

/** The components of a vector as GLSL names them. */
export const vector = ([x = 0, y = 0, z = 0, w = 0]: readonly number[]): Vector => ({ x, y, z, w });

const BUILT_IN = {
  ...{ abs: Math.abs, floor: Math.floor, log: Math.log, max: Math.max, min: Math.min, sqrt: Math.sqrt, PI: Math.PI },
  clamp: (x: number, low: number, high: number) => Math.min(Math.max(x, low), high),
  smoothstep: (low: number, high: number, x: number) => {
    const t = Math.min(Math.max((x - low) / (high - low), 0), 1);
    return t * t * (3 - 2 * t);
  },
  vec2: (x: number, y: number) => vector([x, y]),
  ivec4: (x: number) => [x, x, x, x],
  equal: (a: readonly number[], b: readonly number[]) => a.map((one, i) => one === b[i]),
  any: (all: readonly boolean[]) => all.includes(true),
};

const javaScriptOf = (glsl: string): string =>
  glsl
    .replace(/\b(?:float|bool|int|vec2|ivec4) (\w+)\(([^)]*)\) \{/g, (_, name: string, parameters: string) => `function ${name}(${parameters.replace(/\w+ (\w+)/g, '$1')}) {`)
    .replace(/\b(?:float|bool|int|vec2) (\w+) =/g, 'let $1 =')
    .replace(/ == /g, ' === ');

/** The functions that a text defines, as they are under so many global variables: uniforms, the record, definitions. */
export function shaderFunctions(glsl: string, globals: Readonly<Record<string, unknown>>): Readonly<Record<string, (...values: number[]) => unknown>> {
  const names = [...glsl.matchAll(/^(?:float|bool|int|vec2) (\w+)\(/gm)].map(([, name = '']) => name);
  const all = { ...BUILT_IN, ...globals };
  return new Function(...Object.keys(all), `${javaScriptOf(glsl)}\nreturn { ${names.join(', ')} };`)(...Object.values(all));
}
