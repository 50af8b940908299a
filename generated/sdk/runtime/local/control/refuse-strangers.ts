import { ControlProblem } from './control-problem.js'
import { type ControlRequest, headerOf } from './control-request.js'

/**
 * Refuses what another web page, open in a browser on this machine, could send.
 *
 * `Host` must be a loopback name, `Origin` this address, and `Sec-Fetch-Site` this origin or the user: another port of this
 * machine is another page, too. Programs send neither of the latter two.
 */
export function refuseStrangers(request: ControlRequest): void {
  refuseForeignHosts(request)
  const host = headerOf(request, 'host') ?? ''
  const origin = headerOf(request, 'origin')
  const site = headerOf(request, 'sec-fetch-site')
  const isOwn = origin === undefined || hostOf(origin) === host.toLowerCase()
  const isSame = site === undefined || site === 'same-origin' || site === 'none'
  if (isOwn && isSame) return
  throw stranger(
    `A page of ${origin ?? 'another origin'} sent this request.`,
    'Only the page of the local service and programs may call it: send it from your tests or your server.',
  )
}

/** Refuses a `Host` that is not a loopback name: a page whose name was rebound to 127.0.0.1 sends its own. */
export function refuseForeignHosts(request: ControlRequest): void {
  const host = headerOf(request, 'host') ?? ''
  if (isLoopbackHost(host)) return
  throw stranger(
    `The request is for the host "${host}", which is not this machine's own name.`,
    'Call 127.0.0.1 or localhost.',
  )
}

function stranger(message: string, advice: string): ControlProblem {
  return new ControlProblem({ status: 403, code: 'FOREIGN_REQUEST', message, advice })
}

/** Host and port of an origin; undefined for `null` and what cannot be read. */
function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}

/** Whether a `Host` is a loopback name. */
export function isLoopbackHost(host: string): boolean {
  if (!/^[\w.:[\]-]+$/.test(host) || !URL.canParse(`http://${host}`)) return false
  const { hostname } = new URL(`http://${host}`)
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    /^127(?:\.\d+){3}$/.test(hostname)
  )
}
