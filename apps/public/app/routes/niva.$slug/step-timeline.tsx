import type { Item } from '@bti/domain';
import { deadlineSentences } from '#app/model/sentences.ts';
import { stepNumber } from '#app/model/targets.ts';
import { shortText } from '#app/parts/head.ts';
import { NotDescribed } from '#app/parts/not-described.tsx';
import { Text } from '#app/parts/text.tsx';
import { useView } from '#app/parts/use-view.tsx';
import { useWhose, WhoseFields } from '#app/parts/whose.tsx';

/** The steps of a level, each with what it is, who does it, and by when. */
export function StepTimeline({ level }: { level: Item<'level'> }) {
  const view = useView();
  const steps = view.all(level.data.steps, 'step');
  const marked = useWhose(['steps']) !== undefined;
  if (steps.length === 0) return null;
  return (
    <section className={marked ? 'block' : undefined}>
      <h2 className={marked ? undefined : 'ds-sr-only'}>
        <Text value={view.label('steps')} />
      </h2>
      <WhoseFields fields={['steps']} />
      <ol className="timeline">
        {steps.map((step, index) => {
          const who = step.data.responsible.filter(
            ({ mode }) => mode === 'does' || mode === 'decides' || mode === '',
          );
          const roles = view.all(
            who.flatMap(({ role }) => role ?? []),
            'role',
          );
          const times = deadlineSentences(view, step.data).filter(({ time }) => time);
          return (
            <li key={step.id}>
              <span className="timeline-number" aria-hidden="true">
                {stepNumber(step, index)}
              </span>
              <article className="card-link">
                <h3>
                  <a href={view.href(step)}>
                    <Text value={view.title(step)} />
                  </a>
                </h3>
                <p>
                  <Text value={shortText(view, step.data.what, 180)} />
                </p>
                <NotDescribed item={step} brief />
                {(roles.length > 0 || times.length > 0) && (
                  <p className="tags">
                    {roles.map((role) => (
                      <span key={role.id}>
                        <Text value={view.title(role)} />
                      </span>
                    ))}
                    {times.map(({ id, time }) => (
                      <span key={id}>{time}</span>
                    ))}
                  </p>
                )}
              </article>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
