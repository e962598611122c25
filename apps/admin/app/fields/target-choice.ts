import { isLink, type Target } from '@bti/domain';

/** A target as the value of one select: `close`, `level:ID`, `report:police`, `url`, `unknown`. */
export function choiceOf(target: Target): string {
  if ('to' in target) return `${target.kind}:${target.to}`;
  return target.kind === 'report' ? `report:${target.recipient}` : target.kind;
}

/** The target that a choice stands for. An address that is none yet is unknown, with what was written as its note. */
export function targetOf(id: string, choice: string, url: string): Target {
  const [kind = '', of = ''] = choice.split(':');
  switch (kind) {
    case 'close':
      return { id, kind };
    case 'level':
    case 'step':
    case 'arena':
    case 'guide':
      return { id, kind, to: of };
    case 'report':
      return { id, kind, recipient: of === 'police' ? 'police' : 'barnevern' };
    case 'url':
      return isLink(url) ? { id, kind, url } : { id, kind: 'unknown', note: url };
    default:
      return { id, kind: 'unknown', note: '' };
  }
}
