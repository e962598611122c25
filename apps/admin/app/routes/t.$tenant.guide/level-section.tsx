import { memo, useState } from 'react';
import { Link } from '@remix-run/react';
import { issueSentence } from '@bti/text';
import { levelColour } from '@bti/ui';
import { CardMenu, type CardAction } from '#app/parts/card-menu.js';
import { NameForm } from '#app/parts/name-form.js';
import { ReadingCount } from '#app/readings/reading-count.js';
import { itemPath, useTenant } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';
import { anchor } from './arrows/arrows-of.js';
import { fits, isFiltered } from './filter.js';
import { useGuide } from './guide-context.js';
import { nextKey, type LevelColumn } from './guide-model.js';
import { OwnTag } from './own-tag.js';
import { focusMenu } from './show-on-map.js';
import { StepList } from './step-list.js';

type LevelMode = 'rename' | 'after' | undefined;

/** One level with its steps. */
export const LevelSection = memo(function LevelSection({ level }: { level: LevelColumn }) {
  const { store } = useTenant();
  const { map, acts, mayWrite, filter, reader } = useGuide();
  const { lang, words } = useWords();
  const [mode, setMode] = useState<LevelMode>();
  const menu = useLevelMenu(level, setMode);
  const close = () => {
    setMode(undefined);
    focusMenu(anchor.level(level.draft.id));
  };
  const w = words.guide;
  const name = level.title || words.common.untitled;
  const heading = `level-${level.draft.id}`;
  const facts = [
    level.closing && w.closing,
    level.stafettholder && w.stafettholder(level.stafettholder),
    level.needsConsent && w.needsConsent,
  ].filter(Boolean);
  return (
    <section
      className="level"
      data-level={levelColour(level.index)}
      data-column={level.draft.id}
      aria-labelledby={heading}
    >
      <div className="level-head" data-anchor={anchor.level(level.draft.id)}>
        {level.key && <span className="level-key">{level.key}</span>}
        <div className="level-name">
          {mode === 'rename' ? (
            <NameForm
              open
              label=""
              fieldLabel={w.levelName}
              start={level.title}
              onName={(title) => void acts.rename(level.draft, title)}
              onClose={close}
            />
          ) : (
            <h2 id={heading}>
              <span className="ds-sr-only">{level.key && `${w.level} ${level.key}: `}</span>
              <Link to={itemPath(store.slug, level.draft, undefined, reader?.key)}>{name}</Link>
            </h2>
          )}
          {isFiltered(filter) && level.steps.length > 0 && (
            <p className="level-fits">
              {w.filter.onLevel(level.steps.filter((step) => fits(step, filter)).length, level.steps.length)}
            </p>
          )}
          {facts.length > 0 && <p className="soft">{facts.join(' · ')}</p>}
          {reader ? <OwnTag item={level.draft} /> : <ReadingCount item={level.draft} />}
        </div>
        {mayWrite && <CardMenu label={w.change(name)} items={menu} />}
      </div>
      {mode === 'after' && (
        <NameForm
          open
          label=""
          fieldLabel={w.newLevelAfter(name)}
          onName={(title) =>
            void acts.addLevel(title, nextKey(map.levels), map.levels[level.index + 1]?.draft.id)
          }
          onClose={close}
        />
      )}
      {level.issues.map((issue, index) => (
        <p key={index} className="issue-line" data-tone={issue.severity === 'error' ? 'danger' : 'warning'}>
          <Link to={itemPath(store.slug, level.draft, issue.path, issue.lens)}>
            {issueSentence(issue, lang).what}
          </Link>
        </p>
      ))}
      <StepList
        column={level.draft.id}
        level={level}
        steps={level.steps}
        empty={level.closing || reader ? undefined : w.noSteps}
      />
      {mayWrite && (
        <NameForm
          label={w.addStep}
          fieldLabel={w.stepName}
          onName={(title) => void acts.addStep(level, title)}
        />
      )}
    </section>
  );
});

function useLevelMenu(level: LevelColumn, onMode: (mode: LevelMode) => void): CardAction[] {
  const { map, acts, askToRemove } = useGuide();
  const { words } = useWords();
  const w = words.guide;
  const moveBefore = (index: number) => {
    void acts.moveLevel(level.draft, map.levels[index]?.draft.id);
    focusMenu(anchor.level(level.draft.id));
  };
  return [
    { label: w.rename, icon: 'pen', run: () => onMode('rename') },
    { label: w.levelAfter, icon: 'plus', run: () => onMode('after') },
    {
      label: w.moveBack,
      icon: 'left',
      disabled: level.index === 0,
      run: () => moveBefore(level.index - 1),
    },
    {
      label: w.moveOn,
      icon: 'right',
      disabled: level.index === map.levels.length - 1,
      run: () => moveBefore(level.index + 2),
    },
    { label: w.copyLevel, icon: 'copy', run: () => void acts.copyLevel(level, map.levels) },
    { label: w.takeOutLevel, icon: 'remove', run: () => void acts.takeOutLevel(level.draft) },
    { label: w.removeLevel, icon: 'trash', danger: true, run: () => askToRemove({ kind: 'level', level }) },
  ];
}
