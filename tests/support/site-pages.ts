import { ask } from './http.js';

/** Every page of a site by its sitemap, with the bytes it answers. */
export async function pagesOf(
  port: number,
  slug: string,
): Promise<Map<string, { status: number; body: string }>> {
  const host = `${slug}.localhost:${port}`;
  const { body } = await ask(port, host, '/sitemap.xml');
  const paths = [...body.toString().matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)].map(
    (match) => match[1]!,
  );
  const pages = new Map<string, { status: number; body: string }>();
  for (const path of new Set(['/', ...paths])) {
    const answer = await ask(port, host, path);
    pages.set(path, { status: answer.status, body: answer.body.toString('base64') });
  }
  return pages;
}
