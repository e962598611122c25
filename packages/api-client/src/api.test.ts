import { describe, expect, it, vi } from 'vitest';
import {
  ApiProblem,
  ApiUnreachable,
  conflictIn,
  createApi,
  getMe,
  importContent,
  saveContent,
  siteChanges,
  uploadAsset,
  type Api,
} from './index.js';

type Seen = { url: string; init: RequestInit };

/** A connection to an API that always answers the same, and what it was asked. */
function answering(make: () => Response | Promise<Response>): { api: Api; seen: Seen[] } {
  const seen: Seen[] = [];
  const api = createApi({
    baseUrl: 'http://api.test/',
    token: async () => 'abc',
    language: 'nn',
    fetch: async (url, init) => {
      seen.push({ url: String(url), init: init ?? {} });
      return make();
    },
  });
  return { api, seen };
}

const json = (status: number, body: unknown) => new Response(JSON.stringify(body), { status });

describe('a call', () => {
  it('carries token, language and body, and reads the answer with the schema of the domain', async () => {
    const { api, seen } = answering(() =>
      json(200, { name: 'Kari', email: 'k@example.no', tenants: [], more: 1 }),
    );
    expect(await getMe(api)).toEqual({ name: 'Kari', email: 'k@example.no', tenants: [] });
    expect(seen[0]?.url).toBe('http://api.test/v1/me');
    expect(seen[0]?.init.headers).toMatchObject({ authorization: 'Bearer abc', 'accept-language': 'nn' });
  });

  it('puts parts into the address that cannot change its meaning', async () => {
    const { api, seen } = answering(() => json(404, {}));
    await saveContent(api, '../admin', 'a/b', { version: 1, data: {} }, { batch: 'x y' }).catch(
      () => undefined,
    );
    expect(seen[0]?.url).toBe('http://api.test/v1/tenants/..%2Fadmin/content/a%2Fb?batch=x+y');
  });

  it('sends a file as it is', async () => {
    const { api, seen } = answering(() =>
      json(200, { batch: crypto.randomUUID(), created: 0, updated: 0, unchanged: 0, readings: 0 }),
    );
    await importContent(api, 'a', '{ "format": 1 }');
    expect(seen[0]?.init.body).toBe('{ "format": 1 }');
    expect(seen[0]?.init.headers).toMatchObject({ 'content-type': 'text/plain; charset=utf-8' });
  });
});

describe('what goes wrong', () => {
  const failing = async (make: () => Response | Promise<Response>): Promise<unknown> =>
    getMe(answering(make).api).catch((error: unknown) => error);

  it('is a problem with its code, sentence and extras when the API refused', async () => {
    const base = { title: { nb: 'Før' } };
    const body = {
      status: 409,
      code: 'conflict',
      title: 'T',
      detail: 'D',
      instance: 'urn:uuid:1',
      base,
      theirs: 7,
    };
    const error = (await failing(() => json(409, body))) as ApiProblem;
    expect(error).toBeInstanceOf(ApiProblem);
    expect(error).toMatchObject({
      status: 409,
      code: 'conflict',
      detail: 'D',
      requestId: 'urn:uuid:1',
      extras: { base },
    });
    expect(conflictIn(error)).toBeUndefined();
  });

  it('is a problem too when something between us answered', async () => {
    expect(await failing(() => new Response('<h1>Bad gateway</h1>', { status: 502 }))).toMatchObject({
      status: 502,
      code: 'unknown',
    });
  });

  it('is a lost connection when nothing answered, or the answer was cut off', async () => {
    expect(await failing(() => Promise.reject(new TypeError('fetch failed')))).toBeInstanceOf(ApiUnreachable);
    const cut = new ReadableStream({ pull: (stream) => stream.error(new Error('reset')) });
    expect(await failing(() => new Response(cut))).toBeInstanceOf(ApiUnreachable);
  });

  it('is passed on as it is when the caller gave up', async () => {
    const gaveUp = new DOMException('Aborted', 'AbortError');
    expect(await failing(() => Promise.reject(gaveUp))).toBe(gaveUp);
  });
});

describe('the stream of changes', () => {
  const streaming = (...parts: string[]) =>
    answering(
      () =>
        new Response(
          new ReadableStream({
            start(stream) {
              for (const part of parts) stream.enqueue(new TextEncoder().encode(part));
              stream.close();
            },
          }),
        ),
    ).api;

  it('is read event by event, however it is cut, and ends as a lost connection', async () => {
    const seen: unknown[] = [];
    const reading = (async () => {
      for await (const event of siteChanges(
        streaming(': open\n\n', 'data: {"slug":"fj', 'ordvik","edition":3}\n', '\n: ping\n\n'),
      ))
        seen.push(event);
    })();
    await expect(reading).rejects.toBeInstanceOf(ApiUnreachable);
    expect(seen).toEqual([
      { kind: 'open' },
      { kind: 'ping' },
      { kind: 'change', change: { slug: 'fjordvik', edition: 3 } },
      { kind: 'ping' },
    ]);
  });
});

describe('an upload', () => {
  /** The browser's own, as far as an upload asks it: it has sent half, and then it has an answer. */
  class HalfWay {
    upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
    onload?: () => void;
    status = 401;
    responseText = JSON.stringify({
      status: 401,
      code: 'notSignedIn',
      title: 'Nei',
      detail: '',
      instance: '',
    });
    open() {}
    setRequestHeader() {}
    send() {
      this.upload.onprogress?.({ loaded: 1, total: 2 });
      this.onload?.();
    }
  }

  it('tells how far it has come, and goes through its connection, which hears of a session that has ended', async () => {
    vi.stubGlobal('XMLHttpRequest', HalfWay);
    const heard: unknown[] = [];
    const { api } = answering(() => json(500, {}));
    const watched: Api = {
      ...api,
      read: (...args) => api.read(...args).catch((error: unknown) => Promise.reject(heard.push(error))),
    };
    const told: number[] = [];
    const options = { name: 'a.pdf', onProgress: (part: number) => told.push(part) };
    await expect(uploadAsset(watched, 'furuly', new Blob(['a']), options)).rejects.toBe(1);
    expect([told, heard]).toMatchObject([[0.5], [{ status: 401, code: 'notSignedIn' }]]);
    vi.unstubAllGlobals();
  });
});
