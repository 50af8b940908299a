import type { OperationDescriptor } from '../descriptors.js'
import { ConnectionError } from '../errors/errors.js'
import type { WechatPayError } from '../errors/wechatpay-error.js'
import type { Account } from './account.js'
import type { CallOptions } from './call-options.js'
import type { Region } from './client-config.js'

/** Facts of a host of the service. */
interface ServiceHost {
  /** Its calls carry the merchant's signature. */
  readonly signed: boolean
  /** The host that takes over. */
  readonly backup?: string
  /** The merchants it is for, if it serves one region only. */
  readonly region?: Region
}

/** Hosts of the service (official documents: 接入前准备, 跨城容灾, 下载发票文件; the official SDK for Java). */
const serviceHosts: ReadonlyMap<string, ServiceHost> = /* @__PURE__ */ new Map([
  ['https://api.mch.weixin.qq.com', { signed: true, backup: 'https://api2.mch.weixin.qq.com' }],
  ['https://api2.mch.weixin.qq.com', { signed: true }],
  ['https://api.wechatpay.cn', { signed: true, backup: 'https://api2.wechatpay.cn' }],
  ['https://api2.wechatpay.cn', { signed: true }],
  ['https://apihk.mch.weixin.qq.com', { signed: true, region: 'overseas' }],
  // Files of electronic invoices: "neither signed nor to be verified".
  ['https://pay.wechatpay.cn', { signed: false }],
])

export const defaultHost = 'https://api.mch.weixin.qq.com'
export const overseasHost = 'https://apihk.mch.weixin.qq.com'

/** Whether an address leads to the service: to one of its hosts by name, or to any below `weixin.qq.com` or `tenpay.com`. */
export function isServiceHost({ protocol, hostname, port, origin }: URL): boolean {
  if (serviceHosts.has(origin)) return true
  return protocol === 'https:' && port === '' && /\.(?:weixin\.qq|tenpay)\.com$/.test(hostname)
}

/** What calls ask of an address. */
interface Address {
  readonly origin: string
  readonly hostname: string
  /** Without slashes at its end. */
  readonly prefix: string
}

const addresses = /* @__PURE__ */ new Map<string, Address>()
/** Programs have few addresses; one that makes them up must not fill the memory. */
const maxAddresses = 100

/** The parts of a valid URL. It is read once, although every call asks for it several times. */
function addressOf(url: string): Address {
  const known = addresses.get(url)
  if (known !== undefined) return known
  const { origin, hostname, pathname } = new URL(url)
  const address = { origin, hostname, prefix: pathname.replace(/\/+$/, '') }
  if (addresses.size >= maxAddresses) addresses.clear()
  addresses.set(url, address)
  return address
}

/** The host that takes over for one of the service's. */
export function backupOf(host: string): string | undefined {
  return serviceHosts.get(addressOf(host).origin)?.backup
}

/** The region that a host serves; undefined where it serves any. */
export function regionOf(host: string): Region | undefined {
  return serviceHosts.get(addressOf(host).origin)?.region
}

/** The address that a call is for: that of the call, of the page, or of the client. */
export function placeOf({ hosts }: Account, operation: OperationDescriptor, options: CallOptions): string {
  const base = options.baseUri ?? operation.baseUri ?? defaultHost
  return addressOf(base).origin === defaultHost ? hosts.primary : base
}

/** Whether a call carries the merchant's signature: some pages and hosts take none. */
export function takesSignature(
  account: Account,
  operation: OperationDescriptor,
  options: CallOptions,
): boolean {
  const { hostname } = addressOf(placeOf(account, operation, options))
  // By its name, even with http, another port, or the dot that ends a full name.
  const host = serviceHosts.get(`https://${hostname.replace(/\.$/, '')}`)
  return operation.unsigned !== true && host?.signed !== false
}

/** Milliseconds for which calls go to the backup host after the first host failed. */
const backupTime = 60_000

/** A host is not down because it did not answer within fewer milliseconds: a new connection may take that long. */
const leastTimeout = 50

/** Calls of a client go to another host from now on. */
export interface HostMove {
  readonly from: string
  readonly to: string
  /** Why `from` is left; undefined where the first host answers again. */
  readonly error: WechatPayError | undefined
}

/**
 * The hosts that one call goes to: from the first to the backup and back, whenever one is down.
 *
 * Calls of a client share what they learn: after the first host failed, calls begin with the backup, for a minute or
 * until it fails, too. Then a single call tries the first host, and the others follow once it got an answer there. Hosts
 * that pages or calls name have no backup and do not count.
 */
export class CallHosts {
  readonly #account: Account
  readonly #hosts: readonly string[]
  #turn: number
  /** Whether this call finds out if the first host is back. */
  readonly #isTrial: boolean

  constructor(account: Account, operation: OperationDescriptor, options: CallOptions) {
    const { state, now } = account
    this.#account = account
    this.#hosts = hostsOf(account, operation, options)
    const isMarked = this.#hosts.length > 1 && state.backupUntil !== undefined
    this.#isTrial = isMarked && now() >= (state.backupUntil ?? 0)
    this.#turn = isMarked && !this.#isTrial ? 1 : 0
    if (this.#isTrial) state.backupUntil = now() + backupTime
  }

  /** Where the next attempt goes; without a slash at the end. */
  get current(): string {
    return this.#hosts[this.#turn % this.#hosts.length] ?? ''
  }

  get #isFirst(): boolean {
    return this.#turn % this.#hosts.length === 0
  }

  /** The current host answered. Gives the move of later calls, if that brings them back to it. */
  answered(): HostMove | undefined {
    const { state } = this.#account
    if (!this.#isTrial || !this.#isFirst || state.backupUntil === undefined) return undefined
    state.backupUntil = undefined
    return { from: this.#hosts[1] ?? '', to: this.current, error: undefined }
  }

  /**
   * An attempt failed, within `timeout` milliseconds or by the caller's signal. If the host is down, the next attempt and
   * later calls go elsewhere. Gives the move of later calls, unless an earlier failure has moved them already.
   */
  failed(error: WechatPayError, timeout: number, signal: AbortSignal | undefined): HostMove | undefined {
    if (!isDown(error, timeout, signal)) return error.status === undefined ? undefined : this.answered()
    if (this.#hosts.length === 1) return undefined
    const { state, now } = this.#account
    const from = this.current
    const preferred = (state.backupUntil ?? 0) > now() ? 1 : 0
    const moves = preferred === this.#turn % this.#hosts.length
    if (this.#isFirst) state.backupUntil = now() + backupTime
    else if (state.backupUntil !== undefined) state.backupUntil = now()
    this.#turn += 1
    return moves ? { from, to: this.current, error } : undefined
  }
}

function isDown(error: WechatPayError, timeout: number, signal: AbortSignal | undefined): boolean {
  const { code, status } = error
  if (!(error instanceof ConnectionError)) return status === 502 || status === 503 || status === 504
  if (code === 'ABORTED') return false
  return code !== 'TIMEOUT' || (status === undefined && timeout >= leastTimeout && signal?.aborted !== true)
}

/** Where a call may go, first choice first; without a slash at the end. */
export function hostsOf(
  account: Account,
  operation: OperationDescriptor,
  options: CallOptions,
): readonly [string, ...string[]] {
  const base = options.baseUri ?? operation.baseUri
  const { primary, backup, others } = account.hosts
  const origin = base === undefined ? defaultHost : addressOf(base).origin
  if (origin !== defaultHost) return [others.get(origin) ?? origin]
  return backup === undefined ? [primary] : [primary, backup]
}

/** The path before an operation's own, from the page's host: `/hk`, `/global`, or nothing. It is signed. */
export function prefixOf(operation: OperationDescriptor, options: CallOptions): string {
  const base = options.baseUri ?? operation.baseUri
  return base === undefined ? '' : addressOf(base).prefix
}
