import * as z from 'zod';

/** What has been chosen and written on the way to a publish. An empty note means that nobody has written one. */
const choices = z.object({ hold: z.array(z.string()), note: z.string().nullable() });
export type Choices = z.infer<typeof choices>;

export const noChoices: Choices = { hold: [], note: null };
const key = (slug: string) => `bti-publish-${slug}`;

/** Reads what was chosen before one went to mend something, in this tab. */
export function readChoices(slug: string): Choices {
  const text = sessionStorage.getItem(key(slug));
  if (!text) return noChoices;
  try {
    return choices.catch(noChoices).parse(JSON.parse(text));
  } catch {
    return noChoices;
  }
}

export function keepChoices(slug: string, value: Choices): void {
  if (value === noChoices) sessionStorage.removeItem(key(slug));
  else sessionStorage.setItem(key(slug), JSON.stringify(value));
}
