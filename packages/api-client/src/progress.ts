import { ApiUnreachable } from './errors.js';

export type OnProgress = (part: number) => void;

/** What of a call is sent, and where to. */
type Sending = {
  url: URL;
  method: string;
  headers: Record<string, string>;
  body?: Blob | string;
  signal?: AbortSignal;
};

/** The one thing fetch cannot do: tell how far it has come, from 0 to 1. For browsers alone. */
export function sendWithProgress(
  { url, method, headers, body, signal }: Sending,
  onProgress: OnProgress,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(new Response(request.responseText, { status: request.status }));
    request.onerror = () => reject(new ApiUnreachable(undefined));
    request.onabort = () => reject(new DOMException('The upload was given up.', 'AbortError'));
    signal?.throwIfAborted();
    signal?.addEventListener('abort', () => request.abort(), { once: true });
    request.send(body);
  });
}
