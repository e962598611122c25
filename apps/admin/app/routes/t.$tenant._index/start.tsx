import { useState, type ReactNode } from 'react';
import type { Done } from '#app/parts/done-note.js';
import { Icon } from '#app/parts/icon.js';
import { Note } from '#app/parts/note.js';
import { Page } from '#app/parts/page.js';
import { useTenant } from '#app/tenant/use-tenant.js';
import { useWords } from '#app/words/language.js';
import { StartBase } from './start-base.js';
import { StartGuide } from './start-guide.js';
import { StartPublish } from './start-publish.js';
import { StartSettings } from './start-settings.js';
import { isDone, startSteps, type StartStep } from './start-steps.js';

type StartProps = { onTaken: (taken: Done) => void; undone: boolean };

/** A new tenant is led step by step to its first guide. Each step can be left and come back to. */
export function Start({ onTaken, undone }: StartProps) {
  const { store, tenant } = useTenant();
  const { words } = useWords();
  const [open, setOpen] = useState<StartStep | undefined>(() => firstLeft((step) => isDone(store, step)));
  const [skipped, setSkipped] = useState<readonly StartStep[]>([]);
  const w = words.start;
  if (!store.may('content.write'))
    return (
      <Page title={w.title} heading={w.welcome(tenant.name)}>
        <Note>{w.mayNot}</Note>
      </Page>
    );
  const go = (from: StartStep) => {
    const next = startSteps[startSteps.indexOf(from) + 1];
    setOpen(next);
    // The button that was pressed is gone with its step.
    if (next) document.getElementById(`start-${next}-button`)?.focus();
  };
  const skip = (step: StartStep) => {
    setSkipped([...skipped, step]);
    go(step);
  };
  const content: Record<StartStep, ReactNode> = {
    settings: <StartSettings onDone={() => go('settings')} onSkip={() => skip('settings')} />,
    base: <StartBase onDone={() => go('base')} onSkip={() => skip('base')} />,
    guide: <StartGuide onTaken={onTaken} />,
    publish: <StartPublish />,
  };
  return (
    <Page title={w.title} heading={w.welcome(tenant.name)} lead={w.lead}>
      {undone && (
        <Note tone="success" live>
          {w.guide.undone}
        </Note>
      )}
      <ol className="start">
        {startSteps.map((step, index) => {
          const done = isDone(store, step);
          const isOpen = open === step;
          return (
            <li key={step} className="card start-step" data-open={isOpen || undefined}>
              <h2>
                <button
                  type="button"
                  id={`start-${step}-button`}
                  aria-expanded={isOpen}
                  aria-controls={`start-${step}`}
                  onClick={() => setOpen(isOpen ? undefined : step)}
                >
                  <span className="start-number" data-done={done || undefined}>
                    {done ? <Icon name="check" /> : index + 1}
                  </span>
                  <span className="start-title">{w.steps[step]}</span>
                  <span className="tag" data-tone={done ? 'success' : undefined}>
                    {done ? w.done : skipped.includes(step) ? w.skipped : w.todo}
                  </span>
                </button>
              </h2>
              <div id={`start-${step}`} hidden={!isOpen} className="start-body">
                {isOpen && content[step]}
              </div>
            </li>
          );
        })}
      </ol>
    </Page>
  );
}

const firstLeft = (done: (step: StartStep) => boolean) => startSteps.find((step) => !done(step));
