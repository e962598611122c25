import type { Item, RichDoc } from '@bti/domain';
import { Icon } from '@bti/ui';
import { useId } from 'react';
import { telHref } from './contact-links.tsx';
import { ItemLink, ItemsInLine } from './item-links.tsx';
import { Doc, Text } from './text.tsx';
import { useView } from './use-view.tsx';

/** A number somebody can call from here. */
type Call = { id: string; phone: string; item: Item<'helpline'> | Item<'tjeneste'> };

type Heading = 'h2' | 'h3' | 'h4';
const below = { h2: 3, h3: 4, h4: 5 } as const;

/**
 * The warnings that concern a page: when, what to do, whom to call. Folded, the first shows its first words and the
 * numbers at once and the rest on demand, and those after it open from their titles, so that a phone shows the step
 * as well.
 */
export function Warnings({
  warnings,
  as = 'h2',
  folded,
}: {
  warnings: Item<'warning'>[];
  as?: Heading;
  folded?: boolean;
}) {
  if (warnings.length === 0) return null;
  return (
    <div className="warnings">
      {warnings.map((warning, index) =>
        folded && index > 0 ? (
          <ClosedWarning key={warning.id} warning={warning} as={as} />
        ) : (
          <WarningBox key={warning.id} warning={warning} as={as} folded={folded} />
        ),
      )}
    </div>
  );
}

export function WarningBox({
  warning,
  as: Heading,
  folded,
}: {
  warning: Item<'warning'>;
  /** Left out where the page itself is called what the warning is. */
  as?: Heading;
  folded?: boolean;
}) {
  const view = useView();
  const id = useId();
  const shown = view.rich(warning.data.instruction);
  const [first, ...rest] = shown?.value.content ?? [];
  const part = (content: RichDoc['content']) =>
    shown && (
      <Doc shown={{ ...shown, value: { type: 'doc', content } }} top={Heading ? below[Heading] : 2} plain />
    );
  return (
    <section className="warning" aria-labelledby={Heading && id}>
      <Icon name="warning" />
      <div>
        {Heading && (
          <Heading id={id}>
            <Text value={view.title(warning)} />
          </Heading>
        )}
        {folded && first && rest.length > 1 ? (
          <>
            {part([first])}
            <Calls warning={warning} />
            <details>
              <summary>
                <span>{view.words.readAll}</span>
              </summary>
              <div>
                {part(rest)}
                <MoreHelp warning={warning} />
              </div>
            </details>
          </>
        ) : (
          <>
            {shown && part(shown.value.content)}
            <Calls warning={warning} />
            <MoreHelp warning={warning} />
          </>
        )}
      </div>
    </section>
  );
}

function ClosedWarning({ warning, as: Heading }: { warning: Item<'warning'>; as: Heading }) {
  const view = useView();
  const id = useId();
  const shown = view.rich(warning.data.instruction);
  return (
    <section className="warning warning-closed" aria-labelledby={id}>
      <Icon name="warning" />
      <details>
        <summary>
          <Heading id={id}>
            <Text value={view.title(warning)} />
          </Heading>
        </summary>
        <div>
          {shown && <Doc shown={shown} top={below[Heading]} plain />}
          <Calls warning={warning} />
          <MoreHelp warning={warning} />
        </div>
      </details>
    </section>
  );
}

/** The tools for it, and the laws it builds on. */
function MoreHelp({ warning }: { warning: Item<'warning'> }) {
  const view = useView();
  const laws = view.all(warning.data.legalReferences, 'legalReference');
  return (
    <>
      {view.all(warning.data.tools, 'tool').map((tool) => (
        <p key={tool.id}>
          <ItemLink item={tool} />
        </p>
      ))}
      {laws.length > 0 && (
        <p className="small">
          {view.words.laws} <ItemsInLine items={laws} />
        </p>
      )}
    </>
  );
}

/** The same warning on a page that is not about what to do: one line, and the numbers. */
export function WarningLine({ warnings }: { warnings: Item<'warning'>[] }) {
  const view = useView();
  if (warnings.length === 0) return null;
  const lines = warnings.map((warning) => (
    <section key={warning.id} className="warning warning-line" aria-labelledby={`varsel-${warning.slug}`}>
      <Icon name="warning" />
      <div>
        <p id={`varsel-${warning.slug}`}>
          <a href={view.href(warning)}>
            <Text value={view.title(warning)} />
          </a>
        </p>
        <Calls warning={warning} />
      </div>
    </section>
  ));
  return <div className="warnings">{lines}</div>;
}

function Calls({ warning }: { warning: Item<'warning'> }) {
  const view = useView();
  const calls = callsOf(warning, view.site.byId);
  if (calls.length === 0) return null;
  return (
    <ul className="calls">
      {calls.map(({ id, phone, item }) => (
        <li key={id}>
          <a href={telHref(phone)}>
            <Icon name="phone" />
            <span>
              <strong>{phone}</strong> <Text value={view.title(item)} />
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Each recipient that has a number; of a tjeneste the first. */
function callsOf(warning: Item<'warning'>, byId: ReadonlyMap<string, Item>): Call[] {
  return warning.data.recipients.flatMap((id): Call[] => {
    const item = byId.get(id);
    if (item?.type === 'helpline') return item.data.phone ? [{ id, phone: item.data.phone, item }] : [];
    const phone = item?.type === 'tjeneste' && item.data.contacts.find((contact) => contact.phone)?.phone;
    return item?.type === 'tjeneste' && phone ? [{ id, phone, item }] : [];
  });
}
