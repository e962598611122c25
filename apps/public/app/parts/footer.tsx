import { one } from '#app/model/site.ts';
import { dateText } from '#app/model/sentences.ts';
import { EmailLink, PhoneLink } from './contact-links.tsx';
import { listEntries, menuEntries } from './site-menu.tsx';
import { Text } from './text.tsx';
import { useView } from './use-view.tsx';

/** Whose site it is, the rest of what is on it, whom to contact, and what it does (not) store. */
export function Footer() {
  const view = useView();
  const { site, words } = view;
  const { settings, record } = site;
  const responsible = one(site, settings.responsible, 'role');
  const privacy = one(site, settings.privacyPage, 'page');
  const entries = [
    ...menuEntries(view),
    ...listEntries(view, [
      'measure',
      'arena',
      'role',
      'term',
      'legalReference',
      'organisationalLevel',
      'helpline',
    ]),
  ];
  return (
    <footer className="site-footer">
      <div className="wide">
        <div>
          <p className="footer-name">
            <Text value={settings.name} />
          </p>
          <p>
            <Text value={settings.targetGroup} />
          </p>
          {responsible && (
            <p>
              {words.responsible}:{' '}
              <a href={view.href(responsible)}>
                <Text value={view.title(responsible)} />
              </a>
            </p>
          )}
          {settings.contacts.map((contact) => {
            const role = one(site, contact.role, 'role');
            return (
              <p key={contact.id}>
                {role && <Text value={view.title(role)} />} <PhoneLink phone={contact.phone} />{' '}
                <EmailLink email={contact.email} />
              </p>
            );
          })}
        </div>
        <nav aria-label={words.footerMenu}>
          <ul>
            {entries.map(({ href, text, lang }) => (
              <li key={href}>
                <a href={href} lang={lang}>
                  {text}
                </a>
              </li>
            ))}
            {privacy && (
              <li>
                <a href={view.href(privacy)}>{words.privacy}</a>
              </li>
            )}
            {settings.accessibilityStatement && (
              <li>
                <a href={settings.accessibilityStatement}>{words.accessibility}</a>
              </li>
            )}
          </ul>
        </nav>
        <p className="colophon">
          {record.edition && view.published && (
            <>{words.edition(record.edition.number, dateText(record.edition.publishedAt, view))}. </>
          )}
          {words.noPersonalData}
        </p>
      </div>
    </footer>
  );
}
