// Sent only with a page in the admin's frame: tells the admin which page that is, and loads it again when asked to.
const { admin, base } = document.currentScript.dataset;
addEventListener('message', ({ origin, data }) => {
  if (origin === admin && data === 'bti:reload') location.reload();
});
if (parent !== window)
  parent.postMessage({ bti: 'page', path: location.pathname.slice(base.length) || '/' }, admin);
