import { listMembers } from '@bti/api-client';
import { roleNames } from '@bti/domain';
import { getApi } from '#app/api.js';
import { Failure, Loading } from '#app/parts/failure.js';
import { useLoaded } from '#app/parts/loader.js';
import { Page } from '#app/parts/page.js';
import { PageFailure } from '#app/parts/route-failure.js';
import { useTenant, useTitles } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';

/** Who has a role here, and which. */
export default function MembersPage() {
  const { store } = useTenant();
  const { words } = useWords();
  const titleOf = useTitles();
  const namesOf = (...ids: string[]) => ids.flatMap((id) => store.draft(id) ?? []).map(titleOf);
  const members = useLoaded(() => listMembers(getApi(), store.slug), store.slug);
  const roles = roleNames.filter((role) => members.data?.some((member) => member.role === role));
  const w = words.members;
  return (
    <Page title={w.title} lead={w.lead}>
      {members.loading && !members.data && <Loading />}
      {members.error !== undefined && <Failure error={members.error} onAgain={() => void members.again()} />}
      {members.data?.length === 0 && <p className="empty">{w.none}</p>}
      <ul className="items">
        {members.data?.map((member) => (
          <li key={member.id} className="item">
            <span>
              <strong>{member.name}</strong>
              <br />
              <span className="soft">{[...namesOf(member.heldRole ?? ''), member.email].join(' · ')}</span>
            </span>
            <span className="item-facts">
              <span>{words.tenant.capacities[member.role]}</span>
              {namesOf(...member.tjenester).map((name) => (
                <span key={name}>{name}</span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {roles.length > 0 && (
        <section className="roles" aria-labelledby="roles">
          <h2 id="roles">{w.may}</h2>
          <dl className="facts">
            {roles.map((role) => (
              <div key={role}>
                <dt>{words.tenant.capacities[role]}</dt>
                <dd>{w.roles[role]}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </Page>
  );
}

export const ErrorBoundary = PageFailure;
