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
import { badRequest, notSignedIn, tooLarge } from './http/errors.js';
import { logger } from './http/log.js';
import { sendProblem } from './http/problem.filter.js';

const largestText = 20 * 1024 * 1024;
const largestBody = 2 * 1024 * 1024;

/** The whole API, ready to listen. */
export async function createApp(env: Env, { log = 'info' } = {}): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    logger: logger(log),
    genReqId: () => randomUUID(),
    bodyLimit: largestText,
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
    const isFile = /\/(exchange|assets|import\/preview)$/.test(request.routeOptions.url ?? '');
    const { authorization, 'content-length': length, 'transfer-encoding': inChunks } = request.headers;
    // The body is read before the guard asks who sends it: a file from nobody is not read at all.
    if (isFile && !/^bearer ./i.test(authorization ?? '')) throw notSignedIn();
    if (isFile) return;
    // What comes in chunks does not say how much it is.
    if (inChunks !== undefined) throw badRequest();
    if (Number(length ?? 0) > largestBody) throw tooLarge();
  });
  // Bytes are handed on as they come: who may send them, and how much, is asked before they are read.
  fastify.addContentTypeParser(
    ['application/octet-stream', 'application/zip'],
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
