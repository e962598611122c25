import { useEffect, useState } from 'react';
import { issuesIn, publishEdition } from '@bti/api-client';
import type { EditionSummary, Issue } from '@bti/domain';
import { getApi } from '#app/api.js';
import { siteAddress } from '#app/config.js';
import { Button } from '#app/parts/button.js';
import { Failure, Loading } from '#app/parts/failure.js';
import { Note } from '#app/parts/note.js';
import { Page } from '#app/parts/page.js';
import { PageFailure } from '#app/parts/route-failure.js';
import { useTenant } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';
import { ChangedList } from './changed-list.js';
import { IssueGroup } from './issue-group.js';
import { Previews } from './previews.js';

/** Publishing as three questions: what must be mended, what to look over, what is new. */
export default function PublishPage() {
  const { store, tenant, check } = useTenant();
  const { words } = useWords();
  const [note, setNote] = useState('');
  // Which warnings were looked over: a tick does not hold for new ones.
  const [confirmedFor, setConfirmedFor] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const [done, setDone] = useState<EditionSummary>();
  const w = words.publish;

  const look = async () => {
    setError(undefined);
    try {
      await store.flush();
      await store.checkNow();
    } catch (failure) {
      setError(failure);
    }
  };
  useEffect(() => void look(), []); // eslint-disable-line react-hooks/exhaustive-deps

  if (done) return <Published edition={done} />;
  if (!check)
    return (
      <Page title={w.title}>
        {error === undefined ? <Loading /> : <Failure error={error} onAgain={() => void look()} />}
      </Page>
    );

  const errors = check.issues.filter((issue) => issue.severity === 'error');
  const warnings = check.issues.filter((issue) => issue.severity === 'warning');
  const warningsNow = warnings
    .map((issue) => JSON.stringify(issue))
    .sort()
    .join();
  const confirmed = confirmedFor === warningsNow;
  const isBuilding = tenant.state === 'building';
  const stopped = errors.length > 0 && !isBuilding;
  const unconfirmed = warnings.length > 0 && !confirmed;
  const nothingNew = check.changed.length === 0 && tenant.edition !== null;

  const publish = async () => {
    setBusy(true);
    setError(undefined);
    try {
      if (!(await store.flush())) throw new Error('unsaved');
      const edition = await publishEdition(getApi(), store.slug, { note });
      setDone(edition);
      void store.refresh().catch(() => undefined);
    } catch (failure) {
      setError(failure);
      if (issuesIn(failure)) await store.checkNow().catch(() => undefined);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Page
      title={w.titleNext(check.next)}
      lead={tenant.edition ? w.since(check.changed.length, tenant.edition.number) : w.firstTime}
    >
      <div className="publish">
        <div className="publish-check">
          <IssueGroup
            title={isBuilding ? w.missing : w.mustMend}
            help={isBuilding ? w.missingHelp : undefined}
            tone="danger"
            issues={errors}
            none={w.noErrors}
          />
          <IssueGroup
            title={w.lookOver}
            help={w.lookOverHelp}
            tone="warning"
            issues={warnings}
            none={w.noWarnings}
          />
          <ChangedList changed={check.changed} />
        </div>
        {store.may('edition.publish') ? (
          <form
            className="card publish-form"
            aria-label={w.form}
            onSubmit={(event) => {
              event.preventDefault();
              void publish();
            }}
          >
            <div className="felt">
              <label className="felt-label" htmlFor="publish-note">
                {w.note}
              </label>
              <p className="felt-hint" id="publish-note-hint">
                {w.noteHint}
              </p>
              <textarea
                id="publish-note"
                className="ds-input"
                rows={3}
                aria-describedby="publish-note-hint"
                value={note}
                onChange={(event) => setNote(event.target.value)}
              />
            </div>
            {warnings.length > 0 && !stopped && (
              <label className="tick">
                <input
                  type="checkbox"
                  className="ds-input"
                  checked={confirmed}
                  onChange={(event) => setConfirmedFor(event.target.checked ? warningsNow : undefined)}
                />
                {w.confirm(warnings.length)}
              </label>
            )}
            <Button
              variant="primary"
              type="submit"
              disabled={busy || stopped || unconfirmed}
              aria-busy={busy || undefined}
              aria-describedby="publish-why"
            >
              {busy ? w.publishing : w.button(check.next)}
            </Button>
            <p className="soft" id="publish-why">
              {stopped
                ? w.stopped(errors.length)
                : unconfirmed
                  ? w.unconfirmed
                  : nothingNew
                    ? w.nothingNew
                    : w.safe(tenant.edition?.number)}
            </p>
            {error !== undefined && <PublishFailure error={error} />}
          </form>
        ) : (
          <Note>{w.mayNot}</Note>
        )}
      </div>
      {store.may('preview.create') && <Previews />}
    </Page>
  );
}

function PublishFailure({ error }: { error: unknown }) {
  const { words } = useWords();
  const found: Issue[] | undefined = issuesIn(error);
  if (found)
    return (
      <Note tone="danger" live>
        {words.publish.stopped(found.filter((issue) => issue.severity === 'error').length)}
      </Note>
    );
  if (error instanceof Error && error.message === 'unsaved')
    return (
      <Note tone="danger" live>
        {words.publish.unsaved}
      </Note>
    );
  return <Failure error={error} />;
}

function Published({ edition }: { edition: EditionSummary }) {
  const { store } = useTenant();
  const { words } = useWords();
  const w = words.publish;
  return (
    <Page title={w.doneTitle(edition.number)}>
      <Note tone="success" live>
        <p>{w.done}</p>
      </Note>
      <div className="row">
        <a
          className="ds-button"
          data-variant="primary"
          href={siteAddress(store.slug)}
          target="_blank"
          rel="noreferrer"
        >
          {words.frame.seeSite}
          <span className="ds-sr-only"> {words.common.opensNewTab}</span>
        </a>
      </div>
    </Page>
  );
}

export const ErrorBoundary = PageFailure;
