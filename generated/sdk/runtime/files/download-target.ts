import type { Caller } from '../caller.js'
import { defaultHost, isServiceHost } from '../client/hosts.js'
import { merchantOf } from '../client/merchant.js'
import type { OperationDescriptor } from '../descriptors.js'
import { RequestError } from '../errors/errors.js'
import { encodeTarget } from '../v3/build-target.js'

/** Where to fetch a file: `path` and query as the service wrote them, `baseUri` absent for the client's own host. */
type DownloadTarget = Pick<OperationDescriptor, 'id' | 'path' | 'route' | 'baseUri'>

/**
 * Reads the address of a file.
 *
 * The call is signed, unless the host takes no signature, so the address must lead by https to a host of the service, or
 * to one that the client is configured with. The path is not checked. Throws `RequestError` (`INVALID_PARAMETER`) without
 * the address, whose token opens the file.
 */
export function downloadTarget(client: Caller, address: string): DownloadTarget {
  if (!URL.canParse(address)) throw untrusted('is not a valid URL', 'Pass the address on as it arrived.')
  const url = new URL(address)
  if (url.username !== '' || url.password !== '') {
    const advice = 'Query the address again; if it stays so, report the Request-ID to WeChat Pay.'
    throw untrusted('holds a user name', advice)
  }
  const path = encodeTarget(url.pathname + url.search)
  if (url.origin === defaultHost) return targetOf(path)
  if (isServiceHost(url)) return targetOf(path, url.origin)
  return configuredTarget(client, url, path)
}

function targetOf(path: string, origin?: string): DownloadTarget {
  const route = routeOf(path)
  const id = `${route.slice(1)}#get`
  return { id, path, route, ...(origin === undefined ? {} : { baseUri: `${origin}/` }) }
}

/** The path without its query, which opens the file, and without ids: hooks and errors never see values. */
function routeOf(path: string): string {
  const segments = path.replace(/\?.*$/s, '').split('/')
  return segments.map(each => (/^(?:[a-z]+(?:-[a-z]+)*|v\d|)$/.test(each) ? each : '{id}')).join('/')
}

function configuredTarget(client: Caller, { origin, host }: URL, path: string): DownloadTarget {
  const { primary, backup, others } = merchantOf(client).hosts
  for (const own of backup === undefined ? [primary] : [primary, backup]) {
    const rest = pathBelow(own, origin, path)
    if (rest !== undefined) return targetOf(rest)
  }
  for (const [replaced, place] of others) {
    const rest = pathBelow(place, origin, path)
    if (rest !== undefined) return targetOf(rest, replaced)
  }
  throw untrusted(
    `leads to ${host}, which is not a host of WeChat Pay`,
    'Do not send a signed request there. A gateway of your own belongs in baseUri or hosts of the client.',
  )
}

/** The path without the prefix of a gateway. */
function pathBelow(place: string, origin: string, path: string): string | undefined {
  const base = new URL(place)
  const prefix = base.pathname.replace(/\/+$/, '')
  return base.origin === origin && path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : undefined
}

function untrusted(what: string, advice: string): RequestError {
  return new RequestError('INVALID_PARAMETER', `The address of the file ${what}.`, advice, {
    field: '/download_url',
  })
}
