/**
 * Runs the shaders' own text in Node, for tests. Their GLSL is read as expressions and statements, and becomes JavaScript in
 * which each operator works on numbers and on vectors (arrays). What graphics processors provide is provided here; whole
 * numbers are not told from others, which none of what is tested depends on.
 */

type Value = unknown;
export type Globals = Record<string, Value>;

const each =
  (work: (...parts: number[]) => number | boolean) =>
  (...all: Value[]): Value => {
    const size = Math.max(...all.map((one) => (Array.isArray(one) ? one.length : 0)));
    const part = (one: Value, i: number): number => (Array.isArray(one) ? one[i] : one) as number;
    return size === 0 ? work(...(all as number[])) : Array.from({ length: size }, (_, i) => work(...all.map((one) => part(one, i))));
  };
const components =
  (size: number) =>
  (...parts: Value[]): readonly Value[] => {
    const flat = parts.flat();
    return flat.length === 1 ? Array.from({ length: size }, () => flat[0]) : flat.slice(0, size);
  };
const lengthOf = (v: Value): number => Math.hypot(...(Array.isArray(v) ? v : [v]));
const clamp = (x: number, low: number, high: number): number => Math.min(Math.max(x, low), high);

const BUILT_IN: Globals = {
  ...{ PI: Math.PI, abs: each(Math.abs), floor: each(Math.floor), log: each(Math.log), exp: each(Math.exp), sqrt: each(Math.sqrt) },
  ...{ max: each(Math.max), min: each(Math.min), clamp: each(clamp), mix: each((a, b, t) => a + (b - a) * t), mod: each((a, b) => a - b * Math.floor(a / b)) },
  ...{ inversesqrt: each((x) => 1 / Math.sqrt(x)), float: each(Number), int: each(Math.trunc), uintBitsToFloat: (x: Value) => x },
  smoothstep: each((low, high, x) => {
    const t = clamp((x - low) / (high - low), 0, 1);
    return t * t * (3 - 2 * t);
  }),
  ...{ length: lengthOf, normalize: (v: number[]) => v.map((part) => part / lengthOf(v)) },
  ...{ vec2: components(2), ivec2: components(2), vec3: components(3), uvec3: components(3), vec4: components(4), uvec4: components(4) },
};

const OPERATORS: Readonly<Record<string, (a: Value, b: Value) => Value>> = {
  '*': each((a, b) => a * b),
  '/': each((a, b) => a / b),
  '%': each((a, b) => a % b),
  '+': each((a, b) => a + b),
  '-': each((a, b) => a - b),
  '>>': each((a, b) => a >> b),
  '&': each((a, b) => a & b),
  '<': each((a, b) => a < b),
  '>': each((a, b) => a > b),
  '<=': each((a, b) => a <= b),
  '>=': each((a, b) => a >= b),
  '==': (a, b) => a === b,
};
/** From the loosest to the tightest. */
const LEVELS = [['||'], ['&&'], ['&'], ['=='], ['<', '>', '<=', '>='], ['>>'], ['+', '-'], ['*', '/', '%']] as const;

/** Marks a pixel that is left as it is. */
export class Discarded extends Error {}

const PLACES = 'xyzw';
const placesOf = (name: string): readonly number[] => [...name.replace(/[rgba]/g, (letter) => PLACES['rgba'.indexOf(letter)] ?? '')].map((letter) => PLACES.indexOf(letter));
const isSwizzle = (name: string): boolean => /^([xyzw]+|[rgba]+)$/.test(name);

const SUPPORT = {
  run: (operator: string, a: Value, b: Value): Value => OPERATORS[operator]?.(a, b),
  minus: each((a) => -a),
  of: (value: Value, name: string): Value => {
    if (!Array.isArray(value) || !isSwizzle(name)) return (value as Globals)[name];
    const parts = placesOf(name).map((at) => value[at]);
    return parts.length === 1 ? parts[0] : parts;
  },
  changed: (value: readonly Value[], name: string, to: Value): readonly Value[] => {
    const places = placesOf(name);
    return value.map((part, i) => (places.includes(i) ? (Array.isArray(to) ? to[places.indexOf(i)] : to) : part));
  },
  discard: (): never => {
    throw new Discarded();
  },
};

/** A reader of so many words, which writes the functions as JavaScript. Variables that no function declares are `G`'s. */
class Reader {
  readonly #words: readonly string[];
  #at = 0;
  #own = new Set<string>();

  constructor(glsl: string, defined: ReadonlySet<string>) {
    this.#words = wordsOf(glsl, defined);
  }

  /** The functions; what else stands at the top, such as uniforms and structs, declares only. */
  functions(): string {
    let text = '';
    while (this.#at < this.#words.length) {
      const [, name = '', bracket] = this.#words.slice(this.#at, this.#at + 3);
      if (bracket === '(' && /^\w+$/.test(name)) text += this.#function();
      else this.#skipDeclaration();
    }
    return text;
  }

  #function(): string {
    const name = this.#words[this.#at + 1] ?? '';
    this.#at += 3;
    const parameters: string[] = [];
    while (!this.#take(')')) {
      const word = this.#next();
      if (this.#is(',') || this.#is(')')) parameters.push(word);
      this.#take(',');
    }
    this.#own = new Set(parameters);
    return `G.${name} = function (${parameters.join(', ')}) ${this.#block()};\n`;
  }

  #skipDeclaration(): void {
    let depth = 0;
    for (;;) {
      const word = this.#next();
      if (word === '{') depth += 1;
      if (word === '}') depth -= 1;
      if (word === ';' && depth === 0) return;
    }
  }

  #block(): string {
    this.#want('{');
    let text = '{\n';
    while (!this.#take('}')) text += this.#statement();
    return `${text}}`;
  }

  #statement(): string {
    if (this.#is('{')) return this.#block();
    if (this.#take('return')) return `return ${this.#ended(this.#expression())}`;
    if (this.#take('discard')) return this.#ended('S.discard()');
    if (this.#take('if')) {
      this.#want('(');
      const condition = this.#expression();
      this.#want(')');
      const then = this.#statement();
      return `if (${condition}) { ${then} }${this.#take('else') ? ` else { ${this.#statement()} }` : ''}\n`;
    }
    const [, name = '', sign] = this.#words.slice(this.#at, this.#at + 3);
    if (/^[A-Za-z_]\w*$/.test(name) && (sign === '=' || sign === ';')) {
      this.#at += 2;
      this.#own.add(name);
      return `let ${name}${this.#take('=') ? ` = ${this.#expression()}` : ''}${this.#ended('')}`;
    }
    return this.#ended(this.#assignment());
  }

  #assignment(): string {
    const variable = this.#name(this.#next());
    const part = this.#take('.') ? this.#next() : null;
    if (this.#is('(')) {
      this.#at -= 1;
      return this.#expression();
    }
    const sign = this.#next();
    const now = part === null ? variable : `S.of(${variable}, '${part}')`;
    const right = this.#expression();
    const value = sign === '=' ? right : `S.run('${sign.slice(0, -1)}', ${now}, ${right})`;
    return `${variable} = ${part === null ? value : `S.changed(${variable}, '${part}', ${value})`}`;
  }

  #expression(): string {
    const condition = this.#binary(0);
    if (!this.#take('?')) return condition;
    const yes = this.#expression();
    this.#want(':');
    return `(${condition} ? ${yes} : ${this.#expression()})`;
  }

  #binary(level: number): string {
    const operators: readonly string[] | undefined = LEVELS[level];
    if (operators === undefined) return this.#unary();
    let left = this.#binary(level + 1);
    while (operators.includes(this.#words[this.#at] ?? '')) {
      const operator = this.#next();
      const right = this.#binary(level + 1);
      left = operator === '||' || operator === '&&' ? `(${left} ${operator} ${right})` : `S.run('${operator}', ${left}, ${right})`;
    }
    return left;
  }

  #unary(): string {
    if (this.#take('!')) return `!${this.#unary()}`;
    if (this.#take('-')) return `S.minus(${this.#unary()})`;
    let text: string;
    if (this.#take('(')) {
      text = `(${this.#expression()})`;
      this.#want(')');
    } else text = this.#name(this.#next());
    for (;;) {
      if (this.#take('.')) text = `S.of(${text}, '${this.#next()}')`;
      else if (this.#take('(')) {
        const values: string[] = [];
        while (!this.#take(')')) {
          values.push(this.#expression());
          this.#take(',');
        }
        text = `${text}(${values.join(', ')})`;
      } else return text;
    }
  }

  #name(word: string): string {
    if (/^\d/.test(word)) return word.replace(/u$/, '');
    return word === 'true' || word === 'false' || this.#own.has(word) ? word : `G.${word}`;
  }

  readonly #is = (word: string): boolean => this.#words[this.#at] === word;
  readonly #ended = (text: string): string => {
    this.#want(';');
    return `${text};\n`;
  };

  #next(): string {
    const word = this.#words[this.#at];
    if (word === undefined) throw new Error('the shader ends too early');
    this.#at += 1;
    return word;
  }

  #take(word: string): boolean {
    if (!this.#is(word)) return false;
    this.#at += 1;
    return true;
  }

  #want(word: string): void {
    if (!this.#take(word)) throw new Error(`expected ${word} before ${this.#words.slice(this.#at, this.#at + 8).join(' ')}`);
  }
}

/** Words, numbers and signs, without comments and without what stands under a definition that is not made. */
function wordsOf(glsl: string, defined: ReadonlySet<string>): readonly string[] {
  const kept: boolean[] = [];
  const lines = glsl
    .replace(/\/\/.*/g, '')
    .split('\n')
    .filter((line) => {
      const [, directive, name = ''] = /^\s*#(\w+)\s*(\w*)/.exec(line) ?? [];
      if (directive === 'ifdef') kept.push(defined.has(name));
      if (directive === 'else') kept.push(kept.pop() === false);
      if (directive === 'endif') kept.pop();
      return directive === undefined && !kept.includes(false);
    });
  return lines.join('\n').match(/\d+\.?\d*(?:e[-+]?\d+)?u?|\w+|>>|[-+*/]=|[=<>]=|&&|\|\||[^\s\w]/g) ?? [];
}

const compiled = new Map<string, string>();

/**
 * The functions that a text defines, as they are under so many global variables: uniforms, the record, what the text does
 * not define itself. `globals` comes back with them, and holds what they have written.
 */
export function shaderOf(glsl: string, globals: Globals, defined: readonly string[] = []): Globals & Readonly<Record<string, (...values: never[]) => unknown>> {
  const key = `${defined.join()}\n${glsl}`;
  const text = compiled.get(key) ?? new Reader(glsl, new Set(defined)).functions();
  compiled.set(key, text);
  const all: Globals = { ...BUILT_IN };
  new Function('G', 'S', text)(all, SUPPORT);
  return Object.assign(all, globals) as ReturnType<typeof shaderOf>;
}
