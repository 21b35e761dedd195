import { describe, expect, it } from 'vitest';

describe('the page without a browser', () => {
  it('can be loaded: a page written at build time, or a second one beside it, starts when it is mounted and not before', async () => {
    expect(typeof window).toBe('undefined');
    await expect(import('./app.tsx')).resolves.toHaveProperty('App');
  }, 60_000);
});
