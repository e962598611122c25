import { createHash } from 'node:crypto';
import { actions } from './addresses.mjs';
import { texts } from './texts.mjs';

const style = `
:root { color-scheme: light dark; --ink: #10302f; --brand: #0b5c5e; --brand-hover: #084648; --on-brand: #fff; --paper: #f4f1ea;
  --card: #fff; --line: #5f7775; --soft: #3d5654; --danger: #a1221a; --danger-soft: #fcebe9; --focus: #b07900; }
@media (prefers-color-scheme: dark) { :root { --ink: #e9f1ef; --brand: #7fd0cc; --brand-hover: #a5e2de; --on-brand: #062424;
  --paper: #0c1f1f; --card: #132b2b; --line: #7f9b98; --soft: #b5c9c6; --danger: #ffb4ab; --danger-soft: #3c1a17; --focus: #f2c14e; } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: flex; flex-direction: column; align-items: center; justify-content: center;
  gap: 1.25rem; padding: 1.5rem 1rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.5 Inter, system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; }
header, main, footer { width: 100%; max-width: 27rem; }
header { display: flex; align-items: center; gap: .75rem; font-weight: 650; letter-spacing: -.01em; }
header svg { flex: none; width: 2.25rem; height: 2.25rem; }
header a { margin-left: auto; font-weight: 500; font-size: .9375rem; }
main { background: var(--card); border-top: .3rem solid var(--brand); border-radius: .75rem; padding: 2rem 1.5rem;
  box-shadow: 0 .6rem 2rem rgb(16 48 47 / 12%); }
@media (min-width: 30rem) { main { padding: 2.25rem 2.25rem; } }
h1 { margin: 0 0 .5rem; font-size: 1.75rem; line-height: 1.2; letter-spacing: -.02em; text-wrap: balance; }
p { margin: 0 0 1.25rem; color: var(--soft); }
label { display: block; margin-bottom: .3rem; font-weight: 600; }
.field { margin-bottom: 1.1rem; }
.help { margin: 0 0 .3rem; font-size: .9375rem; }
input { width: 100%; padding: .7rem .8rem; font: inherit; color: inherit; background: var(--card);
  border: 1px solid var(--line); border-radius: .4rem; }
button { width: 100%; margin-top: .4rem; padding: .8rem 1rem; font: inherit; font-weight: 650; color: var(--on-brand);
  background: var(--brand); border: 0; border-radius: .4rem; cursor: pointer; }
button:hover { background: var(--brand-hover); }
a { color: var(--brand); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
.alert { margin: 0 0 1.25rem; padding: .75rem .9rem; color: var(--danger); background: var(--danger-soft);
  border-left: .25rem solid var(--danger); border-radius: .3rem; }
.last { margin: 1.25rem 0 0; }
footer { text-align: center; font-size: .9375rem; color: var(--soft); }
footer p { margin: 0; }
@media (forced-colors: active) { button, input { border: 1px solid ButtonText; } }
`;

const styleHash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

/** Puzzle pieces: the product's mark. */
const mark = `<svg viewBox="0 0 36 36" aria-hidden="true"><rect width="36" height="36" rx="9" fill="#0b5c5e"/>
<path fill="#fff" d="M9 9h7.2a2.6 2.6 0 1 1 4 0H27v7a2.6 2.6 0 1 0 0 4.2V27h-6.8a2.6 2.6 0 1 0-4.2 0H9z"/></svg>`;

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const safe = (text) => String(text ?? '').replace(/[&<>"']/g, (sign) => entities[sign]);

/** Sends one page. No script is allowed in it, and it may be framed by itself alone. */
function sendPage(response, { language, title, body, note, switchTo, status = 200, cookies = [], origin }) {
  const words = texts[language];
  const html = `<!doctype html>
<html lang="${words.lang}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${safe(title)} – BTI-plattformen</title><style>${style}</style></head>
<body><header>${mark}<span>BTI-plattformen</span>${
    switchTo ? `<a href="${safe(switchTo)}" lang="${language === 'nb' ? 'nn' : 'nb'}">${words.other}</a>` : ''
  }</header>
<main><h1>${safe(title)}</h1>${body}</main>${note ? `<footer><p>${safe(note)}</p></footer>` : ''}</body></html>`;
  response.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store, must-revalidate, max-age=0',
    // A form's answer sends the browser back to the admin, so its address must be allowed here too.
    'Content-Security-Policy': `default-src 'none'; style-src ${styleHash}; img-src data:; form-action 'self' ${origin}; frame-ancestors 'self'; base-uri 'none'`,
    'X-Frame-Options': 'SAMEORIGIN',
    'X-Content-Type-Options': 'nosniff',
    'X-Robots-Tag': 'none',
    'Referrer-Policy': 'no-referrer',
    ...(cookies.length && { 'Set-Cookie': cookies }),
  });
  response.end(html);
}

const alert = (text) => (text ? `<div class="alert" role="alert">${safe(text)}</div>` : '');

function field({ id, label, type = 'text', value = '', autocomplete, help, invalid }) {
  const described = help ? ` aria-describedby="${id}-help"` : '';
  const hint = help ? `<p class="help" id="${id}-help">${safe(help)}</p>` : '';
  const wrong = invalid ? ' aria-invalid="true"' : '';
  return `<div class="field"><label for="${id}">${safe(label)}</label>${hint}<input id="${id}" name="${id}" type="${type}" value="${safe(value)}" autocomplete="${autocomplete}" required${described}${wrong}></div>`;
}

/** The address of a step of the sign-in `tab`, in the form Keycloak gives it. */
const actionUrl = (action, tab, extra = {}) =>
  `${actions}/${action}?${new URLSearchParams({ ...extra, tab_id: tab })}`;

const other = (language) => (language === 'nb' ? 'nn' : 'nb');

/** The page that asks who you are. Nothing on it tells which addresses exist. */
export function signInPage(response, { language, tab, email = '', wrong = false, origin, cookies }) {
  const words = texts[language];
  const body = `<p>${words.intro}</p>${alert(wrong && words.wrong)}
<form method="post" action="${safe(actionUrl('authenticate', tab))}">
${field({ id: 'username', label: words.email, type: 'email', value: email, autocomplete: 'username', invalid: wrong })}
${field({ id: 'password', label: words.password, type: 'password', autocomplete: 'current-password', invalid: wrong })}
<button type="submit">${words.submit}</button></form>
<p class="last">${words.newHere} <a href="${safe(actionUrl('registration', tab))}">${words.register}</a></p>`;
  const switchTo = actionUrl('authenticate', tab, { kc_locale: other(language) });
  sendPage(response, { language, title: words.signIn, body, note: words.demo, switchTo, origin, cookies });
}

/** The page where somebody without an account gives an address. */
export function registerPage(response, { language, tab, email = '', name = '', problem, origin, cookies }) {
  const words = texts[language];
  const body = `<p>${words.registerIntro}</p>${alert(problem && words[problem])}
<form method="post" action="${safe(actionUrl('registration', tab))}">
${field({ id: 'email', label: words.email, type: 'email', value: email, autocomplete: 'email', invalid: problem })}
${field({ id: 'name', label: words.name, value: name, autocomplete: 'name' })}
<button type="submit">${words.register}</button></form>
<p class="last"><a href="${safe(actionUrl('authenticate', tab))}">${words.back}</a></p>`;
  const switchTo = actionUrl('registration', tab, { kc_locale: other(language) });
  sendPage(response, { language, title: words.register, body, switchTo, origin, cookies });
}

/** Stands in for the mail. */
export function mailPage(response, { language, link, origin }) {
  const words = texts[language];
  const body = `<p>${words.mailText} <a href="${safe(link)}">${words.mailLink}</a>.</p>`;
  sendPage(response, { language, title: words.mailTitle, body, origin });
}

/** Where a confirmed address gets its password. */
export function passwordPage(response, { language, key, problem, origin }) {
  const words = texts[language];
  const body = `${alert(problem && words.tooShort)}
<form method="post" action="${safe(`${actions}/action-token?key=${encodeURIComponent(key)}`)}">
${field({ id: 'password-new', label: words.newPassword, type: 'password', autocomplete: 'new-password', help: words.newPasswordHelp, invalid: problem })}
<button type="submit">${words.save}</button></form>`;
  sendPage(response, { language, title: words.newPassword, body, origin });
}

/** Asks before a sign-out that nobody can be shown to have wanted. */
export function logoutPage(response, { language, action, origin, cookies }) {
  const words = texts[language];
  const body = `<p>${words.logoutText}</p><form method="post" action="${safe(action)}"><button type="submit">${words.logout}</button></form>`;
  sendPage(response, { language, title: words.logoutTitle, body, origin, cookies });
}

/** Says that the sign-out is done. */
export function loggedOutPage(response, { language, origin, cookies }) {
  sendPage(response, { language, title: texts[language].loggedOut, body: '', origin, cookies });
}

/** Says why a sign-in cannot go on: 400, and never a redirect to an address nobody approved. */
export function errorPage(response, { language, error, origin, status = 400 }) {
  const words = texts[language];
  sendPage(response, {
    language,
    title: words.errorTitle,
    body: `<p>${words.error[error]}</p>`,
    status,
    origin,
  });
}
