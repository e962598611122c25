import type { FastifyServerOptions } from 'fastify';

/**
 * What is logged of a request: which route, what became of it, how long it took. Never an address with its
 * parameters (a preview's token stands in one), never a header, a body, or what a database error quotes.
 */
export const logger = (level: string): FastifyServerOptions['logger'] => ({
  level,
  redact: ['req.headers', 'headers', 'authorization', 'email', '*.email', '*.authorization', '*.token'],
  serializers: {
    req: (request) => ({ method: request.method, route: request.routeOptions?.url ?? 'unknown' }),
    res: (reply) => ({ statusCode: reply.statusCode }),
    err: (error) => ({
      type: error.name,
      message: isFromDatabase(error) ? `database error ${error.code}` : error.message,
      stack: (error.stack ?? '')
        .split('\n')
        .filter((line) => line.trimStart().startsWith('at '))
        .join('\n'),
    }),
  },
});

const isFromDatabase = (error: object): boolean => 'query' in error || 'severity' in error;
