/**
 * Addresses that nothing on a site has: those by which Remix's own client asks for data and manifests (no such client
 * is sent, and what they parse is where the known weaknesses of Remix 2 lie), and those that are not plain paths.
 */
export function isRefused(url: string): boolean {
  const at = url.indexOf('?');
  const path = at === -1 ? url : url.slice(0, at);
  if (at !== -1) {
    const query = new URLSearchParams(url.slice(at + 1));
    if (['_data', '_routes', 'index'].some((name) => query.has(name))) return true;
  }
  const plain = decoded(path);
  if (plain === undefined || !plain.startsWith('/')) return true;
  // Control characters, backslashes, empty and dotted segments; a second round of decoding hides nothing either.
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u001f\u007f\\%]|\/\/|\/\.{1,2}(\/|$)/.test(plain)) return true;
  return plain.endsWith('.data') || plain.includes('/__manifest') || plain.includes('/_root');
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
