import type { ApiPromise, Caller, CallOptions } from '../caller.js'
import type { HttpMethod, OperationDescriptor } from '../descriptors.js'
import { ConfigurationError } from '../errors/configuration-error.js'
import { completeFacts, WechatPayError } from '../errors/wechatpay-error.js'
import { createFetchTransport } from '../transport/fetch-transport.js'
import { createNodeTransport } from '../transport/node-transport.js'
import type { Transport } from '../transport/transport.js'
import { callV3 } from '../v3/call-v3.js'
import { createApiPromise } from './api-promise.js'
import { checkCallOptions } from './check-call-options.js'
import { checkHosts, checkKeys, checkPositive, checkRetry, checkUserAgent } from './check-config.js'
import { checkSettings } from './check-settings.js'
import type { ClientConfig } from './client-config.js'
import { declared } from './declared.js'
import { fetchCertificates } from './fetch-certificates.js'
import { tell, tellUndecrypted } from './hooks.js'
import { regionOf } from './hosts.js'
import { bindMerchant, type Merchant, merchantOf } from './merchant.js'
import { performCall, prepare } from './perform-call.js'
import { PlatformKeys } from './platform-keys.js'
import type { OperationHandler } from './prepared-call.js'
import { SignatureMemory } from './signature-memory.js'
import { unlistedOperation } from './unlisted-operation.js'

/** Carries out calls for one merchant. Clients share nothing; one may serve a process for its whole life. */
export interface Client extends Caller {
  /**
   * Calls an operation by its descriptor, as the generated functions do, or an endpoint that is on no page yet by
   * method and path: `client.request('POST /v3/new/endpoint/{id}', { id, json: { … } })`.
   */
  request<Output = unknown>(
    operation: OperationDescriptor | `${HttpMethod} /v3/${string}`,
    request?: object,
    options?: CallOptions,
  ): ApiPromise<Output>
}

/**
 * Makes a client for one merchant.
 *
 * Every mistake in the configuration that can be seen without a call is thrown here as `ConfigurationError`. Nothing is
 * sent: platform certificates are fetched by the first call that needs them.
 */
export function createClient(config: ClientConfig): Client {
  const client = new MerchantClient()
  bindMerchant(client, createMerchant(config))
  return client
}

class MerchantClient implements Client {
  request<Output = unknown>(
    operation: OperationDescriptor | `${HttpMethod} /v3/${string}`,
    request: object = {},
    options: CallOptions = {},
  ): ApiPromise<Output> {
    return createApiPromise(async () => {
      const merchant = merchantOf(this)
      const descriptor = typeof operation === 'string' ? unlistedOperation(operation, request) : operation
      try {
        checkCallOptions(options)
        const call = await prepare(merchant, descriptor, options, () =>
          handlerOf(descriptor)<Output>(merchant, descriptor, request, options),
        )
        const response = await performCall(merchant, call, options)
        const { requestId, undecrypted: fields = [] } = response
        tellUndecrypted(merchant.hooks, { operation: descriptor.id, requestId, fields })
        return response
      } catch (error) {
        if (error instanceof WechatPayError) completeFacts(error, { operation: descriptor.id })
        throw error
      }
    })
  }
}

function handlerOf(operation: OperationDescriptor): OperationHandler {
  // Descriptors know no more of it than that it is there: their types would lead to everything inside.
  if (operation.handler !== undefined) return declared<OperationHandler>(operation.handler)
  if (operation.protocol === 'v3') return callV3
  throw new ConfigurationError(
    'MISSING_HANDLER',
    `The descriptor ${operation.id} of a v2 operation has no handler.`,
    'Use the generated function, or add `handler: v2` from the runtime.',
  )
}

function createMerchant(config: ClientConfig): Merchant {
  checkSettings(config)
  const now = config.now ?? Date.now
  const keys = checkKeys(config, now())
  const hooks = config.hooks ?? {}
  const { publicKeys, certificates, ...own } = keys
  const hosts = checkHosts(config)
  const mayDownload = keys.apiV3Key !== undefined && config.downloadCertificates !== false
  const platformKeys = new PlatformKeys({
    publicKeys,
    certificates,
    download: mayDownload ? region => fetchCertificates(merchant, region) : undefined,
    region: config.region ?? regionOf(hosts.primary),
    onCertificates: event => tell(hooks.onCertificates, event),
    now,
  })
  const merchant: Merchant = {
    ...own,
    platformKeys,
    transport: transportOf(config),
    hosts,
    timeout: checkPositive(config.timeout, 'timeout', 30_000),
    retry: checkRetry(config.retry),
    hooks,
    userAgent: ['wechatpay-sdk-pagewright', checkUserAgent(config.userAgent)].join(' ').trim(),
    maxResponseBytes: checkPositive(config.maxResponseBytes, 'maxResponseBytes', 8 * 1024 * 1024),
    largeIntegers: config.largeIntegers ?? 'refuse',
    now,
    seen: new SignatureMemory(),
    state: { calls: 0, backupUntil: Number.NEGATIVE_INFINITY },
  }
  return merchant
}

function transportOf(config: ClientConfig): Transport {
  if (config.transport !== undefined) return config.transport
  // Looked up at each call, so that what replaces the global one later (tests, instrumentation) is used.
  const send = config.fetch ?? ((url, init) => fetch(url, init))
  return createFetchTransport(send, createNodeTransport())
}
