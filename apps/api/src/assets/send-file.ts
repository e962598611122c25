import type { FastifyReply } from 'fastify';
import type { FileValue } from '@bti/domain';

/**
 * Sends a file as what it is, to be kept and not to be opened here: no browser guesses another type, and what it might
 * run, it runs nowhere.
 */
export async function sendFile(
  reply: FastifyReply,
  { hash, name, type }: Pick<FileValue, 'hash' | 'name' | 'type'>,
  bytes: Buffer,
): Promise<void> {
  await reply
    .header('content-type', type)
    .header('content-length', bytes.length)
    .header('content-disposition', attachment(name))
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('etag', `"${hash}"`)
    .send(bytes);
}

/** RFC 6266: a name for everybody, and beside it the true one with its letters. */
function attachment(name: string): string {
  const plain = name
    .replace(/[æøÆØ]/g, (letter) => ({ æ: 'ae', ø: 'o', Æ: 'AE', Ø: 'O' })[letter]!)
    .normalize('NFD')
    .replace(/[^ -~]|["\\%]/g, '');
  const coded = encodeURIComponent(name).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${coded}`;
}
