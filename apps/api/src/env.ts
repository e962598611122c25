import * as z from 'zod';

const stores = z.object({
  DATABASE_URL: z.url(),
  FILES_DIR: z.string().min(1),
  LIBRARY_MB: z.coerce.number().int().min(1).default(1000),
  UPLOAD_SECONDS: z.coerce.number().int().min(1).default(180),
});

const variables = stores.extend({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  ISSUER: z.url(),
  JWKS_URL: z.url(),
  AUDIENCE: z.string().min(1).default('bti-api'),
  CLIENT: z.string().min(1).default('bti-admin'),
  ADMIN_ORIGIN: z.url().transform((address) => new URL(address).origin),
});

/** Where what is kept lies, and how much of it. Also the token under which it is injected. */
export abstract class StoreSettings implements z.output<typeof stores> {
  abstract readonly DATABASE_URL: string;
  abstract readonly FILES_DIR: string;
  /** How much the files of one tenant may take, in megabytes. */
  abstract readonly LIBRARY_MB: number;
  /** How long somebody may take to send twenty megabytes. */
  abstract readonly UPLOAD_SECONDS: number;
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
export const readEnv = (environment: NodeJS.ProcessEnv): Env => readBy(variables, environment);

/** As much of it as the command line needs. */
export const readStores = (environment: NodeJS.ProcessEnv): StoreSettings => readBy(stores, environment);

function readBy<T>(schema: z.ZodType<T>, environment: NodeJS.ProcessEnv): T {
  const read = schema.safeParse(environment);
  if (read.success) return read.data;
  const wrong = [...new Set(read.error.issues.map((issue) => issue.path.join('.')))];
  throw new Error(`Missing or wrong in the environment: ${wrong.join(', ')}.`);
}
