import { describe, expect, it } from 'vitest';
import { ProgramCache } from './link-program.ts';

const COMPLETION = 0x91b1;
const LINK_STATUS = 0x8b82;

/** A context that notes what it is asked; `compiled` says whether the driver is done, `parallel` whether it can say so. */
function context({ compiled, parallel = true }: { readonly compiled: () => boolean; readonly parallel?: boolean }) {
  const asked: number[] = [];
  let linked = 0;
  const gl = {
    LINK_STATUS,
    getExtension: () => (parallel ? { COMPLETION_STATUS_KHR: COMPLETION } : null),
    createProgram: () => ({}),
    createShader: () => ({}),
    shaderSource: () => undefined,
    compileShader: () => undefined,
    attachShader: () => undefined,
    deleteShader: () => undefined,
    linkProgram: () => {
      linked += 1;
    },
    isContextLost: () => false,
    getProgramParameter: (_program: unknown, what: number) => {
      asked.push(what);
      if (what === COMPLETION) return compiled();
      return what === LINK_STATUS ? true : 0;
    },
  } as unknown as WebGL2RenderingContext;
  return { gl, asked, linked: () => linked };
}

const FLAT = { variantName: 'flat', vertexShaderPrelude: '', define: '' };
const cacheOn = (gl: WebGL2RenderingContext) =>
  new ProgramCache(
    gl,
    () => 'vertex',
    () => 'fragment',
    '',
  );

describe('a program of the links', () => {
  it('is begun once, and while the driver compiles nothing is asked that would wait for it', () => {
    let done = false;
    const { gl, asked, linked } = context({ compiled: () => done });
    const programs = cacheOn(gl);
    expect(programs.isReady(FLAT)).toBe(false);
    expect(programs.isReady(FLAT)).toBe(false);
    expect(asked).not.toContain(LINK_STATUS);
    done = true;
    expect(programs.isReady(FLAT)).toBe(true);
    programs.get(FLAT);
    expect(programs.isReady(FLAT)).toBe(true);
    expect(linked()).toBe(1);
  });

  it('is asked for and waited for where the driver cannot say how far it is', () => {
    const { gl, asked } = context({ compiled: () => false, parallel: false });
    const programs = cacheOn(gl);
    expect(programs.isReady(FLAT)).toBe(true);
    programs.get(FLAT);
    expect(asked).toContain(LINK_STATUS);
  });
});
