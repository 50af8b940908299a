/**
 * Whether this is the origin of a site on this machine: a loopback name with any port. No other machine can serve a page
 * under it, and a name that was rebound to 127.0.0.1 keeps its own origin.
 */
export function isLoopbackOrigin(origin: string): boolean {
  return /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/.test(origin)
}

/**
 * Whether this may be named as the origin of a site: `https:`, host and port as browsers write them. Anyone on the way could
 * write pages of `http:` sites.
 */
export function isSiteOrigin(value: unknown): boolean {
  if (typeof value !== 'string' || !URL.canParse(value)) return false
  const { origin, protocol, hostname } = new URL(value)
  return origin === value && protocol === 'https:' && !hostname.includes('*')
}
