import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemWords, type ProblemCode } from '@bti/text';
import { fileFaultSentence, fileRefusalSentence, type FileFault } from '@bti/text';
import type { FileRefusal, InterfaceLanguage } from '@bti/domain';
import { badReference, badRequest, notFound, Refusal, tooLarge, unavailable } from './errors.js';

/** Turns whatever stops a request into problem details (RFC 9457), in the reader's language. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    sendProblem(error, request, reply);
  }
}

/** The same for what stops a request before Nest has it: a bad body, an unknown address. */
export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const refusal = asRefusal(error);
  if (!refusal) request.log.error({ err: error }, 'bug');
  const { status, code, extras } = refusal ?? { status: 500, code: 'internal' as ProblemCode, extras: {} };
  const language = languageOf(request.headers['accept-language']);
  void reply
    .status(status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('content-language', language)
    .headers(status === 401 ? { 'www-authenticate': 'Bearer' } : {})
    // Whoever was too slow is not waited for any further: this answer is the last on the line.
    .headers(status === 408 ? { connection: 'close' } : {})
    .send(
      JSON.stringify({
        type: `urn:bti:problem:${code}`,
        ...problemWords[language][code],
        status,
        code,
        instance: `urn:uuid:${request.id}`,
        ...withSentences(code, extras, language),
      }),
    );
}

function withSentences(code: ProblemCode, extras: Refusal['extras'], language: InterfaceLanguage) {
  if (code === 'fileRefused')
    return { ...extras, detail: fileRefusalSentence(extras.reason as FileRefusal, language) };
  if (code !== 'badFile') return extras;
  const problems = (extras.problems as FileFault[]).map((fault) => ({
    ...fault,
    detail: fileFaultSentence(fault, language),
  }));
  return { ...extras, problems };
}

function asRefusal(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  const { code, constraint, message, statusCode } = error as {
    code?: string;
    constraint?: string;
    message?: string;
    statusCode?: number;
  };
  if (constraint?.startsWith('content_link_') || constraint?.startsWith('asset_use_'))
    return badReference([]);
  if ((code && isDatabaseGone(code)) || isConnectionLost(message)) return unavailable();
  if (code && isNoValue(code)) return badRequest();
  const status = error instanceof HttpException ? error.getStatus() : statusCode;
  if (status === 404) return notFound();
  if (status === 413) return tooLarge();
  return status && status >= 400 && status < 500 ? badRequest() : undefined;
}

/** The database is down, starting, stopping, or has given the request up. */
const isDatabaseGone = (code: string) =>
  /^(ECONN|EPIPE|ETIMEDOUT|57P0[123]|08|53300)/.test(code) || code === '57014' || code === '55P03';

/** What pg and TypeORM say without a code when a connection breaks, has broken between two queries, or none can be had. */
const isConnectionLost = (message = '') =>
  /Connection terminated|not queryable|already released|timeout exceeded when trying to connect/.test(
    message,
  );

/** A value that the database cannot hold: too large, no date, no such character. */
const isNoValue = (code: string) => /^(22003|22008|22021|22P02|22P05)$/.test(code);

/** nn where the reader asks for it before nb; nb otherwise. */
export function languageOf(header = ''): InterfaceLanguage {
  const wanted = header
    .split(',')
    .map((part) => {
      const [tag = '', quality] = part.trim().split(';q=');
      return { tag: tag.slice(0, 2).toLowerCase(), quality: Number(quality ?? 1) };
    })
    .filter(({ tag }) => ['nb', 'nn', 'no'].includes(tag))
    .toSorted((a, b) => b.quality - a.quality);
  return wanted[0]?.tag === 'nn' ? 'nn' : 'nb';
}
