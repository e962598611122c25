import { isRouteErrorResponse, Link, useRevalidator, useRouteError } from '@remix-run/react';
import { failureOf } from '../api.js';
import { useWords } from '../words/language.js';
import { BrandBar } from './brand-bar.js';
import { Button } from './button.js';
import { Page } from './page.js';
import { useFailureText } from './failure.js';

/** A page that could not be shown, standing alone. */
export function RouteFailure() {
  return (
    <>
      <BrandBar />
      <main id="main" className="alone">
        <PageFailure />
      </main>
    </>
  );
}

/** A page that could not be shown: not found, not reached, or a fault of ours, each with its sentence and a way on. */
export function PageFailure() {
  const error = useRouteError();
  const { words } = useWords();
  const text = useFailureText();
  const revalidator = useRevalidator();
  const notFound = (isRouteErrorResponse(error) && error.status === 404) || failureOf(error) === 'notFound';
  return (
    <Page title={notFound ? words.failures.notFoundTitle : words.failures.title}>
      <p>{notFound ? words.failures.notFound : text(error)}</p>
      <div className="row">
        {!notFound && (
          <Button variant="primary" onClick={() => revalidator.revalidate()}>
            {words.common.tryAgain}
          </Button>
        )}
        <Link className="ds-button" data-variant="secondary" to="/">
          {words.common.toStart}
        </Link>
      </div>
    </Page>
  );
}
