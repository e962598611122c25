import { useState, type ComponentType } from 'react';
import { describe, type Data } from '@bti/domain';
import { useEditor } from '../fields/editor-context.js';
import { FieldList, type FieldListProps } from '../fields/index.js';
import { useWords } from '../words/language.js';
import { groupId, GroupNav } from './group-nav.js';
import { groupState, type FormGroup } from './groups.js';

type FormPartsProps = {
  groups: readonly FormGroup[];
  data: Data;
  Fields: ComponentType<FieldListProps> | undefined;
  /** The rare parts that somebody has opened. */
  opened: ReadonlySet<string>;
  onOpen: (group: FormGroup) => void;
};

/** The fields of a form, in its parts. What is rarely used is folded until it holds something or something is wrong. */
export function FormParts({ groups, data, Fields = FieldList, opened, onOpen }: FormPartsProps) {
  const { type, languages, problems, issues } = useEditor();
  const { lang } = useWords();
  const stateOf = (group: FormGroup) => groupState(group, data, languages[0], { problems, issues });
  const isUsed = (group: FormGroup) => {
    const { filled, errors, warnings } = stateOf(group);
    return filled || errors + warnings > 0;
  };
  // What held something when the page opened stays open, also when it is emptied.
  const [atStart] = useState(() => new Set(groups.filter(isUsed).map(({ key }) => key)));
  const go = (group: FormGroup) => {
    onOpen(group);
    requestAnimationFrame(() => {
      const part = document.getElementById(groupId(group));
      part?.scrollIntoView({ block: 'start' });
      part?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    });
  };
  const [only] = groups;
  if (!only) return null;
  if (groups.length === 1)
    return (
      <>
        {/* What stands in a rich text begins with the third level of headings. */}
        <h2 className="ds-sr-only">{(only.title ?? describe(type).label)[lang]}</h2>
        <Fields fields={only.fields} values={data} />
      </>
    );
  return (
    <>
      <GroupNav groups={groups} stateOf={stateOf} onGo={go} />
      {groups.map((group) => (
        <Part
          key={group.key}
          group={group}
          data={data}
          Fields={Fields}
          isOpen={!group.rare || opened.has(group.key) || atStart.has(group.key) || stateOf(group).errors > 0}
          onOpen={() => onOpen(group)}
        />
      ))}
    </>
  );
}

type PartProps = {
  group: FormGroup;
  data: Data;
  Fields: ComponentType<FieldListProps>;
  isOpen: boolean;
  onOpen: () => void;
};

function Part({ group, data, Fields, isOpen, onOpen }: PartProps) {
  const { lang } = useWords();
  const id = groupId(group);
  const heading = (
    <h2 id={`${id}-title`} tabIndex={-1}>
      {group.title?.[lang]}
    </h2>
  );
  const fields = <Fields fields={group.fields} values={data} />;
  if (!group.rare)
    return (
      <section className="form-part" id={id} aria-labelledby={`${id}-title`}>
        {heading}
        {group.hint && <p className="form-part-hint">{group.hint[lang]}</p>}
        {fields}
      </section>
    );
  const names = Object.values(group.fields).map(({ label }) => label[lang].toLowerCase());
  return (
    <details
      className="form-part"
      id={id}
      open={isOpen || undefined}
      onToggle={(event) => event.currentTarget.open && onOpen()}
    >
      <summary>
        {heading}
        <span className="form-part-holds">{names.slice(0, 5).join(', ')}</span>
      </summary>
      {isOpen && fields}
    </details>
  );
}
