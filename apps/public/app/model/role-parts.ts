import type { Item } from '@bti/domain';
import { allLevels } from './places.js';
import { ofType, present, type Site } from './site.js';

type Mode = Item<'step'>['data']['responsible'][number]['mode'];
export type ArenaPart = 'leader' | 'secretary' | 'calledBy' | 'member';

/** The steps in which a role has a part, level by level, each with the parts it has. */
export function stepsOfRole(
  site: Site,
  role: string,
): { level: Item<'level'>; steps: { step: Item<'step'>; modes: Mode[] }[] }[] {
  return allLevels(site).flatMap((level) => {
    const steps = present(site.byId, level.data.steps, 'step').flatMap((step) => {
      const modes = step.data.responsible.filter((entry) => entry.role === role).map(({ mode }) => mode);
      return modes.length > 0 ? [{ step, modes }] : [];
    });
    return steps.length > 0 ? [{ level, steps }] : [];
  });
}

/** The arenas in which a role has a part, each with the parts it has. */
export function arenasOfRole(site: Site, role: string): { arena: Item<'arena'>; parts: ArenaPart[] }[] {
  return ofType(site, 'arena').flatMap((arena) => {
    const { data } = arena;
    const parts: ArenaPart[] = (['leader', 'calledBy', 'secretary'] as const).filter(
      (part) => data[part] === role,
    );
    if (data.members.some((member) => member.role === role)) parts.push('member');
    return parts.length > 0 ? [{ arena, parts }] : [];
  });
}
