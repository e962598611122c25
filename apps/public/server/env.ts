import * as z from 'zod';

const port = z.coerce.number().int().min(0).max(65535);

const schema = z.object({
  PORT: port.default(4200),
  HOST: z.string().default('127.0.0.1'),
  API_URL: z.url({ protocol: /^https?$/ }).default('http://127.0.0.1:4000'),
  /** Sites answer on SLUG.SITE_DOMAIN; the domain itself lists them. */
  SITE_DOMAIN: z
    .string()
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/)
    .default('localhost'),
  /** Where the copies of the published sites lie. */
  DATA_DIR: z.string().min(1).default('.local/public'),
  /** The only origin that may show a preview in a frame. */
  ADMIN_ORIGIN: z.url({ protocol: /^https?$/ }).default('http://admin.localhost:4100'),
  /** How much memory rendered pages may take. */
  PAGE_CACHE_MB: z.coerce.number().min(1).default(128),
});

export type Env = z.infer<typeof schema>;

/** Reads the environment once, and stops with the names that are wrong. */
export function readEnv(values: NodeJS.ProcessEnv): Env {
  const result = schema.safeParse(values);
  if (result.success) return result.data;
  const wrong = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`The environment of the public site is wrong.\n${wrong.join('\n')}`);
}

/** The one origin of a host of ours: with the port where it is local, and https everywhere else. */
export function originOf(host: string, domain: string, listeningOn: number): string {
  return domain === 'localhost' || domain.endsWith('.localhost')
    ? `http://${host}:${listeningOn}`
    : `https://${host}`;
}
