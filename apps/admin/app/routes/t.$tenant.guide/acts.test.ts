import { describe, expect, it } from 'vitest';
import { textHash, type Data } from '@bti/domain';
import { draftOf } from '../../../test/draft.js';
import { afterAct, afterRedo, afterUndo, noActs, without } from './act-history.js';
import { ActQueue } from './act-queue.js';
import { levelCopies, stepCopy } from './copies.js';
import { copyTitle, placed, stepMoved } from './edits.js';
import { undoKey } from './undo-key.js';

const act = (text: string, batch: string, back = `-${batch}`) => ({ text, batch, back });

describe('the acts that can be undone', () => {
  const [a, b] = [act('A', '1'), act('B', '2')];
  const both = afterAct(afterAct(noActs, a), b);

  it('go back one by one and forward again, each by the batch that was named before', () => {
    const back = afterUndo(afterUndo(both, '3'), '4');
    expect(back).toEqual({ past: [], future: [act('B', '-2', '3'), act('A', '-1', '4')] });
    expect(afterRedo(back, '5')).toEqual({ past: [act('A', '4', '5')], future: [act('B', '-2', '3')] });
  });

  it('forget what was undone when something new is done, and what can be undone no more', () => {
    expect(afterAct(afterUndo(both, '3'), act('C', '6')).future).toEqual([]);
    expect(without(both, '2').past).toEqual([a]);
    expect(afterUndo(noActs, '7')).toEqual(noActs);
  });

  it('are not kept for ever', () => {
    const many = Array.from({ length: 130 }, (_, index) => act('', String(index)));
    expect(many.reduce(afterAct, noActs).past).toHaveLength(100);
  });
});

describe('the acts of a person', () => {
  const shelf = () => {
    const kept = new Map<string, string>();
    return {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
  };

  it('can be undone after the page has been left, by nobody else', () => {
    const place = shelf();
    new ActQueue('furuly', 'me', place).put(afterAct(noActs, act('A', '1')));
    expect(new ActQueue('furuly', 'me', place).snapshot().past).toEqual([act('A', '1')]);
    expect(new ActQueue('furuly', 'other', place).snapshot()).toMatchObject(noActs);
    expect(new ActQueue('fjordvik', 'me', place).snapshot()).toMatchObject(noActs);
  });

  it('wait for a sign-in and are given out once; an undo does not displace one', () => {
    const place = shelf();
    const waiting = { act: act('A', '1'), items: [] };
    const queue = new ActQueue('furuly', 'me', place);
    queue.wait(waiting);
    queue.wait('past');
    expect(new ActQueue('furuly', 'other', place).takeWaiting()).toBeUndefined();
    const again = new ActQueue('furuly', 'me', place);
    expect(again.takeWaiting()).toEqual(waiting);
    expect(again.takeWaiting()).toBeUndefined();
    expect(new ActQueue('furuly', 'me', place).takeWaiting()).toBeUndefined();
  });

  it('are done in turn', async () => {
    const queue = new ActQueue('furuly', 'me', shelf());
    const done: string[] = [];
    const slow = queue.inTurn(async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      done.push('first');
    });
    await queue.inTurn(async () => void done.push('second'));
    await slow;
    expect(done).toEqual(['first', 'second']);
    expect(queue.snapshot().running).toBe(0);
  });

  it('outlive what stands on the shelf in another shape', () => {
    const place = shelf();
    for (const text of ['', '{', '{"by":"me"}', 'null']) {
      place.setItem('bti-acts:furuly', text);
      expect(new ActQueue('furuly', 'me', place).snapshot()).toMatchObject(noActs);
    }
  });
});

it('keys undo and do again, with Ctrl or ⌘, and nothing else does', () => {
  const press = (key: string, held: Partial<Parameters<typeof undoKey>[0]> = {}) =>
    undoKey({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held });
  expect(press('z', { ctrlKey: true })).toBe('undo');
  expect(press('Z', { metaKey: true, shiftKey: true })).toBe('redo');
  expect(press('y', { ctrlKey: true })).toBe('redo');
  expect(press('z')).toBeUndefined();
  expect(press('z', { ctrlKey: true, altKey: true })).toBeUndefined();
});

describe('a place in an order', () => {
  it('is before another, or last, and the same again when it is taken twice', () => {
    expect(placed(['a', 'b', 'c'], 'c', 'a')).toEqual(['c', 'a', 'b']);
    expect(placed(['a', 'b', 'c'], 'a', undefined)).toEqual(['b', 'c', 'a']);
    expect(placed(['a', 'b'], 'x', 'gone')).toEqual(['a', 'b', 'x']);
    expect(placed(placed(['a', 'b', 'c'], 'a', 'c'), 'a', 'c')).toEqual(['b', 'a', 'c']);
    expect(placed(['a', 'b'], 'a', 'a')).toEqual(['a', 'b']);
  });

  it('on another level means leaving the first', () => {
    const edits = stepMoved('s', 'one', 'two', 'b');
    const levels: Record<string, Data> = { one: { steps: ['s'] }, two: { steps: ['a', 'b'] } };
    expect(edits.map(({ id, change }) => [id, change(levels[id]!).steps])).toEqual([
      ['one', []],
      ['two', ['a', 's', 'b']],
    ]);
    expect(stepMoved('s', 'one', undefined).map(({ id }) => id)).toEqual(['one']);
  });
});

describe('a copy', () => {
  const toStep = (to: string) => [
    {
      id: 'o',
      label: { nb: 'Om igjen' },
      condition: {},
      document: {},
      needsConsent: false,
      scope: '',
      targets: [{ id: 't', kind: 'step', to }],
    },
  ];

  it('is called one in every language, and its translation is as current as it was', () => {
    const copy = copyTitle({ nb: 'Se', nn: 'Sjå', madeFrom: { nn: textHash('Se') } });
    expect(copy).toEqual({ nb: 'Kopi av Se', nn: 'Kopi av Sjå', madeFrom: { nn: textHash('Kopi av Se') } });
    expect(copyTitle({ nb: 'Se', nn: 'Sjå', madeFrom: { nn: 'old' } }).madeFrom).toEqual({ nn: 'old' });
  });

  it('of a step has all its fields', () => {
    const step = draftOf('s', 'step', { title: { nb: 'Se' }, printedNumber: '2b', tools: ['t'] });
    expect(stepCopy(step, 'n').data).toEqual({ ...step.data, title: { nb: 'Kopi av Se' } });
  });

  it('of a level leads within itself', () => {
    const steps = [
      draftOf('s1', 'step', { title: { nb: 'Se' }, outcomes: toStep('s2') }),
      draftOf('s2', 'step', {}),
    ];
    const level = draftOf('l', 'level', { title: { nb: 'Undre' }, key: '0', steps: ['s1', 's2'] });
    let made = 0;
    const [first, , copy] = levelCopies(level, steps, '4', () => `new${(made += 1)}`);
    expect(copy).toMatchObject({ id: 'new1', data: { key: '4', title: { nb: 'Kopi av Undre' } } });
    expect(copy!.data.steps).toEqual(['new2', 'new3']);
    expect(first!.data).toMatchObject({ title: { nb: 'Se' }, outcomes: toStep('new3') });
  });
});
