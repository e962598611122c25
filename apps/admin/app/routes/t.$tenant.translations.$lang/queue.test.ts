import { describe, expect, it } from 'vitest';
import { moved, progressOf, queueOf } from './queue.js';

describe('the texts to work through', () => {
  it('begin at the one asked for, which is put first where the choice does not hold it', () => {
    expect(queueOf(['a', 'b'], '')).toEqual({ keys: ['a', 'b'], at: 0 });
    expect(queueOf(['a', 'b'], 'b')).toEqual({ keys: ['a', 'b'], at: 1 });
    expect(queueOf(['a', 'b'], 'c')).toEqual({ keys: ['c', 'a', 'b'], at: 0 });
  });

  it('end after the last, and go no further back than the first', () => {
    const queue = queueOf(['a', 'b'], 'b');
    expect(moved(queue, 1).at).toBe(2);
    expect(moved(moved(queue, 1), 1).at).toBe(2);
    expect(moved(queueOf(['a'], ''), -1).at).toBe(0);
  });

  it('count what stands as it should, and what is gone, as done', () => {
    const states = { a: 'current', b: 'outdated', c: 'missing' } as const;
    const stateOf = (key: string) => states[key as keyof typeof states];
    expect(progressOf(queueOf(['a', 'b', 'c', 'gone'], ''), stateOf)).toEqual({ done: 2, left: ['b', 'c'] });
  });
});
