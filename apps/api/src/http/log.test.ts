import Fastify from 'fastify';
import { expect, it } from 'vitest';
import { logger } from './log.js';

it('logs the route, never the address, the headers, the body, or what a database error quotes', async () => {
  const lines: string[] = [];
  const options = logger('info') as object;
  const app = Fastify({ logger: { ...options, stream: { write: (line: string) => void lines.push(line) } } });
  app.post('/v1/previews/:token', async (request) => {
    const error = Object.assign(new Error('duplicate key (kari@example.no)'), {
      query: 'insert',
      code: '23505',
      detail: 'Key (email)=(kari@example.no)',
      parameters: ['kari@example.no'],
    });
    request.log.error({ err: error, email: 'kari@example.no' }, 'bug');
    return {};
  });
  await app.inject({
    method: 'POST',
    url: '/v1/previews/hemmelig?x=hemmelig',
    headers: { authorization: 'Bearer hemmelig' },
    payload: { secret: 'hemmelig' },
  });
  const all = lines.join('\n');
  expect(all).toContain('"route":"/v1/previews/:token"');
  expect(all).toContain('database error 23505');
  expect(all).not.toMatch(/hemmelig|kari@/);
});
