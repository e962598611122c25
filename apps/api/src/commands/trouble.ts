import { fileFaultSentence, issueSentence, type FileFault } from '@bti/text';
import type { Issue } from '@bti/domain';

/** What went wrong, in words for the person at the keyboard. */
export class Trouble extends Error {}

/** Every fault of a file, one a line, with its place. */
export const faultLines = (faults: FileFault[]): string =>
  [
    'Filen kan ikke leses inn. Ingenting er endret.',
    ...faults.map((fault) => `  ${fault.where ? `${fault.where}: ` : ''}${fileFaultSentence(fault, 'nb')}`),
  ].join('\n');

/** Every error that keeps a site from going out, one a line. */
export const issueLines = (issues: Issue[]): string =>
  [
    'Nettstedet kan ikke publiseres ennå. Utkastene er lagret.',
    ...issues
      .filter((issue) => issue.severity === 'error')
      .map((issue) => `  ${issue.itemType} «${issue.itemTitle}»: ${issueSentence(issue, 'nb').what}`),
  ].join('\n');
