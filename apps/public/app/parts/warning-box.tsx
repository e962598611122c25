import type { Item } from '@bti/domain';
import { Icon } from '@bti/ui';
import { present } from '#app/model/site.ts';
import { telHref } from './contact-links.tsx';
import { Rich, Text } from './text.tsx';
import { useView } from './use-view.tsx';

/** A number somebody can call from here. */
type Call = { id: string; phone: string; item: Item<'helpline'> | Item<'tjeneste'> };

/** The warnings that concern a page, whole: when, what to do, whom to call. */
export function Warnings({ warnings, as = 'h2' }: { warnings: Item<'warning'>[]; as?: 'h2' | 'h3' | 'h4' }) {
  if (warnings.length === 0) return null;
  return (
    <div className="warnings">
      {warnings.map((warning) => (
        <WarningBox key={warning.id} warning={warning} as={as} />
      ))}
    </div>
  );
}

export function WarningBox({ warning, as: Heading }: { warning: Item<'warning'>; as: 'h2' | 'h3' | 'h4' }) {
  const view = useView();
  const { site, words } = view;
  const { instruction, tools, legalReferences } = warning.data;
  const laws = present(site.byId, legalReferences, 'legalReference');
  return (
    <section className="warning" aria-label={view.titleText(warning)}>
      <Icon name="warning" />
      <div>
        <Heading>
          <Text value={view.title(warning)} />
        </Heading>
        <Rich value={instruction} top={3} />
        <Calls warning={warning} />
        {present(site.byId, tools, 'tool').map((tool) => (
          <p key={tool.id}>
            <a href={view.href(tool)}>
              <Text value={view.title(tool)} />
            </a>
          </p>
        ))}
        {laws.length > 0 && (
          <p className="small">
            {words.laws}{' '}
            {laws.map((law, index) => (
              <span key={law.id}>
                {index > 0 && ', '}
                <a href={view.href(law)}>
                  <Text value={view.title(law)} />
                </a>
              </span>
            ))}
          </p>
        )}
      </div>
    </section>
  );
}

/** The same warning on a page that is not about what to do: one line, and the numbers. */
export function WarningLine({ warnings }: { warnings: Item<'warning'>[] }) {
  const view = useView();
  if (warnings.length === 0) return null;
  const lines = warnings.map((warning) => (
    <section key={warning.id} className="warning warning-line" aria-label={view.titleText(warning)}>
      <Icon name="warning" />
      <div>
        <p>
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
