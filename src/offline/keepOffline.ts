/**
 * Keeps the site on this machine, so that it opens without a network and can be installed. A page from a file, in a
 * frame of others or from the development server is left as it is.
 */
export function keepOffline(): void {
  if (!import.meta.env.PROD || !window.isSecureContext || window.parent !== window) return;
  if (!/^https?:$/u.test(window.location.protocol) || !('serviceWorker' in navigator)) return;
  navigator.serviceWorker.register('./serviceWorker.js').catch(() => {
    // Where it is forbidden the page still works as long as there is a network.
  });
}
