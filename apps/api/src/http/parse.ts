import { StandardSchemaValidationPipe } from '@nestjs/common';
import * as z from 'zod';
import { contentType, itemId, parseLens, type Lens } from '@bti/domain';
import { badRequest } from './errors.js';

/** Checks every parameter that names a schema. The schema in the domain is the DTO. */
export const schemaPipe = new StandardSchemaValidationPipe({
  exceptionFactory: (issues) =>
    badRequest(
      issues.map((issue) => ({
        path: (issue.path ?? []).map((part) => String(typeof part === 'object' ? part.key : part)).join('/'),
        code: issue.message,
      })),
    ),
});

export const idParam = itemId;
/** Whom a reading is for: `TJENESTE.AUDIENCE`, where one of them may be missing. */
export const lensParam = z.string().transform((key, context): Lens => {
  const lens = parseLens(key);
  if (lens?.tjeneste || lens?.audience) return { ...lens, ...tjenesteOf(lens) };
  context.addIssue({ code: 'custom', message: 'lens' });
  return z.NEVER;
});
const tjenesteOf = ({ tjeneste }: Lens) => (tjeneste ? { tjeneste: itemId.parse(tjeneste) } : {});
export const contentQuery = z.object({
  type: contentType.optional(),
  deleted: z.enum(['true', 'false']).default('false'),
});
export const batchQuery = z.object({ batch: z.uuid().optional() });
export const deleteQuery = batchQuery.extend({ version: z.coerce.number().int().min(1) });
/** From which line of the log on, backwards. */
export const logQuery = z.object({
  before: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional(),
});
export const editionNumber = z.coerce.number().int().min(1).max(1_000_000);
