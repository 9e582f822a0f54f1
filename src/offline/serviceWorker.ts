import { cleanupOutdatedCaches, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';

/** Every file of the site with its fingerprint, put in by the build. */
declare const siteFiles: PrecacheEntry[];

cleanupOutdatedCaches();
precacheAndRoute(siteFiles);
