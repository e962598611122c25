// Sent only with a page in the admin's frame: tells the admin which page that is, loads it again when asked to, and
// brings the part that says what is being written into sight.
const { admin, base } = document.currentScript.dataset;

const show = (field) => {
  const mark = document.querySelector(`[data-fields~="${CSS.escape(field)}"]`);
  const part = field ? mark?.parentElement : document.querySelector('h1');
  const top = part?.getBoundingClientRect().top ?? 0;
  if (top >= 0 && top < innerHeight * 0.6) return;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
  scrollTo({ top: scrollY + top - innerHeight / 5, behavior });
};

addEventListener('message', ({ origin, data }) => {
  if (origin !== admin) return;
  if (data === 'bti:reload') location.reload();
  if (data?.bti === 'show') show(data.field);
});
if (parent !== window)
  parent.postMessage({ bti: 'page', path: location.pathname.slice(base.length) || '/' }, admin);
