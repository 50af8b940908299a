import type { ApiPromise, ApiResponse, Caller } from '../caller.js'
import type { OperationTable } from '../chain/operation-table.js'
import type { OperationDescriptor } from '../descriptors.js'
import { ConfigurationError, ConnectionError } from '../errors/errors.js'
import { safeCause } from '../errors/safe-cause.js'
import { completeFacts, WechatPayError } from '../errors/wechatpay-error.js'
import { transportOf } from '../transport/default-transport.js'
import { callV3 } from '../v3/call-v3.js'
import type { Account, ClientParts, Merchant, SharedParts } from './account.js'
import { createApiPromise } from './api-promise.js'
import { type CallOptions, checkCallOptions } from './call-options.js'
import { type CallWatch, watchCall } from './call-watch.js'
import { withOwnErrors, withOwnRejections } from './check-argument.js'
import { checkBrandKeys } from './check-brand-keys.js'
import { checkKeys, hostsFrom } from './check-keys.js'
import { checkOperation, checkRequest } from './check-request.js'
import { checkedRequest } from './checked-request.js'
import {
  type BrandClientConfig,
  type ClientConfig,
  checkConfig,
  checksOf,
  hasMerchant,
  plainSettings,
} from './client-config.js'
import { tie } from './copies.js'
import { declared } from './declared.js'
import { fetchCertificates } from './fetch-certificates.js'
import type { CertificateFact } from './hook-events.js'
import { tell, warnUndecrypted } from './hooks.js'
import { regionOf } from './hosts.js'
import { knownCertificates } from './known-certificates.js'
import { Lifetime } from './lifetime.js'
import { neededBrand, neededMerchant, partsOf } from './merchant.js'
import { performCall, prepare } from './perform-call.js'
import { PlatformKeys } from './platform-keys.js'
import type { OperationHandler, PreparedCall } from './prepared-call.js'
import { runtimeVersion } from './runtime-version.js'
import { SignatureMemory } from './signature-memory.js'
import { type UnlistedOperation, unlistedOperation } from './unlisted-operation.js'

/** Makes calls for one merchant, one brand, or both. Clients share nothing; one can serve a process for its whole life. */
export interface Client extends Caller, AsyncDisposal {
  /**
   * Calls an operation by its descriptor, as the generated functions do, or an endpoint without a page by method and
   * path: `client.request('POST /v3/new/endpoint/{id}', { id, json: { … } })`.
   */
  request<Output = unknown>(
    operation: OperationDescriptor | UnlistedOperation,
    request?: object,
    options?: CallOptions,
  ): ApiPromise<Output>
  /**
   * Closes the client. Calls under way finish, with their retries and the downloads that are being read; new calls fail
   * with `ConfigurationError` (`CLOSED`). Resolves once the connections are closed, and may be called again. A
   * `transport` of the configuration stays open, because others may use it.
   *
   * Everything that makes no calls keeps working: signatures for front ends, notices with known keys.
   */
  close(): Promise<void>
}

/** `await using client = createClient(…)`, where the compiler supports it. */
export type AsyncDisposal = SymbolConstructor extends { readonly asyncDispose: infer Name extends symbol }
  ? { readonly [Key in Name]: () => Promise<void> }
  : Readonly<Record<never, never>>

/**
 * Makes a client for one merchant, one brand, or a merchant with its brand.
 *
 * Throws `ConfigurationError` for every mistake that shows without a call. Sends nothing: the first call that needs
 * platform certificates fetches them.
 */
export function createClient(config: ClientConfig | BrandClientConfig): Client {
  return createClientOf(config, undefined)
}

/** `createClient`, for a client that knows the pages, by whose tables it checks requests. */
export function createClientOf(
  config: ClientConfig | BrandClientConfig,
  operations: OperationTable | undefined,
): Client {
  const client = new RuntimeClient()
  const parts = withOwnErrors('config', () => createParts(config, operations))
  tie(client, 'client', parts)
  return client
}

class RuntimeClient implements Client {
  request<Output = unknown>(
    operation: OperationDescriptor | UnlistedOperation,
    request: object = {},
    options?: CallOptions,
  ): ApiPromise<Output> {
    return createApiPromise(async () => {
      const parts = partsOf(this)
      const watch = watchCall(parts.hooks)
      let descriptor: OperationDescriptor | undefined
      try {
        descriptor = withOwnErrors('request', () => descriptorOf(operation, request))
        const response = await makeCall<Output>(parts, descriptor, request, options, watch)
        watch?.succeeded(response)
        return response
      } catch (error) {
        if (error instanceof WechatPayError) watch?.failed(error, descriptor)
        throw error
      }
    })
  }

  async close(): Promise<void> {
    const { lifetime, release } = partsOf(this)
    await lifetime.end(release)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close()
  }
}

/** Checks, prepares and performs a call, while the client is open. */
async function makeCall<Output>(
  parts: ClientParts,
  descriptor: OperationDescriptor,
  request: object,
  options: unknown,
  watch: CallWatch | undefined,
): Promise<ApiResponse<Output>> {
  const over = parts.lifetime.begin()
  try {
    const own = withOwnErrors('options', () => checkCallOptions(options))
    watch?.start(descriptor, own)
    const sent = await withOwnRejections('request', () =>
      checkedRequest(parts.checks, descriptor, request, own),
    )
    const { account, prepareCall } = callerOf<Output>(parts, descriptor, sent, own)
    const call = await withOwnRejections('request', () => prepare(account, descriptor, own, prepareCall))
    const response = await performCall(account, call, own, watch)
    const { requestId, undecrypted: fields = [] } = response
    if (fields.length > 0) {
      if (parts.hooks.onUndecrypted === undefined) warnUndecrypted(descriptor.id, fields)
      else watch?.undecrypted(requestId, fields)
    }
    return response
  } catch (error) {
    throw completed(error, descriptor)
  } finally {
    over()
  }
}

function descriptorOf(operation: unknown, request: object): OperationDescriptor {
  checkRequest(request)
  return typeof operation === 'string' ? unlistedOperation(operation, request) : checkOperation(operation)
}

/** The error of a call as one of this SDK: a custom transport may throw late, or give something that is not an answer. */
function completed(error: unknown, { id }: OperationDescriptor): WechatPayError {
  if (error instanceof WechatPayError) {
    completeFacts(error, { operation: id })
    return error
  }
  const cause = safeCause(error)
  const message = `What the transport gave cannot be used as an answer (${cause?.message ?? typeof error}).`
  const advice =
    'A transport of your own gives { status, headers, body, cancel }. Query what became of the call before repeating a write.'
  return new ConnectionError('CONNECTION_LOST', message, advice, 'unknown', { cause, operation: id })
}

/** Who makes a call, and what prepares it. */
interface OperationCaller<Output> {
  readonly account: Account
  readonly prepareCall: () => Promise<PreparedCall<Output>>
}

/** Calls of the brand API are the brand's, all others the merchant's: neither ever signs for the other. */
function callerOf<Output>(
  { merchant, brand }: ClientParts,
  operation: OperationDescriptor,
  request: object,
  options: CallOptions,
): OperationCaller<Output> {
  const what = `${operation.id} cannot be signed`
  if (operation.protocol === 'brand') {
    const account = neededBrand(brand, what)
    return { account, prepareCall: () => callV3(account, operation, request, options) }
  }
  const account = neededMerchant(merchant, what)
  const handler = handlerOf(operation)
  return { account, prepareCall: () => handler(account, operation, request, options) }
}

function handlerOf(operation: OperationDescriptor): OperationHandler {
  // Descriptors do not know its type, which would lead to everything inside.
  if (operation.handler !== undefined) return declared<OperationHandler>(operation.handler)
  if (operation.protocol === 'v3') return callV3
  throw new ConfigurationError(
    'MISSING_HANDLER',
    `The descriptor ${operation.id} of a v2 operation has no handler.`,
    'Use the generated function, or add `handler: v2` from the runtime.',
  )
}

function createParts(
  config: ClientConfig | BrandClientConfig,
  operations: OperationTable | undefined,
): ClientParts {
  checkConfig(config, 'createClient() an object with mchid, serial, privateKey and publicKeys or apiV3Key')
  const settings = plainSettings(config)
  const now = settings.now()
  const merchant = hasMerchant(config) ? { config, keys: checkKeys(config, now) } : undefined
  const brand = config.brand && checkBrandKeys(config.brand, merchant?.keys, now)
  const transport = transportOf(config)
  const shared: SharedParts = {
    ...settings,
    version: runtimeVersion,
    transport,
    hosts: hostsFrom(config),
    state: { calls: 0, backupUntil: undefined },
  }
  const certificates = shared.hooks.onCertificates === undefined ? [] : certificatesOf(merchant?.keys, brand)
  if (certificates.length > 0) {
    const event = { source: 'configuration', serials: [], certificates, error: undefined } as const
    tell(shared.hooks.onCertificates, event)
  }
  return {
    ...shared,
    merchant: merchant && createMerchant(merchant.keys, merchant.config, shared, certificates),
    brand: brand && createBrand(brand, shared),
    checks: checksOf(config, operations),
    lifetime: new Lifetime('client'),
    release: async () => {
      if (transport !== config.transport) await transport.close?.()
    },
  }
}

/** What the configuration has of certificates. */
function certificatesOf(
  ...accounts: readonly (ReturnType<typeof checkBrandKeys> | undefined)[]
): readonly CertificateFact[] {
  return accounts.flatMap(each => (each === undefined ? [] : knownCertificates(each, each.certificates)))
}

function createMerchant(
  { publicKeys, certificates, ...own }: ReturnType<typeof checkKeys>,
  { downloadCertificates, region }: Pick<ClientConfig, 'downloadCertificates' | 'region'>,
  shared: SharedParts,
  others: readonly CertificateFact[],
): Merchant {
  const { hooks, hosts, now } = shared
  const mayDownload = own.secret !== undefined && downloadCertificates !== false
  const platformKeys = new PlatformKeys({
    owner: own.owner,
    publicKeys,
    certificates,
    download: mayDownload ? place => fetchCertificates(merchant, place) : undefined,
    region: region ?? regionOf(hosts.primary),
    onCertificates: event => tell(hooks.onCertificates, event),
    others,
    now,
  })
  const merchant: Merchant = { ...shared, ...own, platformKeys, seen: new SignatureMemory() }
  return merchant
}

/** A brand never downloads certificates: it has none. */
function createBrand(
  { publicKeys, certificates, ...own }: ReturnType<typeof checkBrandKeys>,
  shared: SharedParts,
): Account {
  const { owner } = own
  const sources = { owner, publicKeys, certificates, download: undefined, now: shared.now }
  return { ...shared, ...own, platformKeys: new PlatformKeys(sources), seen: new SignatureMemory() }
}
