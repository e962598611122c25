import type { ServerResponse } from 'node:http';
import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { SiteListener } from '../db/site-listener.js';

const pingEvery = 20_000;

/**
 * The stream of changes to those who serve the sites. Where something may have been missed, every stream is ended:
 * whoever listens connects again, and reads everything anew.
 */
@Injectable()
export class ChangeStream implements BeforeApplicationShutdown {
  private readonly open = new Set<ServerResponse>();
  private readonly stopHearing: () => void;
  private readonly pinger: NodeJS.Timeout;

  constructor(listener: SiteListener) {
    this.stopHearing = listener.hear({
      change: (change) => this.send(`data: ${JSON.stringify(change)}\n\n`),
      gap: () => this.endAll(),
    });
    this.pinger = setInterval(() => this.send(': ping\n\n'), pingEvery).unref();
  }

  /** Keeps an answer open and writes every change to it. */
  add(reply: FastifyReply): void {
    reply.hijack();
    const response = reply.raw;
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    response.write(': open\n\n');
    response.on('close', () => this.open.delete(response));
    this.open.add(response);
  }

  beforeApplicationShutdown(): void {
    this.stopHearing();
    clearInterval(this.pinger);
    this.endAll();
  }

  private send(text: string): void {
    for (const response of this.open) response.write(text);
  }

  private endAll(): void {
    for (const response of this.open) response.end();
    this.open.clear();
  }
}
