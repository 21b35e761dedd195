import { expect, it } from 'vitest';
import { DatasetError, describeFault } from './fault.ts';

const fault = { file: 'data/places.yaml', line: 12, column: 3, message: 'unused place "konin"' };

it('a fault is told so that an editor opens the place', () => expect(describeFault(fault)).toBe('data/places.yaml:12:3  unused place "konin"'));

it('the error tells every fault, not just the first', () => {
  const { message, faults } = new DatasetError([fault, { ...fault, line: 20 }]);
  expect(message).toBe('The dataset has 2 faults:\n  data/places.yaml:12:3  unused place "konin"\n  data/places.yaml:20:3  unused place "konin"');
  expect(faults).toHaveLength(2);
  expect(new DatasetError([fault]).message).toContain('has 1 fault:');
});
