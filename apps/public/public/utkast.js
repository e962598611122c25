// Sent only with a page in the admin's frame: tells the admin which page that is, loads it again when asked to, and
// brings into sight the part that says what is being written.
const { admin, base } = document.currentScript.dataset;

const show = (field) => {
  const mark = field && document.querySelector(`[data-fields~="${CSS.escape(field)}"]`);
  const part = mark ? mark.parentElement : field ? null : document.querySelector('h1');
  if (!part) return;
  const { top } = part.getBoundingClientRect();
  if (top >= 0 && top < innerHeight * 0.6) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollTo({ top: scrollY + top - innerHeight / 5, behavior: calm ? 'auto' : 'smooth' });
};

addEventListener('message', ({ origin, data }) => {
  if (origin !== admin) return;
  if (data === 'bti:reload') location.reload();
  else if (data?.bti === 'show') show(String(data.field));
});
if (parent !== window)
  parent.postMessage({ bti: 'page', path: location.pathname.slice(base.length) || '/' }, admin);
