/** What builds that are never packed do beside the packed one. Constants, so that a packed build leaves the rest out. */

/** Demo and end-to-end builds stand on loopback and look at any page. */
export const LOOPBACK = import.meta.env.MODE === 'demo' || import.meta.env.MODE === 'e2e';

/** Builds for those who write site readers save pages without their words. */
export const RECORDS = LOOPBACK || import.meta.env.MODE === 'development';
