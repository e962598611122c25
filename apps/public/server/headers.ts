/** Pages load styles, type and pictures from their own site, and nothing else: no script, no third party. */
const policy = (framedBy: string, ...more: string[]) =>
  [
    "default-src 'none'",
    ...more,
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${framedBy}`,
  ].join('; ');

const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
  'cross-origin-opener-policy': 'same-origin',
};

/** Stays out of search engines. */
export const hidden = { 'x-robots-tag': 'noindex' };

/** The headers of a published page; a site that is not open yet stays out of search engines. */
export const pageHeaders = (indexed: boolean): Record<string, string> => ({
  ...always,
  'content-security-policy': policy("'none'"),
  ...(indexed ? {} : hidden),
});

/** The headers of a preview: only the admin may show it in a frame, and its address is told to nobody. */
export const previewHeaders = (adminOrigin: string): Record<string, string> => ({
  ...always,
  ...hidden,
  'referrer-policy': 'no-referrer',
  'content-security-policy': policy(adminOrigin),
});

/** The headers of a page in the admin's frame: as a preview's, with the one script that speaks with the admin. */
export const frameHeaders = (adminOrigin: string): Record<string, string> => ({
  ...previewHeaders(adminOrigin),
  'content-security-policy': policy(adminOrigin, "script-src 'self'"),
});

export const fileHeaders: Record<string, string> = { 'x-content-type-options': 'nosniff' };
