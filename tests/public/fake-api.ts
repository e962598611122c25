import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PublishedSite } from './build-site.js';

/**
 * The public half of the API over plain HTTP, for what the real one cannot be asked to do: to die, to lie, to come
 * back. The journeys run against the real one.
 */
export async function startFakeApi(port = 0) {
  let sites: PublishedSite[] = [];
  const previews = new Map<string, string>();
  const frames = new Map<string, string>();
  const streams = new Set<ServerResponse>();
  const log: string[] = [];
  const lost = new Set<string>();
  const lies = new Map<string, Buffer>();
  const change = (slug: string, edition: number | null) => {
    for (const stream of streams) stream.write(`data: ${JSON.stringify({ slug, edition })}\n\n`);
  };
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    log.push(path);
    const json = (value: unknown) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    if (path === '/v1/sites') return json(sites.map(({ record }) => record));
    if (path === '/v1/sites/changes') {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write(': hello\n\n');
      streams.add(response);
      return response.on('close', () => streams.delete(response));
    }
    const [, site = '', hash] = /^\/v1\/((?:sites|previews|frames)\/[^/]+)\/files\/(\w+)$/.exec(path) ?? [];
    const file = sites
      .filter(({ record }) => !site.startsWith('sites/') || site === `sites/${record.slug}`)
      .flatMap(({ files = [] }) => files)
      .find(({ value }) => value.hash === hash);
    if (file && !lost.has(file.value.hash)) return response.end(lies.get(file.value.hash) ?? file.bytes);
    const [, kind, token = ''] = /^\/v1\/(previews|frames)\/([^/]+)$/.exec(path) ?? [];
    const behindToken = (kind === 'frames' ? frames : previews).get(token);
    if (behindToken) return response.end(behindToken);
    const asked = sites.find(({ record }) => path === `/v1/sites/${record.slug}/edition`);
    if (asked)
      return response
        .writeHead(200, {
          etag: `"${asked.record.edition?.hash}"`,
          'edition-number': asked.record.edition?.number ?? 0,
        })
        .end(asked.text);
    return response
      .writeHead(404, { 'content-type': 'application/problem+json' })
      .end(JSON.stringify({ status: 404, code: 'notFound', title: 'Dette finnes ikke.' }));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { port: listening } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${listening}`,
    port: listening,
    asked: log,
    /** Files, by their hash, that it does not hand out, or of which it hands out other bytes. */
    lost,
    lies,
    previews,
    frames,
    /** Sets what is published and tells everybody who listens. */
    publish: (...published: PublishedSite[]) => {
      sites = published;
      for (const { record } of published) change(record.slug, record.edition?.number ?? null);
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
export type FakeApi = Awaited<ReturnType<typeof startFakeApi>>;
