import type { Item } from '@bti/domain';
import { Block, Facts } from './facts.tsx';
import { LinkBlock } from './item-links.tsx';
import { RoleLink } from './step-who-when.tsx';
import { Rich, Running, useHas, Text } from './text.tsx';
import { ToolList } from './tools.tsx';
import { useView } from './use-view.tsx';

/** Whom a level is for, what it aims at, and whether it needs consent. */
export function LevelFacts({ level }: { level: Item<'level'> }) {
  const view = useView();
  const has = useHas();
  const { words } = view;
  const { targetGroup, goal, needsConsent } = level.data;
  return (
    <Facts
      rows={{
        [words.targetGroup]: has(targetGroup) && <Running value={targetGroup} />,
        [words.goal]: has(goal) && <Running value={goal} />,
        [words.consent]: needsConsent && words.consentNeeded,
      }}
    />
  );
}

type Props = { level: Item<'level'>; as: 'h2' | 'h3' };

/** What holds for the whole level: stafettholder, consent, tools and arenas. */
export function LevelSupport({ level, as }: Props) {
  const view = useView();
  const has = useHas();
  const { words } = view;
  const { stafettholder, stafettholderRole, consent } = level.data;
  const tools = view.all(level.data.tools, 'tool');
  const arenas = view.all(level.data.arenas, 'arena');
  const top = as === 'h2' ? 3 : 4;
  return (
    <>
      {(has(stafettholder) || stafettholderRole) && (
        <Block
          title={<Text value={view.label('stafettholder')} />}
          icon="person"
          as={as}
          fields={['stafettholder', 'stafettholderRole']}
        >
          {stafettholderRole && (
            <p>
              <RoleLink id={stafettholderRole} />
            </p>
          )}
          <Rich value={stafettholder} top={top} />
        </Block>
      )}
      {has(consent) && (
        <Block title={words.consent} icon="check" as={as} fields={['consent']}>
          <Rich value={consent} top={top} />
        </Block>
      )}
      {tools.length > 0 && (
        <Block title={words.toolsForLevel(view.label('tools').value)} icon="tool" as={as} fields={['tools']}>
          <ToolList tools={tools} />
        </Block>
      )}
      <LinkBlock
        title={<Text value={view.label('arenas')} />}
        icon="people"
        items={arenas}
        as={as}
        fields={['arenas']}
      />
    </>
  );
}

/** The level told to parents. */
export function LevelForParents({ level, as }: Props) {
  const { words } = useView();
  const has = useHas();
  const { forParents } = level.data;
  if (!has(forParents)) return null;
  return (
    <div className="voice">
      <Block title={words.forParents} icon="speech" as={as} fields={['forParents']}>
        <Rich value={forParents} top={as === 'h2' ? 3 : 4} />
      </Block>
    </div>
  );
}
