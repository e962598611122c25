import { ask } from './http.js';

/** Every page of a site by its sitemap, and every file that one of them leads to, with the bytes they answer. */
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
  const wanted = new Set(['/', ...paths]);
  for (const path of wanted) {
    const answer = await ask(port, host, path);
    pages.set(path, { status: answer.status, body: answer.body.toString('base64') });
    if (!path.startsWith('/fil/'))
      for (const [, file] of answer.body.toString().matchAll(/(?:href|src)="(\/fil\/[^"]+)"/g))
        wanted.add(file!);
  }
  return pages;
}
