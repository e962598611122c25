import { Worker } from 'node:worker_threads';
import type { FileRefusal } from '@bti/domain';
import { fileRefused } from '../../http/errors.js';

export type CheckedPdf = { pages: number; tagged: boolean };
/** What the worker answers. */
export type PdfAnswer = CheckedPdf | { refused: FileRefusal };

const patience = 15_000;
/** A parser that is led astray fills memory outside its heap, which no limit of a worker holds. */
const mostMemory = 400_000_000;

/** The same address from the sources (in a test) and from what is built: the worker always runs as built. */
const worker = new URL('../../../dist/assets/checks/pdf-worker.js', import.meta.url);

/** What may stand at the beginning of a PDF that is something else as well. */
const disguise = /<\?php|<!doctype|<(html|head|script|body|svg|iframe)[\s>]/i;

/**
 * Reads a PDF in a thread of its own, which is ended where it takes too long or too much: a hostile file costs its own
 * sender an answer, and nobody else anything.
 */
export async function checkPdf(bytes: Buffer): Promise<CheckedPdf> {
  const end = bytes.lastIndexOf('%%EOF');
  if (end < 0) throw fileRefused('brokenPdf');
  if (!/^[\s\0]*$/.test(bytes.toString('latin1', end + 5))) throw fileRefused('hiddenContent');
  if (disguise.test(bytes.toString('latin1', 0, 1024))) throw fileRefused('hiddenContent');
  const answer = await inWorker(bytes);
  if ('refused' in answer) throw fileRefused(answer.refused);
  return answer;
}

function inWorker(bytes: Buffer): Promise<PdfAnswer> {
  const before = process.memoryUsage().rss;
  const thread = new Worker(worker, {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: 512 },
    env: {},
  });
  return new Promise<PdfAnswer>((resolve) => {
    // Only when the thread is gone, with what it held, may the next file be looked at.
    let first: PdfAnswer | undefined;
    const done = (answer: PdfAnswer) => {
      if (first) return;
      first = answer;
      clearInterval(watch);
      clearTimeout(limit);
      void thread.terminate().finally(() => resolve(answer));
    };
    const watch = setInterval(() => {
      if (process.memoryUsage().rss - before > mostMemory) done({ refused: 'tooHeavy' });
    }, 50);
    const limit = setTimeout(() => done({ refused: 'tooHeavy' }), patience);
    thread.once('message', done);
    thread.once('error', () => done({ refused: 'tooHeavy' }));
    thread.once('exit', () => done({ refused: 'tooHeavy' }));
  });
}
