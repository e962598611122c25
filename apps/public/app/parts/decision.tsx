import { languageAttributes, type Item } from '@bti/domain';
import { Icon } from '@bti/ui';
import { contentTypes } from '@bti/domain';
import { routeOf, type Route } from '#app/model/targets.ts';
import { Text } from './text.tsx';
import { useView } from './use-view.tsx';
import { WhoseFields } from './whose.tsx';

/** The decision of a step: its question, and each outcome with where it leads. */
export function Decision({
  step,
  here,
  as: Heading,
}: {
  step: Item<'step'>;
  here?: Item<'level'>;
  as: 'h2' | 'h4';
}) {
  const view = useView();
  const { question, outcomes } = step.data;
  if (outcomes.length === 0) return null;
  const asked = view.text(question);
  const Sub = Heading === 'h2' ? 'h3' : 'h5';
  return (
    <section className="decision">
      <Heading>{asked ? <Text value={asked} /> : view.words.decisionHere}</Heading>
      <WhoseFields fields={['question', 'outcomes']} />
      <ul>
        {outcomes.map((outcome) => (
          <li key={outcome.id}>
            <Sub>
              <Text value={outcome.label} />
            </Sub>
            <Outcome outcome={outcome} />
            {outcome.targets.length > 0 && (
              <Routes routes={outcome.targets.map((to) => routeOf(view, to, here))} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Outcome({ outcome }: { outcome: Item<'step'>['data']['outcomes'][number] }) {
  const view = useView();
  const { words } = view;
  const condition = view.text(outcome.condition);
  const document = view.text(outcome.document);
  const scope =
    outcome.scope && view.said(contentTypes.step.fields.outcomes.fields.scope.options[outcome.scope]);
  return (
    <>
      {condition && (
        <p>
          <Text value={condition} />
        </p>
      )}
      {document && (
        <p className="note">
          {words.documented}: <Text value={document} />
        </p>
      )}
      {(outcome.needsConsent || scope) && (
        <p className="tags">
          {outcome.needsConsent && <span>{words.consentNeeded}</span>}
          {scope && <span>{scope}</span>}
        </p>
      )}
    </>
  );
}

/** Where one goes from here, each as a way to follow; what is not decided says so. */
export function Routes({ routes }: { routes: Route[] }) {
  return (
    <ul className="routes">
      {routes.map((route) => (
        <li key={route.id} data-kind={route.open ? 'open' : route.kind} data-level={route.level}>
          <RouteLink route={route} />
        </li>
      ))}
    </ul>
  );
}

function RouteLink({ route }: { route: Route }) {
  const inner = (
    <>
      <span>
        <strong>
          <Text value={route.label} />
        </strong>{' '}
        {route.title && <span {...languageAttributes(route.lang)}>{route.title}</span>}
      </span>
      {route.href ? (
        <Icon name={route.external ? 'external' : route.kind === 'close' ? 'check' : 'arrow'} />
      ) : (
        <Icon name={route.open ? 'question' : 'check'} />
      )}
    </>
  );
  return route.href ? <a href={route.href}>{inner}</a> : <p>{inner}</p>;
}
