import * as z from 'zod';

const config = z.object({
  apiUrl: z.string(),
  keycloak: z.object({ url: z.string(), realm: z.string(), clientId: z.string() }),
  siteUrl: z.string(),
});
export type Config = z.infer<typeof config>;

let loaded: Config | undefined;

/** Reads the addresses that this installation's server makes from its environment. Called once, before anything. */
export async function loadConfig(): Promise<Config> {
  const response = await fetch('/config.json');
  loaded = config.parse(await response.json());
  return loaded;
}

export function getConfig(): Config {
  if (!loaded) throw new Error('The configuration has not been loaded yet.');
  return loaded;
}

/** Where a tenant's published site is read. */
export const siteAddress = (slug: string, path = ''): string =>
  getConfig().siteUrl.replace('{slug}', slug) + path;
