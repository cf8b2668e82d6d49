/**
 * Which pages may send: the exact origins of a site, and subdomains where the site says so.
 * @module
 */

/**
 * `https://*.example.com` stands for every subdomain, never for the domain itself. The origin `null`
 * of sandboxed frames and files is nobody's, so it is never allowed.
 */
export function isOriginAllowed(origin: string, allowed: readonly string[]): boolean {
  if (origin === 'null') return false;
  return allowed.some((one) => one === origin || isSubdomain(origin, one));
}

function isSubdomain(origin: string, pattern: string): boolean {
  const star = pattern.indexOf('://*.');
  if (star < 0) return false;
  const scheme = pattern.slice(0, star + '://'.length);
  const rest = pattern.slice(star + '://*'.length);
  if (!origin.startsWith(scheme) || !origin.endsWith(rest)) return false;
  return /^[a-z\d-]+(?:\.[a-z\d-]+)*$/.test(origin.slice(scheme.length, -rest.length));
}
