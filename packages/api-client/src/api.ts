import type * as z from 'zod';
import { ApiUnreachable, problemOf } from './errors.js';
import { sendWithProgress, type OnProgress } from './progress.js';

export type ApiOptions = {
  /** Where the API answers, without `/v1`: `http://127.0.0.1:4000`. */
  baseUrl: string;
  /** The signed-in person's access token, fresh at each call. Public calls need none. */
  token?: () => Promise<string | undefined>;
  /** In place of the global fetch, in tests. */
  fetch?: typeof fetch;
  /** The language of the API's sentences. */
  language?: 'nb' | 'nn';
};

export type Call = {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  query?: Readonly<Record<string, string | number | boolean | undefined>>;
  /** Sent as JSON; a string is sent as plain text, a Blob as its bytes. */
  body?: unknown;
  headers?: Readonly<Record<string, string>>;
  signal?: AbortSignal;
  /** Told how much of the body has been sent, from 0 to 1. Not where there is no XMLHttpRequest (outside a browser). */
  onProgress?: OnProgress;
};

/** A file takes a while: how far it has come, and the way to give it up. */
export type SendOptions = Pick<Call, 'onProgress' | 'signal'>;

/** Writes can be grouped by a `batch`, a UUID of the caller's, so that they are undone as one. */
export type WriteOptions = { batch?: string; signal?: AbortSignal };

/** One connection to the API, given as the first argument to every call. */
export type Api = {
  /** Sends a call; a refusal is thrown as `ApiProblem`, a lost connection as `ApiUnreachable`. */
  send: (path: string, call?: Call) => Promise<Response>;
  /** Sends a call and reads its answer with the schema of the domain. */
  read: <T extends z.ZodType>(schema: T, path: string, call?: Call) => Promise<z.output<T>>;
  /** Sends a call and reads its answer as text. */
  text: (path: string, call?: Call) => Promise<string>;
};

/** A connection to the API for one person (or, without a token, for nobody). */
export function createApi(options: ApiOptions): Api {
  const send = (path: string, call: Call = {}) => request(options, path, call);
  const text = async (path: string, call?: Call) => whole((await send(path, call)).text());
  return {
    send,
    text,
    read: async (schema, path, call) => schema.parse(JSON.parse(await text(path, call))),
  };
}

/** Joins a path from parts that may hold anything. */
export const path = (...parts: string[]): string => `/v1/${parts.map(encodeURIComponent).join('/')}`;

async function prepared(options: ApiOptions, to: string, call: Call) {
  const url = new URL(options.baseUrl.replace(/\/$/, '') + to);
  for (const [name, value] of Object.entries(call.query ?? {}))
    if (value !== undefined) url.searchParams.set(name, String(value));
  return { url, headers: await headersOf(options, call) };
}

async function request(options: ApiOptions, to: string, call: Call): Promise<Response> {
  const { method = 'GET', signal, onProgress } = call;
  const { url, headers } = await prepared(options, to, call);
  const body = bodyOf(call);
  const response =
    onProgress && typeof XMLHttpRequest !== 'undefined'
      ? await sendWithProgress({ url, method, headers, body, signal }, onProgress)
      : await unreachable(() =>
          (options.fetch ?? fetch)(url, { method, headers, body, signal, credentials: 'omit' }),
        );
  if (response.ok || response.status === 304) return response;
  throw await problemOf(response);
}

async function headersOf(options: ApiOptions, call: Call): Promise<Record<string, string>> {
  const token = await options.token?.();
  return {
    accept: 'application/json, text/plain;q=0.9, */*;q=0.1',
    'accept-language': options.language ?? 'nb',
    ...(token ? { authorization: `Bearer ${token}` } : {}),
    ...(call.body === undefined ? {} : { 'content-type': typeOf(call.body) }),
    ...call.headers,
  };
}

function typeOf(body: unknown): string {
  if (body instanceof Blob) return 'application/octet-stream';
  return typeof body === 'string' ? 'text/plain; charset=utf-8' : 'application/json';
}

function bodyOf({ body }: Call): string | Blob | undefined {
  if (body === undefined || typeof body === 'string' || body instanceof Blob) return body;
  return JSON.stringify(body);
}

const whole = <T>(body: Promise<T>): Promise<T> => unreachable(() => body);

/** A call that the caller gave up is passed on as it is; everything else that breaks is a lost connection. */
async function unreachable<T>(attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') throw error;
    throw new ApiUnreachable(error);
  }
}
