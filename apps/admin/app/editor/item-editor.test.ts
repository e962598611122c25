import { describe, expect, it, vi } from 'vitest';
import type { Data, Draft } from '@bti/domain';
import { draftOf } from '../../test/draft.js';
import type { SaveResult } from './editor-state.js';
import { ItemEditor } from './item-editor.js';
import { readUnsaved } from './unsaved.js';

const id = '6f1f6a0e-3f0c-4d4e-9d59-0c8f6d7d3a11';

const roleAt = (version: number, data: Data, updatedBy = 'Koordinator'): Draft =>
  draftOf(id, 'role', data, { version, updatedBy, updatedAt: '2026-11-22T05:00:00Z' });

/** Everything that was promised has happened. */
const settled = () => new Promise<void>((done) => setTimeout(done, 0));

/** An editor with a clock that is moved by hand and an API that answers what the test says. */
function bench(start = roleAt(1, { title: { nb: 'Helsesykepleier' } })) {
  let now = 100_000;
  let waiting: { run: () => void; at: number }[] = [];
  const store = new Map<string, string>();
  const shelf = {
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, value: string) => void store.set(key, value),
    removeItem: (key: string) => void store.delete(key),
  };
  const save = vi.fn<(draft: Draft, data: Data) => Promise<SaveResult>>((draft, data) =>
    Promise.resolve({ kind: 'saved', draft: roleAt(draft.version + 1, data) }),
  );
  const tools = {
    tenant: 'furuly',
    save,
    shelf,
    now: () => now,
    later: (run: () => void, milliseconds: number) => {
      const entry = { run, at: now + milliseconds };
      waiting.push(entry);
      return () => (waiting = waiting.filter((other) => other !== entry));
    },
  };
  const pass = async (milliseconds: number) => {
    const until = now + milliseconds;
    await settled();
    for (;;) {
      const next = waiting.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      waiting = waiting.filter((other) => other !== next);
      now = Math.max(now, next.at);
      next.run();
      await settled();
    }
    now = until;
  };
  return {
    editor: new ItemEditor(start, tools),
    tools,
    save,
    pass,
    kept: () => readUnsaved(shelf, 'furuly', id),
  };
}

describe('saving while one types', () => {
  it('waits for a pause and sends the whole item once', async () => {
    const { editor, save, pass } = bench();
    editor.set('title/nb', 'A');
    await pass(300);
    editor.set('title/nb', 'AB');
    await pass(300);
    expect(save).not.toHaveBeenCalled();
    await pass(1_000);
    expect(save).toHaveBeenCalledTimes(1);
    expect(save.mock.calls[0]![1]).toMatchObject({ title: { nb: 'AB' }, summary: {} });
    expect(editor.snapshot().status).toBe('saved');
  });

  it('never saves more often than every third second, nor waits for ever', async () => {
    const { editor, save, pass } = bench();
    const times: number[] = [];
    save.mockImplementation((draft, data) => {
      times.push(time);
      return Promise.resolve({ kind: 'saved', draft: roleAt(draft.version + 1, data) });
    });
    let time = 0;
    for (; time < 20_000; time += 200) {
      editor.set('title/nb', `Tekst ${time}`);
      await pass(200);
    }
    expect(times.length).toBeGreaterThanOrEqual(5);
    for (let index = 1; index < times.length; index += 1)
      expect(times[index]! - times[index - 1]!).toBeGreaterThanOrEqual(2_800);
  });

  it('saves again what was typed during a save, from the version that came back', async () => {
    const { editor, save, pass } = bench();
    let answer: (result: SaveResult) => void = () => undefined;
    save.mockImplementationOnce(() => new Promise((done) => (answer = done)));
    editor.set('title/nb', 'Først');
    await pass(1_000);
    expect(editor.snapshot().status).toBe('saving');
    editor.set('title/nb', 'Så');
    answer({ kind: 'saved', draft: roleAt(2, { title: { nb: 'Først' } }) });
    await pass(5_000);
    expect(save).toHaveBeenCalledTimes(2);
    expect(save.mock.calls[1]![0].version).toBe(2);
    expect(save.mock.calls[1]![1]).toMatchObject({ title: { nb: 'Så' } });
  });
});

describe('when a save does not succeed', () => {
  it('keeps everything, says so, and tries again', async () => {
    const { editor, save, pass, kept } = bench();
    save.mockResolvedValueOnce({ kind: 'failed' });
    editor.set('title/nb', 'Viktig');
    await pass(1_000);
    expect(editor.snapshot()).toMatchObject({ status: 'failed', data: { title: { nb: 'Viktig' } } });
    expect(kept()?.data).toMatchObject({ title: { nb: 'Viktig' } });
    await pass(4_000);
    expect(editor.snapshot().status).toBe('saved');
    expect(kept()).toBeUndefined();
  });

  it('holds back what cannot be stored, and names the field', async () => {
    const { editor, save, pass } = bench();
    editor.set('summary', 'not a text in languages');
    await pass(2_000);
    expect(save).not.toHaveBeenCalled();
    expect(editor.snapshot().status).toBe('invalid');
    expect(editor.snapshot().problems[0]?.path).toBe('summary');
  });

  it('offers back after a sign-in what was typed before it, merged with what came meanwhile', async () => {
    const { editor, save, pass, tools } = bench();
    save.mockResolvedValueOnce({ kind: 'signedOut' });
    editor.set('title/nb', 'Skrevet før');
    await pass(1_000);
    expect(editor.snapshot().status).toBe('signedOut');
    const again = new ItemEditor(
      roleAt(4, { title: { nb: 'Helsesykepleier' }, summary: { nb: 'Ny' } }),
      tools,
    );
    expect(again.snapshot().kept).toBeDefined();
    again.takeKept();
    await pass(5_000);
    expect(again.snapshot()).toMatchObject({
      status: 'saved',
      kept: undefined,
      data: { title: { nb: 'Skrevet før' }, summary: { nb: 'Ny' } },
    });
  });
});

describe('when two edit the same item', () => {
  const base = roleAt(1, { title: { nb: 'Helsesykepleier' } }).data;

  it('merges disjoint changes silently and says who was there', async () => {
    const { editor, save, pass } = bench();
    const theirs = roleAt(2, { title: { nb: 'Helsesykepleier' }, summary: { nb: 'Deres' } }, 'Redaktør');
    save.mockResolvedValueOnce({ kind: 'conflict', theirs, base });
    editor.set('title/nb', 'Min');
    await pass(6_000);
    expect(editor.snapshot()).toMatchObject({
      status: 'saved',
      mergedWith: 'Redaktør',
      data: { title: { nb: 'Min' }, summary: { nb: 'Deres' } },
    });
    expect(save.mock.calls[1]![0].version).toBe(2);
  });

  it('asks where both changed the same, saves nothing until then, and loses neither', async () => {
    const { editor, save, pass } = bench();
    const theirs = roleAt(2, { title: { nb: 'Deres' } }, 'Redaktør');
    save.mockResolvedValueOnce({ kind: 'conflict', theirs, base });
    editor.set('title/nb', 'Min');
    await pass(10_000);
    expect(save).toHaveBeenCalledTimes(1);
    expect(editor.snapshot().conflict?.conflicts).toMatchObject([
      { path: 'title/nb', ours: 'Min', theirs: 'Deres' },
    ]);
    editor.settleConflict({ 'title/nb': 'theirs' });
    await pass(5_000);
    expect(editor.snapshot()).toMatchObject({ status: 'saved', data: { title: { nb: 'Deres' } } });
  });

  it('cannot undo their work away after a silent merge', async () => {
    const { editor, save, pass } = bench();
    const theirs = roleAt(2, { title: { nb: 'Helsesykepleier' }, summary: { nb: 'Deres' } }, 'Redaktør');
    save.mockResolvedValueOnce({ kind: 'conflict', theirs, base });
    editor.set('title/nb', 'Min');
    await pass(6_000);
    expect(editor.snapshot().canUndo).toBe(false);
    editor.undo();
    await pass(6_000);
    expect(save).toHaveBeenCalledTimes(2);
    expect(editor.snapshot().data).toMatchObject({ title: { nb: 'Min' }, summary: { nb: 'Deres' } });
  });

  it('neither undoes nor redoes while it asks', async () => {
    const { editor, save, pass } = bench();
    const theirs = roleAt(2, { title: { nb: 'Deres' } }, 'Redaktør');
    save.mockResolvedValueOnce({ kind: 'conflict', theirs, base });
    editor.set('title/nb', 'Min');
    await pass(2_000);
    editor.undo();
    editor.redo();
    await pass(10_000);
    expect(save).toHaveBeenCalledTimes(1);
    expect(editor.snapshot()).toMatchObject({ status: 'conflict', data: { title: { nb: 'Min' } } });
  });

  it('asks again after a reload in the middle of the question', async () => {
    const { editor, save, pass, tools, kept } = bench();
    const theirs = roleAt(2, { title: { nb: 'Deres' } }, 'Redaktør');
    save.mockResolvedValueOnce({ kind: 'conflict', theirs, base });
    editor.set('title/nb', 'Min');
    await pass(2_000);
    expect(kept()).toMatchObject({ version: 1, base, data: { title: { nb: 'Min' } } });
    const again = new ItemEditor(theirs, tools);
    again.takeKept();
    await pass(10_000);
    expect(save).toHaveBeenCalledTimes(1);
    expect(again.snapshot().conflict?.conflicts).toMatchObject([
      { path: 'title/nb', ours: 'Min', theirs: 'Deres' },
    ]);
  });

  it('still holds what was taken back when something else was saved before it', async () => {
    const { editor, save, pass, tools, kept } = bench();
    save.mockResolvedValueOnce({ kind: 'signedOut' });
    editor.set('title/nb', 'Min');
    await pass(2_000);
    const again = new ItemEditor(roleAt(2, { title: { nb: 'Deres' } }, 'Redaktør'), tools);
    again.set('summary/nb', 'Noe annet');
    await pass(6_000);
    expect(kept()).toMatchObject({ version: 1, base, data: { title: { nb: 'Min' } } });
    again.takeKept();
    expect(again.snapshot().status).toBe('conflict');
    expect(kept()).toMatchObject({ version: 1, base, data: { title: { nb: 'Min' } } });
  });

  it('puts what is taken back together with what has been typed since, and asks where they differ', async () => {
    const { editor, save, pass, tools } = bench();
    save.mockResolvedValueOnce({ kind: 'signedOut' });
    editor.set('title/nb', 'Først');
    editor.set('summary/nb', 'Bare her');
    await pass(2_000);

    const again = new ItemEditor(roleAt(1, { title: { nb: 'Helsesykepleier' } }), tools);
    again.set('title/nb', 'Siden');
    again.takeKept();
    const { conflict, data } = again.snapshot();
    expect(conflict).toMatchObject({
      with: 'kept',
      conflicts: [{ path: 'title/nb', ours: 'Først', theirs: 'Siden' }],
      merged: { summary: { nb: 'Bare her' } },
    });
    expect(data.title).toEqual({ nb: 'Siden' });
    await pass(10_000);
    expect(save).toHaveBeenCalledTimes(1);

    again.settleConflict({ 'title/nb': 'theirs' });
    await pass(10_000);
    expect(again.snapshot()).toMatchObject({
      status: 'saved',
      kept: undefined,
      data: { title: { nb: 'Siden' }, summary: { nb: 'Bare her' } },
    });
    again.undo();
    expect(again.snapshot().data).toMatchObject({ title: { nb: 'Siden' }, summary: {} });
  });

  it('keeps both on the shelf until somebody has decided, and offers them one after the other', async () => {
    const { editor, save, pass, tools, kept } = bench();
    save.mockResolvedValue({ kind: 'signedOut' });
    editor.set('title/nb', 'Først');
    await pass(2_000);
    const second = new ItemEditor(roleAt(1, { title: { nb: 'Helsesykepleier' } }), tools);
    second.set('title/nb', 'Siden');
    await pass(2_000);
    expect(kept()).toMatchObject({
      data: { title: { nb: 'Siden' } },
      earlier: { data: { title: { nb: 'Først' } } },
    });

    const third = new ItemEditor(roleAt(1, { title: { nb: 'Helsesykepleier' } }), tools);
    expect(third.snapshot().kept?.data.title).toEqual({ nb: 'Siden' });
    third.dropKept();
    expect(third.snapshot().kept?.data.title).toEqual({ nb: 'Først' });
    third.dropKept();
    expect(kept()).toBeUndefined();
  });

  it('saves nothing while it asks, whatever was waiting when it was told to save at once', async () => {
    const { editor, save, pass } = bench();
    let answer: (result: SaveResult) => void = () => undefined;
    save.mockImplementationOnce(() => new Promise((done) => (answer = done)));
    editor.set('title/nb', 'Først');
    await pass(1_000);
    const flushed = editor.flush();
    editor.set('title/nb', 'Så');
    const theirs = roleAt(3, { title: { nb: 'Deres' } }, 'Redaktør');
    save.mockResolvedValueOnce({
      kind: 'conflict',
      theirs,
      base: roleAt(2, { title: { nb: 'Først' } }).data,
    });
    answer({ kind: 'saved', draft: roleAt(2, { title: { nb: 'Først' } }) });
    await flushed;
    await pass(10_000);
    expect(save).toHaveBeenCalledTimes(2);
    expect(editor.snapshot().status).toBe('conflict');
  });
});

it('tries what was typed while a refusal was on its way', async () => {
  const { editor, save, pass } = bench();
  let answer: (result: SaveResult) => void = () => undefined;
  save.mockImplementationOnce(() => new Promise((done) => (answer = done)));
  editor.set('title/nb', 'Feil');
  await pass(2_000);
  editor.set('title/nb', 'Rett');
  answer({ kind: 'refused', detail: 'Nei', problems: [] });
  await pass(5_000);
  expect(save).toHaveBeenCalledTimes(2);
  expect(editor.snapshot()).toMatchObject({ status: 'saved', data: { title: { nb: 'Rett' } } });
});

it('saves nothing more once it is stopped, and keeps what was typed', async () => {
  const { editor, save, pass, kept } = bench();
  editor.set('title/nb', 'Skrevet');
  editor.stop();
  await pass(10_000);
  expect(save).not.toHaveBeenCalled();
  expect(kept()?.data).toMatchObject({ title: { nb: 'Skrevet' } });
});

describe('undo', () => {
  it('takes back what was written in one go, and gives it again', async () => {
    const { editor, pass } = bench();
    editor.set('title/nb', 'A');
    await pass(100);
    editor.set('title/nb', 'AB');
    await pass(5_000);
    editor.undo();
    expect(editor.snapshot().data).toMatchObject({ title: { nb: 'Helsesykepleier' } });
    editor.redo();
    expect(editor.snapshot().data).toMatchObject({ title: { nb: 'AB' } });
    expect(editor.snapshot().canRedo).toBe(false);
  });
});
