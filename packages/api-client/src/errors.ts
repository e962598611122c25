import * as z from 'zod';

/** What the API answers when it refuses: RFC 9457 problem details, with a stable code and what belongs to it. */
const problem = z.looseObject({
  status: z.number().int(),
  code: z.string(),
  title: z.string().default(''),
  detail: z.string().default(''),
  instance: z.string().optional(),
});

/** The API refused. `detail` is a sentence for the reader in the asked language; `extras` is what the code carries. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';

  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    readonly extras: Readonly<Record<string, unknown>> = {},
    readonly requestId?: string,
  ) {
    super(detail || code);
  }
}

/** The API could not be reached, or its answer was cut off: nothing is known of what became of the request. */
export class ApiUnreachable extends Error {
  override readonly name = 'ApiUnreachable';

  constructor(cause: unknown) {
    super('The API cannot be reached.', { cause });
  }
}

/** Turns a refusing answer into an error, also where something between us and the API wrote it. */
export async function problemOf(response: Response): Promise<ApiProblem> {
  const body = problem.safeParse(await response.json().catch(() => undefined));
  if (!body.success) return new ApiProblem(response.status, 'unknown', `HTTP ${response.status}`);
  const { status, code, detail, title, instance, ...extras } = body.data;
  return new ApiProblem(status, code, detail || title, extras, instance);
}

/** Does this error carry the given code? */
export const isProblem = (error: unknown, code: string): error is ApiProblem =>
  error instanceof ApiProblem && error.code === code;
