import * as z from 'zod';

const variables = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  DATABASE_URL: z.url(),
  FILES_DIR: z.string().min(1),
  ISSUER: z.url(),
  JWKS_URL: z.url(),
  AUDIENCE: z.string().min(1).default('bti-api'),
  CLIENT: z.string().min(1).default('bti-admin'),
  ADMIN_ORIGIN: z.url().transform((address) => new URL(address).origin),
});

/** Where what is kept lies: the database, and the folder of files. The token under which they are injected. */
export abstract class StoreSettings {
  abstract readonly DATABASE_URL: string;
  abstract readonly FILES_DIR: string;
}

/** What the API is told by its environment. Also the token under which it is injected. */
export abstract class Env extends StoreSettings implements z.output<typeof variables> {
  abstract readonly NODE_ENV: 'development' | 'production' | 'test';
  abstract readonly HOST: string;
  abstract readonly PORT: number;
  abstract readonly ISSUER: string;
  abstract readonly JWKS_URL: string;
  abstract readonly AUDIENCE: string;
  abstract readonly CLIENT: string;
  abstract readonly ADMIN_ORIGIN: string;
}

/** Reads the environment once, and stops with the names that are wrong. Values are never printed. */
export function readEnv(environment: NodeJS.ProcessEnv): Env {
  const read = variables.safeParse(environment);
  if (read.success) return read.data;
  const wrong = [...new Set(read.error.issues.map((issue) => issue.path.join('.')))];
  throw new Error(`Missing or wrong in the environment: ${wrong.join(', ')}.`);
}
