import { randomUUID } from 'node:crypto';
import 'reflect-metadata';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';
import { AppModule } from './app.module.js';
import type { Env } from './env.js';
import type { SessionRequest } from './http/access.js';
import { badRequest } from './http/errors.js';
import { logger } from './http/log.js';
import { sendProblem } from './http/problem.filter.js';
import { Sessions } from './http/sessions.js';

const largestBody = 2 * 1024 * 1024;
/** What may be larger is handed on as it comes, and counted by whoever reads it. */
const streamed = ['application/octet-stream', 'application/zip', 'text/plain'];

/** The whole API, ready to listen. */
export async function createApp(env: Env, { log = 'info' } = {}): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    logger: logger(log),
    genReqId: () => randomUUID(),
    bodyLimit: largestBody,
    forceCloseConnections: 'idle',
    frameworkErrors: sendProblem,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(env), adapter, {
    logger: false,
    abortOnError: false,
  });
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  fastify.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id).header('cache-control', 'no-store');
  });
  // Bytes are handed on as they come: who may send them, and how much, is asked before they are read.
  fastify.addContentTypeParser(
    streamed,
    (_request: unknown, payload: unknown, done: (error: null, body: unknown) => void) => done(null, payload),
  );
  await app.register(helmet, {
    contentSecurityPolicy: { directives: { upgradeInsecureRequests: null } },
    strictTransportSecurity: env.NODE_ENV === 'production',
  });
  await app.register(cors, {
    origin: env.ADMIN_ORIGIN,
    methods: ['GET', 'POST', 'PUT', 'DELETE'],
    allowedHeaders: ['authorization', 'content-type', 'accept-language', 'if-none-match'],
    exposedHeaders: ['etag', 'edition-number', 'x-request-id'],
    maxAge: 600,
  });
  // After the browser's own questions, and before any body: nothing is read of what nobody sends.
  const sessions = app.get(Sessions);
  fastify.addHook('onRequest', async (request: SessionRequest) => {
    if (['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return;
    const { authorization, 'content-type': type = '', 'transfer-encoding': inChunks } = request.headers;
    request.session = await sessions.of(authorization);
    // What comes in chunks does not say how much it is.
    if (inChunks !== undefined && !streamed.some((one) => type.startsWith(one))) throw badRequest();
  });
  document(app);
  app.enableShutdownHooks();
  await app.init();
  return app;
}

/** The description of the API, made from the schemas that check it. */
function document(app: NestFastifyApplication): void {
  const config = new DocumentBuilder()
    .setTitle('BTI-plattformen')
    .setVersion('1')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' })
    .build();
  SwaggerModule.setup('docs', app, () => SwaggerModule.createDocument(app, config), {
    jsonDocumentUrl: 'docs-json',
    yamlDocumentUrl: 'docs-yaml',
  });
}
