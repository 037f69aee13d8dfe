import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiProblem, Unreachable } from '../../api/problem';
import { mergeText } from '../merge/three-way';
import { Autosave, type Options, type Saved, TIMING } from './autosave';
import type { Draft } from './drafts';

const row = (fields: string, etag = '"1.0"'): Saved<string> => ({ fields, etag, at: '2026-01-01', by: '甲' });

/** A server of one row: it checks the tag, answers when told to and remembers what it was sent. */
function stage(
  start: Saved<string> | null = row('はじめ'),
  merge?: Options<string>['merge'],
  turn?: Promise<void>,
) {
  const sent: { fields: string; etag: string | null }[] = [];
  const answers: { ok: (saved?: Saved<string>) => void; fail: (error: unknown) => void }[] = [];
  const drafts: Draft<string>[] = [];
  const dropDraft = vi.fn(async () => {});
  const options: Options<string> = {
    fields: start?.fields ?? '',
    saved: start,
    save: async (fields, etag, ready) => {
      if (turn) {
        await turn;
        await ready();
      }
      sent.push({ fields, etag });
      return await new Promise((resolve, reject) => {
        answers.push({
          ok: (saved) => resolve(saved ?? row(fields, `"${sent.length + 1}.0"`)),
          fail: reject,
        });
      });
    },
    current: (problem) => (problem.body.current as Saved<string> | undefined) ?? null,
    same: (a, b) => a === b,
    merge,
    worthSaving: (fields) => fields.trim() !== '',
    putDraft: async (draft) => {
      drafts.push(draft);
    },
    dropDraft,
  };
  const autosave = new Autosave(options);
  const answer = async (act: (a: (typeof answers)[number]) => void) => {
    const next = answers.shift();
    if (!next) throw new Error('no request is waiting');
    act(next);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { autosave, sent, drafts, dropDraft, answer, waiting: () => answers.length };
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const stale = (current: Saved<string>) => new ApiProblem(412, { code: 'precondition_failed', current });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('when a save is sent', () => {
  it('waits 1.5 s after the last input', async () => {
    const { autosave, sent } = stage();
    autosave.input('あ');
    await pass(1_000);
    autosave.input('あい');
    await pass(TIMING.idle - 1);
    expect(sent).toEqual([]);
    await pass(1);
    expect(sent).toEqual([{ fields: 'あい', etag: '"1.0"' }]);
  });

  it('does not wait longer than 10 s after the first input', async () => {
    const { autosave, sent } = stage();
    for (let second = 0; second < 10; second++) {
      autosave.input('あ'.repeat(second + 1));
      await pass(1_000);
    }
    expect(sent).toHaveLength(1);
  });

  it('goes at once on blur or on 保存', async () => {
    const { autosave, sent } = stage();
    autosave.input('あ');
    void autosave.saveNow();
    await pass(0);
    expect(sent).toHaveLength(1);
  });

  it('keeps one request in flight and then sends what was typed meanwhile with the new tag', async () => {
    const { autosave, sent, answer, waiting } = stage();
    autosave.input('一');
    await pass(TIMING.idle);
    autosave.input('一二');
    await pass(TIMING.latest);
    void autosave.saveNow();
    await pass(0);
    expect(waiting()).toBe(1);
    await answer((a) => a.ok());
    await pass(TIMING.idle);
    expect(sent).toEqual([
      { fields: '一', etag: '"1.0"' },
      { fields: '一二', etag: '"2.0"' },
    ]);
  });

  it('sends typing that went on during a request even when no further input follows', async () => {
    const { autosave, sent, answer } = stage();
    autosave.input('一');
    await pass(TIMING.idle);
    autosave.input('一二');
    await pass(TIMING.latest + TIMING.idle);
    await answer((a) => a.ok());
    await pass(TIMING.latest);
    expect(sent.at(-1)?.fields).toBe('一二');
  });

  it('sends nothing when the text is as it was', async () => {
    const { autosave, sent, dropDraft } = stage();
    autosave.input('あ');
    autosave.input('はじめ');
    await pass(TIMING.latest);
    expect(sent).toEqual([]);
    expect(autosave.view.phase).toBe('saved');
    expect(dropDraft).toHaveBeenCalled();
  });

  it('creates a new entry only once it has text', async () => {
    const { autosave, sent } = stage(null);
    expect(autosave.unsaved).toBe(false);
    autosave.input('  ');
    await pass(TIMING.latest);
    expect(sent).toEqual([]);
    autosave.input('取組');
    await pass(TIMING.idle);
    expect(sent).toEqual([{ fields: '取組', etag: null }]);
  });
});

describe('an IME composition', () => {
  it('is never saved half-way, whatever timer runs out', async () => {
    const { autosave, sent } = stage();
    autosave.compositionStart();
    autosave.input('かん');
    await pass(TIMING.latest * 2);
    void autosave.saveNow();
    await pass(0);
    expect(sent).toEqual([]);
    autosave.input('漢字');
    autosave.compositionEnd();
    await pass(0);
    expect(sent).toEqual([{ fields: '漢字', etag: '"1.0"' }]);
  });

  it('that begins while a save is under way holds the next one back, also when the person asked for it', async () => {
    const { autosave, sent, answer } = stage();
    autosave.input('一');
    await pass(TIMING.idle);
    autosave.input('一二');
    void autosave.saveNow();
    autosave.compositionStart();
    autosave.input('一二かん');
    await answer((a) => a.ok(row('一', '"2.0"')));
    await pass(TIMING.latest);
    expect(sent).toHaveLength(1);
    autosave.input('一二漢');
    autosave.compositionEnd();
    await pass(0);
    expect(sent.map(({ fields }) => fields)).toEqual(['一', '一二漢']);
  });

  it('that begins while a creation waits its turn holds the creation back', async () => {
    let next = () => {};
    const turn = new Promise<void>((resolve) => {
      next = resolve;
    });
    const { autosave, sent } = stage(null, undefined, turn);
    autosave.input('一');
    await pass(TIMING.idle);
    autosave.compositionStart();
    autosave.input('一かん');
    next();
    await pass(TIMING.latest);
    expect(sent).toEqual([]);
    // Converted and at once the next word: still within a composition.
    autosave.compositionEnd();
    autosave.compositionStart();
    await pass(TIMING.latest);
    expect(sent).toEqual([]);
    autosave.input('一漢字');
    autosave.compositionEnd();
    await pass(0);
    expect(sent).toEqual([{ fields: '一', etag: null }]);
  });

  it('that went with its field holds back no creation', async () => {
    let next = () => {};
    const turn = new Promise<void>((resolve) => {
      next = resolve;
    });
    const { autosave, sent } = stage(null, undefined, turn);
    autosave.input('一');
    await pass(TIMING.idle);
    autosave.compositionStart();
    next();
    await pass(TIMING.idle);
    expect(sent).toEqual([]);
    void autosave.leave();
    await pass(0);
    expect(sent).toHaveLength(1);
  });

  it('is in the local draft all the same', async () => {
    const { autosave, drafts } = stage();
    autosave.compositionStart();
    autosave.input('かん');
    await pass(1_000);
    expect(drafts.map((draft) => draft.fields)).toEqual(['かん']);
  });

  it('that ends before a save is due leaves the usual pause', async () => {
    const { autosave, sent } = stage();
    autosave.compositionStart();
    autosave.input('漢字');
    autosave.compositionEnd();
    await pass(TIMING.idle - 1);
    expect(sent).toEqual([]);
    await pass(1);
    expect(sent).toHaveLength(1);
  });
});

describe('the local draft', () => {
  it('is at most 1 s old while typing goes on', async () => {
    const { autosave, drafts } = stage();
    for (let i = 1; i <= 30; i++) {
      autosave.input('あ'.repeat(i));
      await pass(100);
    }
    expect(drafts.length).toBeGreaterThanOrEqual(3);
    expect(drafts[0]).toMatchObject({ etag: '"1.0"', base: 'はじめ' });
  });

  it('is dropped after the answer, and kept when typing went on', async () => {
    const { autosave, answer, dropDraft } = stage();
    autosave.input('一');
    await pass(TIMING.idle);
    autosave.input('一二');
    await answer((a) => a.ok());
    expect(dropDraft).not.toHaveBeenCalled();
    await pass(TIMING.idle);
    await answer((a) => a.ok());
    expect(dropDraft).toHaveBeenCalledOnce();
  });

  it('is written when the screen is left within the second, and the text saved', async () => {
    const { autosave, drafts, sent } = stage();
    autosave.input('途中');
    void autosave.leave();
    await pass(0);
    expect(drafts).toHaveLength(1);
    expect(sent).toHaveLength(1);
  });

  it('is dropped with a deleted entry, of which nothing more is sent', async () => {
    const { autosave, sent, dropDraft } = stage();
    autosave.input('消す文');
    await autosave.discard();
    await pass(TIMING.latest);
    expect(sent).toEqual([]);
    expect(dropDraft).toHaveBeenCalledOnce();
    expect(autosave.unsaved).toBe(false);
  });

  it('does not stop the saving when the browser refuses storage', async () => {
    const { autosave, sent } = stage();
    const refusing = new Autosave({
      fields: '',
      saved: row(''),
      save: async (fields) => {
        sent.push({ fields, etag: null });
        return row(fields, '"2.0"');
      },
      current: () => null,
      same: (a, b) => a === b,
      worthSaving: () => true,
      putDraft: () => Promise.reject(new Error('no storage')),
      dropDraft: () => Promise.reject(new Error('no storage')),
    });
    refusing.input('文');
    await pass(TIMING.idle);
    expect(refusing.view.phase).toBe('saved');
    void autosave.discard();
  });
});

describe('a stale save', () => {
  it('shows both texts and saves the chosen one over theirs', async () => {
    const { autosave, sent, answer } = stage();
    autosave.input('私の文');
    await pass(TIMING.idle);
    await answer((a) => a.fail(stale(row('同僚の文', '"7.0"'))));
    expect(autosave.view).toMatchObject({ phase: 'conflict', fields: '私の文' });
    expect(autosave.view.theirs?.fields).toBe('同僚の文');
    await pass(TIMING.latest);
    expect(sent).toHaveLength(1);
    void autosave.resolve('両方の文');
    await pass(0);
    expect(sent.at(-1)).toEqual({ fields: '両方の文', etag: '"7.0"' });
  });

  it('keeps what is typed while the choice is open', async () => {
    const { autosave, answer } = stage();
    autosave.input('私の文');
    await pass(TIMING.idle);
    await answer((a) => a.fail(stale(row('同僚の文', '"7.0"'))));
    autosave.input('私の文の続き');
    expect(autosave.view).toMatchObject({ phase: 'conflict', fields: '私の文の続き' });
  });

  it('takes theirs without another request', async () => {
    const { autosave, sent, answer } = stage();
    autosave.input('私の文');
    await pass(TIMING.idle);
    await answer((a) => a.fail(stale(row('同僚の文', '"7.0"'))));
    await autosave.resolve('同僚の文');
    expect(autosave.view).toMatchObject({ phase: 'saved', fields: '同僚の文' });
    expect(sent).toHaveLength(1);
  });

  it('is no conflict when it was our own save whose answer got lost', async () => {
    const { autosave, sent, answer } = stage();
    autosave.input('私の文');
    await pass(TIMING.idle);
    await answer((a) => a.fail(new Unreachable(null)));
    await pass(2_000);
    await answer((a) => a.fail(stale(row('私の文', '"2.0"'))));
    expect(autosave.view.phase).toBe('saved');
    expect(autosave.view.saved?.etag).toBe('"2.0"');
    expect(sent).toHaveLength(2);
  });

  it('is no conflict when their change left the text alone', async () => {
    const { autosave, sent, answer } = stage();
    autosave.input('私の文');
    await pass(TIMING.idle);
    await answer((a) => a.fail(stale(row('はじめ', '"5.0"'))));
    await pass(0);
    expect(sent.at(-1)).toEqual({ fields: '私の文', etag: '"5.0"' });
  });
});

describe('an answer that got lost', () => {
  it('makes no conflict when typing has gone on since', async () => {
    const { autosave, sent, answer } = stage();
    autosave.input('一');
    await pass(TIMING.idle);
    await answer((a) => a.fail(new Unreachable(null)));
    autosave.input('一二');
    await pass(2_000);
    await answer((a) => a.fail(stale(row('一', '"2.0"'))));
    await pass(0);
    expect(autosave.view.phase).toBe('saving');
    expect(sent.at(-1)).toEqual({ fields: '一二', etag: '"2.0"' });
  });

  it('to a creation makes none either', async () => {
    const { autosave, sent, answer } = stage(null);
    autosave.input('一');
    await pass(TIMING.idle);
    await answer((a) => a.fail(new Unreachable(null)));
    autosave.input('一二');
    await pass(2_000);
    await answer((a) => a.fail(stale(row('一', '"1.0"'))));
    await pass(0);
    expect(sent.at(-1)).toEqual({ fields: '一二', etag: '"1.0"' });
  });

  it('is known again after the page was closed', async () => {
    const before = stage(null);
    before.autosave.input('一');
    await pass(TIMING.idle);
    before.autosave.input('一二');
    await pass(1_000);
    const draft = before.drafts.at(-1);
    expect(draft).toMatchObject({ fields: '一二', sent: ['一'], etag: null });
    const { autosave, sent, answer } = stage(row('一', '"1.0"'));
    if (draft) autosave.restore(draft);
    await pass(TIMING.idle);
    await answer((a) => a.fail(stale(row('一', '"1.0"'))));
    await pass(0);
    expect(sent.at(-1)).toEqual({ fields: '一二', etag: '"1.0"' });
  });

  it('that broke off half-way is tried again', async () => {
    const { autosave, sent, answer } = stage();
    autosave.input('一');
    await pass(TIMING.idle);
    await answer((a) => a.fail(new SyntaxError('Unexpected end of JSON input')));
    expect(autosave.view.phase).toBe('unreachable');
    await pass(2_000);
    expect(sent).toHaveLength(2);
  });
});

describe('bringing changes together', () => {
  it('is done without asking where they do not touch, said, and may be taken back', async () => {
    const { autosave, sent, answer } = stage(row('甲\n乙\n丙'), mergeText);
    autosave.input('甲一\n乙\n丙');
    await pass(TIMING.idle);
    await answer((a) => a.fail(stale(row('甲\n乙\n丙二', '"5.0"'))));
    await pass(0);
    expect(sent.at(-1)).toEqual({ fields: '甲一\n乙\n丙二', etag: '"5.0"' });
    await answer((a) => a.ok(row('甲一\n乙\n丙二', '"6.0"')));
    expect(autosave.view).toMatchObject({ phase: 'saved', merged: { mine: '甲一\n乙\n丙' } });
    await autosave.separate();
    expect(autosave.view).toMatchObject({ phase: 'conflict', fields: '甲一\n乙\n丙', base: '甲\n乙\n丙' });
    void autosave.resolve('甲\n乙\n丙二');
    await pass(0);
    expect(sent.at(-1)).toEqual({ fields: '甲\n乙\n丙二', etag: '"6.0"' });
    expect(autosave.view.merged).toBeNull();
  });

  it('waits for the end of a composition', async () => {
    const { autosave, answer } = stage(row('甲\n乙\n丙'), mergeText);
    autosave.input('甲一\n乙\n丙');
    await pass(TIMING.idle);
    autosave.compositionStart();
    autosave.input('甲一か\n乙\n丙');
    await answer((a) => a.fail(stale(row('甲\n乙\n丙二', '"5.0"'))));
    expect(autosave.view.fields).toBe('甲一か\n乙\n丙');
    autosave.input('甲一課\n乙\n丙');
    autosave.compositionEnd();
    await pass(0);
    expect(autosave.view.fields).toBe('甲一課\n乙\n丙二');
  });

  it('is left to the person where they touch', async () => {
    const { autosave, answer } = stage(row('甲'), mergeText);
    autosave.input('甲一');
    await pass(TIMING.idle);
    await answer((a) => a.fail(stale(row('甲二', '"5.0"'))));
    expect(autosave.view).toMatchObject({ phase: 'conflict', fields: '甲一', base: '甲' });
  });
});

describe('an entry that somebody deleted', () => {
  it('keeps what is typed, and sends it when it is brought back', async () => {
    const { autosave, sent, answer } = stage();
    autosave.input('私の文');
    await pass(TIMING.idle);
    await answer((a) => a.fail(new ApiProblem(404, { code: 'not_found' })));
    expect(autosave.view).toMatchObject({ phase: 'gone', fields: '私の文' });
    autosave.input('私の文二');
    await pass(TIMING.latest);
    expect(sent).toHaveLength(1);
    void autosave.revive(row('はじめ', '"4.0"'));
    await pass(0);
    expect(sent.at(-1)).toEqual({ fields: '私の文二', etag: '"4.0"' });
  });
});

describe('failures', () => {
  it('tries again by itself when the server does not answer', async () => {
    const { autosave, sent, answer } = stage();
    autosave.input('文');
    await pass(TIMING.idle);
    await answer((a) => a.fail(new Unreachable(null)));
    expect(autosave.view.phase).toBe('unreachable');
    await pass(2_000);
    await answer((a) => a.fail(new ApiProblem(503, {})));
    await pass(4_000);
    await answer((a) => a.ok());
    expect(autosave.view.phase).toBe('saved');
    expect(sent).toHaveLength(3);
  });

  it('waits for the sign-in after a lost session, then goes on', async () => {
    const { autosave, sent, answer } = stage();
    autosave.input('文');
    await pass(TIMING.idle);
    await answer((a) => a.fail(new ApiProblem(499, {})));
    expect(autosave.view.phase).toBe('signed_out');
    await pass(60_000);
    expect(sent).toHaveLength(1);
    autosave.resume();
    await pass(0);
    expect(sent).toHaveLength(2);
  });

  it('shows a refusal and tries again on the next input', async () => {
    const { autosave, sent, answer } = stage();
    autosave.input('文');
    await pass(TIMING.idle);
    await answer((a) => a.fail(new ApiProblem(422, { code: 'too_long' })));
    expect(autosave.view).toMatchObject({ phase: 'refused', problem: { code: 'too_long' } });
    await pass(60_000);
    expect(sent).toHaveLength(1);
    autosave.input('短い文');
    await pass(TIMING.idle);
    expect(sent).toHaveLength(2);
  });

  it('flush says whether all is on the server', async () => {
    const { autosave, answer } = stage();
    autosave.input('文');
    const done = autosave.flush();
    await pass(0);
    await answer((a) => a.fail(new Unreachable(null)));
    expect(await done).toBe(false);
  });
});

describe('news from elsewhere', () => {
  it('takes a newer row while nothing is typed, and not over typing', async () => {
    const { autosave } = stage();
    autosave.refreshed(row('同僚の文', '"3.0"'));
    expect(autosave.view.fields).toBe('同僚の文');
    autosave.input('私の文');
    autosave.refreshed(row('さらに新しい文', '"4.0"'));
    expect(autosave.view).toMatchObject({ fields: '私の文', saved: { etag: '"3.0"' } });
  });

  it('passes over a row that was read before the last save', async () => {
    const { autosave, answer } = stage();
    autosave.input('私の文');
    await pass(TIMING.idle);
    await answer((a) => a.ok(row('私の文', '"2.0"')));
    autosave.refreshed(row('はじめ', '"1.0"'));
    expect(autosave.view).toMatchObject({ fields: '私の文', saved: { etag: '"2.0"' } });
  });

  it('waits for the end of a composition', async () => {
    const { autosave } = stage();
    autosave.compositionStart();
    autosave.refreshed(row('同僚の文', '"3.0"'));
    expect(autosave.view.fields).toBe('はじめ');
    autosave.compositionEnd();
    await pass(0);
    expect(autosave.view.fields).toBe('同僚の文');
  });

  it('restores a draft against the row it was typed on, so that a newer one shows up as a conflict', async () => {
    const { autosave, sent } = stage(row('新しい', '"9.0"'));
    autosave.restore({ fields: '前に打った文', etag: '"4.0"', base: '古い', at: 0 });
    await pass(TIMING.idle);
    expect(sent).toEqual([{ fields: '前に打った文', etag: '"4.0"' }]);
  });
});
