import { languageAttributes } from '@bti/domain';
import { one } from '#app/model/site.ts';
import type { Shown } from '#app/model/view.ts';
import { dateText } from '#app/model/sentences.ts';
import { EmailLink, PhoneLink } from './contact-links.tsx';
import { OfficialNames, OfficialNamesSource } from './official-names.tsx';
import { guideEntries, listEntries, pageEntries, type MenuEntry } from './site-menu.tsx';
import { Text } from './text.tsx';
import { useView } from './use-view.tsx';

/** Whose site it is, the rest of what is on it, whom to contact, and what it does (not) store. */
export function Footer() {
  const view = useView();
  const { site, words } = view;
  const { settings, record } = site;
  const responsible = one(site, settings.responsible, 'role');
  const privacy = one(site, settings.privacyPage, 'page');
  const hasGuide = site.guides.length > 0;
  const library = listEntries(view, ['tool', 'term', 'legalReference']);
  const columns: { title: Shown; entries: MenuEntry[] }[] = [
    {
      title: { value: words.footer.help },
      entries: [
        ...listEntries(view, ['advice', 'tjeneste', 'measure', 'helpline']),
        ...(hasGuide ? [] : library),
      ],
    },
    {
      title: view.label('guide'),
      entries: hasGuide ? [...guideEntries(view), ...library] : [],
    },
    {
      title: { value: words.footer.work },
      entries: listEntries(view, ['arena', 'role', 'organisationalLevel', 'plan']),
    },
    {
      title: { value: words.footer.site },
      entries: [
        ...pageEntries(view),
        ...(privacy ? [{ href: view.href(privacy), text: words.privacy }] : []),
        ...(settings.accessibilityStatement
          ? [{ href: view.linkHref(settings.accessibilityStatement), text: words.accessibility }]
          : []),
      ],
    },
  ];
  return (
    <footer className="site-footer">
      <div className="wide">
        <div>
          <p className="footer-name">
            <Text value={settings.name} />
          </p>
          <OfficialNames />
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
                {role && role !== responsible && <Text value={view.title(role)} />}{' '}
                <PhoneLink phone={contact.phone} /> <EmailLink email={contact.email} />
              </p>
            );
          })}
        </div>
        <nav aria-label={words.footerMenu}>
          {columns.map(
            ({ title, entries }) =>
              entries.length > 0 && (
                <div key={title.value}>
                  <p className="footer-title">
                    <Text value={title} />
                  </p>
                  <ul>
                    {entries.map(({ href, text, lang }) => (
                      <li key={href}>
                        <a href={href} {...languageAttributes(lang)}>
                          {text}
                        </a>
                      </li>
                    ))}
                  </ul>
                </div>
              ),
          )}
        </nav>
        <p className="colophon">
          {record.edition && view.published && (
            <>{words.edition(record.edition.number, dateText(record.edition.publishedAt, view))}. </>
          )}
          <span className="screen-only">{words.noPersonalData}</span>
          <OfficialNamesSource />
        </p>
      </div>
    </footer>
  );
}
