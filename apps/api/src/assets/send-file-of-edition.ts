import type { FastifyReply } from 'fastify';
import { filesOf, readEdition } from '@bti/domain';
import { notFound } from '../http/errors.js';
import type { AssetStore } from './asset-store.js';
import { sendFile } from './send-file.js';

/** Sends a file that an edition uses, to whoever holds the way to that edition. What it does not use is not there. */
export async function sendFileOfEdition(
  reply: FastifyReply,
  content: string,
  hash: string,
  store: AssetStore,
): Promise<void> {
  const { items, settings } = readEdition(content);
  const file = filesOf(items, settings).find((one) => one.hash === hash);
  if (!file) throw notFound();
  await sendFile(reply, file, await store.read(hash));
}
