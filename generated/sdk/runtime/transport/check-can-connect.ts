import { ConfigurationError } from '../errors/errors.js'

/**
 * Refuses `node:https` in Workers, which have it in name: it never answers there, and presents no client certificate.
 * Throws `ConfigurationError` (`UNSUPPORTED_RUNTIME`).
 */
export function checkCanConnect(): void {
  if (!isWorker(Reflect.get(globalThis, 'navigator'))) return
  throw new ConfigurationError(
    'UNSUPPORTED_RUNTIME',
    'Workers cannot connect by node:https, so they present no client certificate; nothing was sent.',
    'Leave transport unset, so that fetch is used. Make calls that need a client certificate from a server with Node, Bun or Deno.',
    { field: 'transport' },
  )
}

/** Whether this is Cloudflare's runtime, or one that names itself alike. */
export function isWorker(navigator: { readonly userAgent?: string } | undefined): boolean {
  return /workers/i.test(navigator?.userAgent ?? '')
}
