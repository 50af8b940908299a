import { type LookupAddress, type LookupOptions, lookup } from 'node:dns'
import { BlockList, isIP } from 'node:net'
import type { NoticeProblem } from './notice-record.js'

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4')
loopback.addAddress('::1', 'ipv6')

/** Whether an IP address is one of this machine alone: 127.0.0.0/8 and ::1, in any way to write them. */
export function isLoopback(address: string): boolean {
  const version = isIP(address)
  return version !== 0 && loopback.check(address, version === 4 ? 'ipv4' : 'ipv6')
}

/** The address of a notice as a URL, or why nothing can be sent there. */
export function readAddress(
  address: string | undefined,
  hosts: readonly string[],
): { readonly url: URL } | { readonly problem: NoticeProblem } {
  if (address === undefined || address === '') return { problem: noAddress }
  if (!URL.canParse(address)) return { problem: invalid('is not a URL') }
  const url = new URL(address)
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return { problem: invalid('begins with neither http: nor https:') }
  if (url.username !== '' || url.password !== '')
    return { problem: invalid('holds a user name or a password') }
  const host = hostOf(url)
  const isForeign = isIP(host) !== 0 && !isLoopback(host) && !isNamed(host, hosts)
  return isForeign ? { problem: foreign(host, [host]) } : { url }
}

/** The host of a URL, IPv6 without brackets. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[(.*)\]$/, '$1')
}

/** Whether notices may go to a host although it is not loopback. */
export function isNamed(host: string, hosts: readonly string[]): boolean {
  return hosts.some(each => each.toLowerCase() === host.toLowerCase())
}

/** A name led to addresses to which nothing is sent. */
export class ForeignAddressError extends Error {
  readonly problem: NoticeProblem

  constructor(host: string, addresses: readonly string[]) {
    const problem = foreign(host, addresses)
    super(problem.message)
    this.name = 'ForeignAddressError'
    this.problem = problem
  }
}

type Found = (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void

/** Resolves names as `dns.lookup` does. */
export type Resolve = (
  host: string,
  options: { readonly all: true },
  found: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void

/**
 * The `lookup` of a connection, which connects to what was checked and to nothing else: a name that leads elsewhere the next
 * time cannot lead the connection there. Fails with `ForeignAddressError` unless all addresses are loopback.
 */
export function checkedLookup(
  resolve: Resolve = lookup,
): (host: string, options: LookupOptions, found: Found) => void {
  return (host, options, found) =>
    resolve(host, { all: true }, (error, addresses) => {
      const [first] = addresses ?? []
      if (error !== null || first === undefined) return found(error ?? unknownHost(host), [])
      const others = addresses.filter(({ address }) => !isLoopback(address))
      if (others.length > 0)
        return found(
          new ForeignAddressError(
            host,
            others.map(each => each.address),
          ),
          [],
        )
      return options.all ? found(null, addresses) : found(null, first.address, first.family)
    })
}

function unknownHost(host: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${host} has no address.`), { code: 'ENOTFOUND' })
}

const noAddress: NoticeProblem = {
  code: 'NO_ADDRESS',
  message: 'The notice has no address: the call that it follows gave none.',
  advice: 'Give notify_url in that call, or set the address where its page says.',
}

function invalid(what: string): NoticeProblem {
  return {
    code: 'ADDRESS_INVALID',
    message: `The address of the notice ${what}.`,
    advice: 'Give the whole address of your receiver as notify_url, such as http://127.0.0.1:3000/notify.',
  }
}

function foreign(host: string, addresses: readonly string[]): NoticeProblem {
  const leads = addresses.includes(host) ? '' : ` (${addresses.join(', ')})`
  return {
    code: 'ADDRESS_REFUSED',
    message: `Nothing is sent to ${host}${leads}: the local service sends notices to this machine alone.`,
    advice: `Give an address such as http://127.0.0.1:3000/notify, or allow the host: notifyHosts: ['${host}'] (on the command line: --host-allow ${host}).`,
  }
}
