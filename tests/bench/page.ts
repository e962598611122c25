import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Stack } from '../../infra/local/stack.mjs';
import { ask, type Answer } from '../support/http.js';
import { has, median, ms, pinToFirstCore, requestsPerSecond, took, type Figure } from './measure.js';

/** The step page from the cache against nginx with the same bytes, and what the first reader of a page waits. */
export async function pageBench(stack: Stack): Promise<Figure[]> {
  const host = `furuly.localhost:${stack.ports.public}`;
  const pages = await addresses(stack, host);
  const cold = [];
  for (const path of pages)
    cold.push(
      await took(() => ask(stack.ports.public, host, path, { headers: { 'Accept-Encoding': 'gzip' } })),
    );
  const worst = await searches(
    stack,
    host,
    'qwertyuiop zxcvbnmasd asdfghjklq poiuytrewq mnbvcxzlkj uytrewqasd',
  );
  const plain = await searches(stack, host, 'bekymring');
  const figures: Figure[] = [
    {
      what: `cold render of a step page (median of ${pages.length})`,
      value: ms(median(cold)),
      peer: 'none',
      command: 'npm run bench page',
    },
    {
      what: 'a search for six long words that are nowhere (median of 15)',
      value: `${ms(worst)}, ${(worst / plain).toFixed(1)} times`,
      peer: `for one word that is there: ${ms(plain)}`,
      command: 'npm run bench page',
    },
  ];
  if (!has('nginx') || !has('wrk') || !has('taskset')) {
    figures.push({
      what: 'step page from the cache',
      value: 'not measured',
      peer: 'nginx, wrk or taskset is missing',
      command: 'npm run bench page',
    });
    return figures;
  }
  const page = pages[0]!;
  const answer = await ask(stack.ports.public, host, page, { headers: { 'Accept-Encoding': 'gzip' } });
  const nginx = await startNginx(stack, answer);
  const bare = await startBare(answer);
  try {
    pinToFirstCore(stack.parts.public.pid!);
    const address = {
      ours: [`http://127.0.0.1:${stack.ports.public}${page}`, host],
      peer: [`http://127.0.0.1:${nginx.port}/page.html`, 'localhost'],
      bare: [`http://127.0.0.1:${bare.port}/`, 'localhost'],
    } as const;
    // In turn, and often: what else the machine does meanwhile comes and goes.
    const rounds = Array.from({ length: 15 }, () => ({
      ours: requestsPerSecond(...address.ours),
      peer: requestsPerSecond(...address.peer),
      bare: requestsPerSecond(...address.bare),
    }));
    const of = (server: keyof typeof address) => rounds.map((round) => round[server]);
    const against = (other: 'peer' | 'bare') => {
      const best = Math.max(...of('ours')) / Math.max(...of(other));
      const usual = median(rounds.map((round) => round.ours / round[other]));
      return `${best.toFixed(2)} by the best rounds of each, ${usual.toFixed(2)} by the median of the rounds`;
    };
    const speeds = (server: keyof typeof address) =>
      `${Math.round(Math.max(...of(server)))} at best, ${Math.round(median(of(server)))} in the median`;
    figures.push({
      what: `step page from the cache (${answer.body.length} bytes gzip), requests/s: ${speeds('ours')}`,
      value: against('peer'),
      peer: `nginx, 1 worker, gzip_static: ${speeds('peer')}`,
      command: 'npm run bench page',
    });
    figures.push({
      what: 'the same page, against node:http that does nothing but send the same bytes and headers',
      value: against('bare'),
      peer: `bare node:http: ${speeds('bare')}`,
      command: 'npm run bench page',
    });
  } finally {
    nginx.stop();
    bare.stop();
  }
  return figures;
}

/** What a reader waits for what a search finds. */
async function searches(stack: Stack, host: string, words: string): Promise<number> {
  const path = `/sok?q=${encodeURIComponent(words)}`;
  const waits = [];
  for (let times = 0; times < 15; times += 1)
    waits.push(await took(() => ask(stack.ports.public, host, path)));
  return median(waits);
}

/** The step pages of a site, from its own sitemap. */
async function addresses(stack: Stack, host: string): Promise<string[]> {
  const { body } = await ask(stack.ports.public, host, '/sitemap.xml');
  const found = [...body.toString().matchAll(/<loc>https?:\/\/[^/]+(\/trinn\/[^<]+)<\/loc>/g)].map(
    (match) => match[1]!,
  );
  if (found.length === 0) throw new Error('The sitemap names no step pages.');
  return found;
}

/** The headers of an answer that its server writes by itself, and those that nginx makes from the file. */
const byServer = ['date', 'connection', 'keep-alive'];
const byFile = [...byServer, 'content-type', 'content-length', 'content-encoding', 'etag', 'vary'];
const headersBut = ({ headers }: Answer, names: string[]): [string, string][] =>
  Object.entries(headers).flatMap(([name, value]) =>
    value === undefined || names.includes(name) ? [] : [[name, String(value)]],
  );

/** nginx with the same page: the same bytes and the same headers. */
async function startNginx(stack: Stack, answer: Answer): Promise<{ port: number; stop: () => void }> {
  const folder = join(stack.dataDir, 'nginx');
  mkdirSync(join(folder, 'html'), { recursive: true });
  writeFileSync(join(folder, 'html/page.html'), '');
  writeFileSync(join(folder, 'html/page.html.gz'), answer.body);
  const port = stack.ports.public + 1 === stack.ports.api ? stack.ports.public + 2 : stack.ports.public + 1;
  const headers = headersBut(answer, byFile).map(([name, value]) => `add_header ${name} "${value}";`);
  const config = `
daemon off; worker_processes 1; worker_cpu_affinity 01; pid ${folder}/nginx.pid; error_log ${folder}/error.log; user root;
events { worker_connections 256; }
http {
  access_log off; sendfile on; tcp_nopush on; open_file_cache max=100; keepalive_requests 1000000;
  client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b; fastcgi_temp_path ${folder}/c;
  uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;
  types { text/html html; }
  server { listen 127.0.0.1:${port}; root ${folder}/html; gzip_static always; gzip_vary on;
    ${headers.join('\n    ')}
  }
}`;
  writeFileSync(join(folder, 'nginx.conf'), config);
  const child = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-p', folder], { stdio: 'ignore' });
  await pause(500);
  if (child.exitCode !== null) throw new Error('nginx did not start.');
  return { port, stop: () => child.kill('SIGTERM') };
}

/** The ceiling of the runtime: a process that sends these bytes and does nothing else. */
async function startBare(answer: Answer): Promise<{ port: number; stop: () => void }> {
  const code = `
    const body = Buffer.from('${answer.body.toString('base64')}', 'base64');
    const headers = ${JSON.stringify(headersBut(answer, byServer).flat())};
    const server = require('node:http').createServer((_, response) => response.writeHead(200, headers).end(body));
    server.listen(0, '127.0.0.1', () => console.log(server.address().port));`;
  const child = spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  pinToFirstCore(child.pid!);
  return { port: Number(line.toString()), stop: () => child.kill('SIGTERM') };
}
