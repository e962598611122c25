import type { ContentData, ContentType } from '../content/index.js';
import type * as z from 'zod';
import { dataSchema, readingDataSchema } from '../content/item.js';

/** What keeps a draft from being stored: where, and a code for the sentence. Never that something is missing. */
export type Problem = { path: string; code: string };

/** Checks and completes a draft of a type: what is missing gets its empty value, anything unknown is refused. */
export function storable<T extends ContentType>(
  type: T,
  data: unknown,
): { data: ContentData<T> } | { problems: Problem[] } {
  return checked(dataSchema(type).safeParse(data));
}

/** Checks what a reading overrides: only the given fields, and nothing is completed. */
export function storableReading(
  type: ContentType,
  data: unknown,
): { data: Record<string, unknown> } | { problems: Problem[] } {
  return checked(readingDataSchema(type).safeParse(data));
}

function checked<D>(result: z.ZodSafeParseResult<D>): { data: D } | { problems: Problem[] } {
  if (result.success) return { data: result.data };
  return {
    problems: result.error.issues.flatMap((issue) => {
      const unknown = issue.code === 'unrecognized_keys' ? issue.keys : [];
      const code = issue.code === 'custom' ? issue.message : issue.code;
      const paths = unknown.length > 0 ? unknown.map((key) => [...issue.path, key]) : [issue.path];
      return paths.map((path) => ({ path: path.map(String).join('/'), code }));
    }),
  };
}
