import { standardPort } from '../../../templates/runtime/cli/standard-port.js'

const storageKey = 'pagewright-local-service'

/** Where the local service listens unless it is told otherwise. */
export const standardAddress = `http://127.0.0.1:${standardPort}`

/** An address that was typed in, as an origin, or what is wrong with it. */
export type CheckedAddress =
  | { readonly kind: 'address'; readonly origin: string }
  | { readonly kind: 'not-loopback' }
  | { readonly kind: 'not-an-address' }

const loopback: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Takes addresses of this machine alone: what is typed into the panel must reach nobody else. */
export function checkAddress(text: string): CheckedAddress {
  const whole = /^[a-z]+:\/\//i.test(text.trim()) ? text.trim() : `http://${text.trim()}`
  if (!URL.canParse(whole)) return { kind: 'not-an-address' }
  const { protocol, hostname, origin, username, password } = new URL(whole)
  if (protocol !== 'http:' && protocol !== 'https:') return { kind: 'not-an-address' }
  const isOwn = loopback.has(hostname) && username === '' && password === ''
  return isOwn ? { kind: 'address', origin } : { kind: 'not-loopback' }
}

/** Whether this page is served by this machine: others have to be named when the service is started. */
export function isLoopbackSite({ hostname }: Location): boolean {
  return loopback.has(hostname)
}

/** The address that was used last. Storage may hold anything: it is checked, too. */
export function readAddress(): string {
  const checked = checkAddress(localStorage.getItem(storageKey) ?? standardAddress)
  return checked.kind === 'address' ? checked.origin : standardAddress
}

/** Remembers an address. */
export function writeAddress(origin: string): void {
  localStorage.setItem(storageKey, origin)
}
