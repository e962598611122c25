import type { Draft, FileRefusal, Issue, Usage } from '@bti/domain';
import type { FileFault, ProblemCode } from '@bti/text';

/** What stops a request: a closed list, each with its status and stable code. Anything else is a bug. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: ProblemCode,
    readonly extras: Readonly<Record<string, unknown>> = {},
  ) {
    super(code);
  }
}

export type FieldProblem = { path: string; code: string };

export const badRequest = (problems: FieldProblem[] = []) => new Refusal(400, 'badRequest', { problems });
export const notSignedIn = () => new Refusal(401, 'notSignedIn');
export const notAllowed = () => new Refusal(403, 'notAllowed');
/** Also for what belongs to another tenant: it is as if it did not exist. */
export const notFound = () => new Refusal(404, 'notFound');
export const conflict = (theirs: Draft, base: Record<string, unknown>) =>
  new Refusal(409, 'conflict', { theirs, base });
export const inUse = (usedIn: Usage[]) => new Refusal(409, 'inUse', { usedIn });
export const alreadyExists = (id: string) => new Refusal(409, 'alreadyExists', { id });
/** A batch cannot be undone: these items have been changed since. */
export const changedSince = (items: { id: string; type: string; title: string }[]) =>
  new Refusal(409, 'changedSince', { items });
export const siteClosed = () => new Refusal(409, 'siteClosed');
export const tooLarge = () => new Refusal(413, 'tooLarge');
export const notStorable = (problems: FieldProblem[]) => new Refusal(422, 'notStorable', { problems });
export const badReference = (problems: FieldProblem[]) => new Refusal(422, 'badReference', { problems });
export const slugTaken = (slug: string) => new Refusal(422, 'slugTaken', { slug });
export const onlyOne = () => new Refusal(422, 'onlyOne');
/** The settings are the same for every reader. */
export const noReadings = () => new Refusal(422, 'noReadings');
export const ownerElsewhere = () => new Refusal(422, 'ownerElsewhere');
/** A guide cannot be started where there is one already. */
export const hasGuide = () => new Refusal(409, 'hasGuide');
export const nothingPublished = () => new Refusal(422, 'nothingPublished');
export const notACentre = () => new Refusal(422, 'notACentre');
export const notFitToPublish = (issues: Issue[]) => new Refusal(422, 'notFitToPublish', { issues });
export const badFile = (problems: FileFault[]) => new Refusal(422, 'badFile', { problems });
/** A file that is not taken in: the reason has a sentence of its own, which says what to do instead. */
export const fileRefused = (reason: FileRefusal) =>
  new Refusal(fileStatus[reason] ?? 422, 'fileRefused', { reason });
const fileStatus: Partial<Record<FileRefusal, number>> = { tooLarge: 413, tooSlow: 408 };
/** More than one package may hold, on its way out or in. */
export const siteTooLarge = () => new Refusal(413, 'siteTooLarge');
export const unavailable = () => new Refusal(503, 'unavailable');
