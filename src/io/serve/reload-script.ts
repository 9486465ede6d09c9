/**
 * Loads a page anew once the server has other files than the page was made of. The browser asks again
 * by itself when the server has been away.
 */
export const RELOAD_SCRIPT = `const { version } = document.currentScript.dataset;
new EventSource('/.gov-docs/events').addEventListener('version', ({ data }) => {
  if (data !== version) location.reload();
});
`;
