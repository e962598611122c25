import * as z from 'zod';

const address = z.url({ protocol: /^https?$/ }).transform((value) => value.replace(/\/$/, ''));

const env = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4100),
  HOST: z.string().default('127.0.0.1'),
  API_URL: address.default('http://localhost:4000'),
  KEYCLOAK_URL: address.default('http://admin.localhost:4080'),
  KEYCLOAK_REALM: z.string().default('bti'),
  KEYCLOAK_CLIENT: z.string().default('bti-admin'),
  SITE_URL: z
    .string()
    .regex(/^https?:\/\/\{slug\}\.[^/]+$/, { error: 'must look like https://{slug}.example.no' })
    .default('http://{slug}.localhost:4200'),
});
export type Env = z.infer<typeof env>;

/** Reads the environment once, at start, and stops with the names that are wrong. */
export function readEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const result = env.safeParse(source);
  if (result.success) return result.data;
  const wrong = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`The environment of the admin is not complete:\n  ${wrong.join('\n  ')}`);
}
