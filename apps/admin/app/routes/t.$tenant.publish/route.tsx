import { useEffect, useMemo, useState } from 'react';
import { Link } from '@remix-run/react';
import { issuesIn, publishEdition } from '@bti/api-client';
import { noteProposal } from '@bti/text';
import { getApi } from '#app/api.js';
import { Failure, Loading } from '#app/parts/failure.js';
import { Note } from '#app/parts/note.js';
import { Page } from '#app/parts/page.js';
import { PageFailure } from '#app/parts/route-failure.js';
import { lastTouch } from '#app/tenant/drafts.js';
import { usePublished } from '#app/tenant/published.js';
import { tenantPath, useTenant } from '#app/tenant/use-tenant.js';
import { dateText } from '#app/words/dates.js';
import { useWords } from '#app/words/language.js';
import { ChangedList } from './changed-list.js';
import { IssueGroup } from './issue-group.js';
import { keepChoices, noChoices, readChoices } from './kept-choices.js';
import { MeanwhileNote } from './meanwhile-note.js';
import { Previews } from './previews.js';
import { UnsavedWork } from './publish-failure.js';
import { PublishForm } from './publish-form.js';
import { Published, type Outcome } from './published.js';
import { useMeanwhile } from './use-meanwhile.js';
import { useNews } from './use-news.js';
import { useOutgoing } from './use-outgoing.js';

/** Publishing as three questions: what must be mended, what to look over, what is new and goes out. */
export default function PublishPage() {
  const { store, tenant, check } = useTenant();
  const { lang, words } = useWords();
  const meanwhile = useMeanwhile();
  const { published, error: publishedError, again: publishedAgain } = usePublished();
  const { news, moves } = useNews(check, published, meanwhile.arrived);
  const [choices, setChoices] = useState(() => readChoices(store.slug));
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const [outcome, setOutcome] = useState<Outcome>();
  useEffect(() => keepChoices(store.slug, choices), [store, choices]);

  const hold = useMemo(
    () => news.map(({ change }) => change.id).filter((id) => choices.hold.includes(id)),
    [news, choices.hold],
  );
  const held = useMemo(() => new Set(hold), [hold]);
  const { issues, checking, error: checkError, again: checkAgain } = useOutgoing(hold);
  const w = words.publish;

  if (outcome) return <Published outcome={outcome} />;
  if (!check || !meanwhile.ready)
    return (
      <Page title={w.title}>
        {meanwhile.error === undefined ? (
          <Loading />
        ) : (
          <Failure error={meanwhile.error} onAgain={() => void meanwhile.look().catch(() => undefined)} />
        )}
      </Page>
    );

  const outgoing = news.filter(({ change }) => !held.has(change.id));
  const isBuilding = tenant.state === 'building';
  const missing = new Map(
    news
      .filter(({ change }) => held.has(change.id) && change.kind === 'added')
      .map(({ change }) => [change.id, change.title || words.common.untitled]),
  );

  const publish = async (note: string) => {
    setBusy(true);
    setError(undefined);
    try {
      if (!(await store.flush())) throw new UnsavedWork();
      // What a colleague saved since the list was drawn is shown first, not sent out unseen.
      if (!(await meanwhile.look())) return;
      const edition = await publishEdition(getApi(), store.slug, { note, hold });
      const changes = news.map(({ change }) => change);
      setOutcome({
        edition,
        out: changes.filter(({ id }) => !held.has(id)),
        held: changes.filter(({ id }) => held.has(id)),
      });
      setChoices(noChoices);
      void store.refresh().catch(() => undefined);
    } catch (failure) {
      setError(failure);
      if (issuesIn(failure)) await store.checkNow().catch(() => undefined);
    } finally {
      setBusy(false);
    }
  };

  const people = new Set(news.flatMap(({ draft }) => (draft ? [lastTouch(draft).by] : []))).size;
  const lead = () => {
    if (!tenant.edition) return w.firstTime;
    const { number, publishedAt } = tenant.edition;
    const date = dateText(publishedAt, lang);
    return people > 1 ? w.sinceBy(news.length, people, number, date) : w.since(news.length, number, date);
  };
  const groups = { missing, busy: checking };
  return (
    <Page title={w.titleNext(check.next)} lead={lead()}>
      <MeanwhileNote meanwhile={meanwhile} published={published} />
      <div className="publish">
        <div className="publish-check">
          <IssueGroup
            {...groups}
            title={isBuilding ? w.missing : w.mustMend}
            help={
              <>
                {isBuilding ? w.missingHelp : w.mustMendHelp}{' '}
                {store.may('state.write') && (
                  <Link to={tenantPath(store.slug, 'settings')}>
                    {words.state[isBuilding ? 'building' : 'active'].button}
                  </Link>
                )}
              </>
            }
            tone="danger"
            issues={issues.filter((issue) => issue.severity === 'error')}
            none={w.noErrors}
          />
          <IssueGroup
            {...groups}
            title={w.lookOver}
            help={w.lookOverHelp}
            tone="warning"
            issues={issues.filter((issue) => issue.severity === 'warning')}
            none={w.noWarnings}
          />
          {checkError !== undefined && <Failure error={checkError} onAgain={checkAgain} />}
          {publishedError !== undefined && <Failure error={publishedError} onAgain={publishedAgain} />}
          <ChangedList
            news={news}
            moves={moves}
            held={held}
            onHold={
              store.may('edition.publish') ? (ids) => setChoices({ ...choices, hold: [...ids] }) : undefined
            }
          />
        </div>
        {store.may('edition.publish') ? (
          <PublishForm
            next={check.next}
            issues={issues}
            checking={checking}
            out={outgoing.length}
            held={held.size}
            proposal={noteProposal(
              outgoing.map(({ change, notes }) => ({
                ...change,
                title: change.title || words.common.untitled,
                notes,
              })),
              lang,
              !tenant.edition,
            )}
            note={choices.note}
            onNote={(note) => setChoices({ ...choices, note })}
            busy={busy}
            error={error}
            onPublish={(note) => void publish(note)}
          />
        ) : (
          <Note>
            <p>{w.mayNot}</p>
            <Link to={tenantPath(store.slug, 'editions')}>{words.editions.title}</Link>
          </Note>
        )}
      </div>
      {store.may('preview.create') && <Previews />}
    </Page>
  );
}

export const ErrorBoundary = PageFailure;
