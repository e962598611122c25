import type { Item } from '@bti/domain';
import { deadlineSentences } from '#app/model/sentences.ts';
import { Block } from './facts.tsx';
import { ItemLink } from './item-links.tsx';
import { Rich, Text, useHas } from './text.tsx';
import { useView } from './use-view.tsx';

type Props = { step: Item<'step'>; as: 'h2' | 'h4' };

/** Who is responsible, each with their part in it. */
export function Who({ step, as }: Props) {
  const view = useView();
  const has = useHas();
  const { responsible, who, shareWith } = step.data;
  if (responsible.length === 0 && !has(who) && shareWith.length === 0) return null;
  return (
    <Block
      title={<Text value={view.label('who')} />}
      icon="person"
      as={as}
      fields={['responsible', 'who', 'shareWith']}
    >
      {responsible.length > 0 && (
        <ul className="plain">
          {responsible.map((entry) => (
            <li key={entry.id}>
              <RoleLink id={entry.role} />{' '}
              {entry.mode && <span className="mode">{view.words.modes[entry.mode]}</span>}
              <Note value={entry.note} />
            </li>
          ))}
        </ul>
      )}
      <Rich value={who} top={as === 'h2' ? 3 : 5} />
      {shareWith.length > 0 && (
        <>
          <p className="small-title">{view.words.shareWith}</p>
          <ul className="plain">
            {shareWith.map((entry) => (
              <li key={entry.id}>
                <RoleLink id={entry.role} />
                <Note value={entry.what} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Block>
  );
}

/** The deadlines as sentences, and what more there is to say of when. */
export function When({ step, as }: Props) {
  const view = useView();
  const has = useHas();
  const deadlines = deadlineSentences(view, step.data);
  if (deadlines.length === 0 && !has(step.data.when)) return null;
  return (
    <Block title={<Text value={view.label('when')} />} icon="clock" as={as} fields={['deadlines', 'when']}>
      {deadlines.length > 0 && (
        <ul className="plain">
          {deadlines.map(({ id, time, from, what, when }) => (
            <li key={id}>
              {time && <strong>{time}</strong>}
              {from && `, ${from}`}
              {what && (
                <>
                  {(time || from) && ': '}
                  <Text value={what} />
                </>
              )}
              {when && <span className="note">{when}.</span>}
            </li>
          ))}
        </ul>
      )}
      <Rich value={step.data.when} top={as === 'h2' ? 3 : 5} />
    </Block>
  );
}

/** A role by its name, leading to what it does. */
export function RoleLink({ id }: { id: string | null }) {
  const view = useView();
  const role = id === null ? undefined : view.all([id], 'role')[0];
  return role ? <ItemLink item={role} /> : null;
}

function Note({ value }: { value: Parameters<typeof Text>[0]['value'] }) {
  const shown = <Text value={value} />;
  return value && Object.keys(value).length > 0 ? <span className="note">{shown}</span> : null;
}
