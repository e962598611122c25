import { Button, ButtonLink } from '#app/parts/button.js';
import { DoneNote } from '#app/parts/done-note.js';
import { Failure } from '#app/parts/failure.js';
import { Note } from '#app/parts/note.js';
import { Page } from '#app/parts/page.js';
import { PageFailure } from '#app/parts/route-failure.js';
import { tenantPath, useTenant } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';
import { FaultList } from './fault-list.js';
import { FileDrop } from './file-drop.js';
import { PreviewView } from './preview-view.js';
import { Sending } from './sending.js';
import { TakeCopy } from './take-copy.js';
import { useImport } from './use-import.js';

/** Takes an exchange file in: what it would do first, and the way back afterwards. */
export default function ImportPage() {
  const { store } = useTenant();
  const { words } = useWords();
  const { step, choose, giveUp, take, restart } = useImport();
  const w = words.import;
  if (!store.may('exchange.import'))
    return (
      <Page title={w.title}>
        <p className="empty">{w.mayNot}</p>
      </Page>
    );
  const drop = <FileDrop label={w.other} onFile={(file) => void choose(file)} />;
  return (
    <Page title={w.title} lead={w.lead}>
      <div className="import">
        {step.kind === 'choose' && (
          <>
            {step.undone && (
              <Note tone="success" live>
                <p>{w.undone}</p>
              </Note>
            )}
            <ul className="rules">
              {w.rules.map((rule) => (
                <li key={rule}>{rule}</li>
              ))}
            </ul>
            <FileDrop primary label={w.choose} onFile={(file) => void choose(file)} />
            {store.may('exchange.export') && <TakeCopy />}
          </>
        )}
        {step.kind === 'reading' && <Sending name={step.file.name} sent={step.sent} onGiveUp={giveUp} />}
        {step.kind === 'faults' && (
          <>
            <FaultList faults={step.faults} />
            {drop}
          </>
        )}
        {step.kind === 'failed' && (
          <>
            <Failure error={step.error} onAgain={() => void choose(step.file)} />
            {drop}
          </>
        )}
        {step.kind === 'preview' && (
          <>
            <PreviewView name={step.file.name} preview={step.preview} />
            {step.error !== undefined && <Failure error={step.error} />}
            <div className="row import-act">
              {step.preview.created.length + step.preview.changed.length > 0 && (
                <Button variant="primary" busy={step.busy} onClick={() => void take(step.file, step.preview)}>
                  {step.busy ? w.importing(Math.round((step.sent ?? 1) * 100)) : w.confirm}
                </Button>
              )}
              <Button variant="tertiary" disabled={step.busy} onClick={() => restart()}>
                {step.preview.created.length + step.preview.changed.length > 0
                  ? words.common.cancel
                  : w.again}
              </Button>
            </div>
          </>
        )}
        {step.kind === 'done' && (
          <>
            <DoneNote
              done={{ text: w.done(step.result.created, step.result.updated), batch: step.result.batch }}
              label={w.undo}
              onUndone={() => restart(true)}
            />
            <p className="row">
              <ButtonLink to={tenantPath(store.slug, 'guide')}>{w.toGuide}</ButtonLink>
              <ButtonLink to={tenantPath(store.slug, 'publish')}>{w.toPublish}</ButtonLink>
              <Button variant="tertiary" onClick={() => restart()}>
                {w.again}
              </Button>
            </p>
          </>
        )}
      </div>
    </Page>
  );
}

export const ErrorBoundary = PageFailure;
