import type { Item } from '@bti/domain';
import { Icon } from '@bti/ui';
import { one } from '#app/model/site.ts';
import { EmailLink, telHref } from './contact-links.tsx';
import { ItemLink } from './item-links.tsx';
import { Text } from './text.tsx';
import { useView } from './use-view.tsx';

/** Whom to reach at a tjeneste, by role, each number a button to call. */
export function Contacts({ contacts }: { contacts: Item<'tjeneste'>['data']['contacts'] }) {
  const view = useView();
  if (contacts.length === 0) return null;
  return (
    <ul className="contacts">
      {contacts.map(({ id, role, label, phone, email, link }) => {
        const who = one(view.site, role, 'role');
        const about = view.text(label);
        return (
          <li key={id}>
            <p>
              {about && (
                <strong>
                  <Text value={about} />
                </strong>
              )}{' '}
              {who && <ItemLink item={who} />}
            </p>
            {phone && <CallLink phone={phone} />}
            {email && (
              <p>
                <EmailLink email={email} />
              </p>
            )}
            {link && (
              <p>
                <a href={view.linkHref(link)}>{view.words.website}</a>
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** A number as something to press. */
export function CallLink({ phone }: { phone: string }) {
  return (
    <a className="call" href={telHref(phone)}>
      <Icon name="phone" />
      <strong>{phone}</strong>
    </a>
  );
}
