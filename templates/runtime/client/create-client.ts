import type { ApiPromise, Caller } from '../caller.js'
import type { HttpMethod, OperationDescriptor } from '../descriptors.js'
import { ConfigurationError, ConnectionError } from '../errors/errors.js'
import { safeCause } from '../errors/safe-cause.js'
import { completeFacts, WechatPayError } from '../errors/wechatpay-error.js'
import { transportOf } from '../transport/default-transport.js'
import { callV3 } from '../v3/call-v3.js'
import { createApiPromise } from './api-promise.js'
import { type CallOptions, checkCallOptions } from './call-options.js'
import { withOwnErrors, withOwnRejections } from './check-argument.js'
import { checkKeys, hostsFrom } from './check-keys.js'
import { checkOperation, checkRequest } from './check-request.js'
import { type ClientConfig, checkConfig, plainSettings } from './client-config.js'
import { declared } from './declared.js'
import { fetchCertificates } from './fetch-certificates.js'
import { tell, tellUndecrypted } from './hooks.js'
import { regionOf } from './hosts.js'
import { Lifetime } from './lifetime.js'
import { bindMerchant, type Merchant, merchantOf } from './merchant.js'
import { performCall, prepare } from './perform-call.js'
import { PlatformKeys } from './platform-keys.js'
import type { OperationHandler } from './prepared-call.js'
import { runtimeVersion } from './runtime-version.js'
import { SignatureMemory } from './signature-memory.js'
import { unlistedOperation } from './unlisted-operation.js'

/** Carries out calls for one merchant. Clients share nothing; one may serve a process for its whole life. */
export interface Client extends Caller, AsyncDisposal {
  /**
   * Calls an operation by its descriptor, as the generated functions do, or an endpoint that is on no page yet by
   * method and path: `client.request('POST /v3/new/endpoint/{id}', { id, json: { … } })`.
   */
  request<Output = unknown>(
    operation: OperationDescriptor | `${HttpMethod} /v3/${string}`,
    request?: object,
    options?: CallOptions,
  ): ApiPromise<Output>
  /**
   * Ends the client: calls that begin afterwards fail with `ConfigurationError` (`CLOSED`); those under way go on to
   * their end, repetitions and downloads that are being read included. Then the connections are closed, and the promise
   * is fulfilled. It may be called again. A `transport` that the configuration gave is left open, for others may use it.
   *
   * What makes no calls (signatures for front ends, receivers of notices with known keys) works on.
   */
  close(): Promise<void>
}

/** `await using client = createClient(…)`, where the compiler's library knows of it. */
export type AsyncDisposal = SymbolConstructor extends { readonly asyncDispose: infer Name extends symbol }
  ? { readonly [Key in Name]: () => Promise<void> }
  : Readonly<Record<never, never>>

/**
 * Makes a client for one merchant.
 *
 * Every mistake in the configuration that can be seen without a call is thrown here as `ConfigurationError`. Nothing is
 * sent: platform certificates are fetched by the first call that needs them.
 */
export function createClient(config: ClientConfig): Client {
  const client = new MerchantClient()
  bindMerchant(
    client,
    withOwnErrors('config', () => createMerchant(config)),
  )
  return client
}

class MerchantClient implements Client {
  request<Output = unknown>(
    operation: OperationDescriptor | `${HttpMethod} /v3/${string}`,
    request: object = {},
    options?: CallOptions,
  ): ApiPromise<Output> {
    return createApiPromise(async () => {
      const merchant = merchantOf(this)
      const descriptor = withOwnErrors('request', () => descriptorOf(operation, request))
      const over = merchant.lifetime.begin()
      try {
        const own = withOwnErrors('options', () => checkCallOptions(options))
        const call = await withOwnRejections('request', () =>
          prepare(merchant, descriptor, own, () =>
            handlerOf(descriptor)<Output>(merchant, descriptor, request, own),
          ),
        )
        const response = await performCall(merchant, call, own)
        const { requestId, undecrypted: fields = [] } = response
        tellUndecrypted(merchant.hooks, { operation: descriptor.id, requestId, fields })
        return response
      } catch (error) {
        throw completed(error, descriptor)
      } finally {
        over()
      }
    })
  }

  async close(): Promise<void> {
    const { lifetime, release } = merchantOf(this)
    await lifetime.end(release)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close()
  }
}

function descriptorOf(operation: unknown, request: object): OperationDescriptor {
  checkRequest(request)
  return typeof operation === 'string' ? unlistedOperation(operation, request) : checkOperation(operation)
}

/** What a transport of the caller's own throws late, or answers without being an answer, is no error of ours. */
function completed(error: unknown, { id }: OperationDescriptor): WechatPayError {
  const own = error instanceof WechatPayError ? error : brokenAnswer(error)
  completeFacts(own, { operation: id })
  return own
}

function brokenAnswer(error: unknown): ConnectionError {
  const cause = safeCause(error)
  const message = `What the transport gave cannot be used as an answer (${cause?.message ?? typeof error}).`
  const advice =
    'A transport of your own gives { status, headers, body, cancel }. Query what became of the call before repeating a write.'
  return new ConnectionError('CONNECTION_LOST', message, advice, 'unknown', { cause })
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
  checkConfig(config, 'createClient() an object with mchid, serial, privateKey and publicKeys or apiV3Key')
  const settings = plainSettings(config)
  const { now, hooks } = settings
  const { publicKeys, certificates, ...own } = checkKeys(config, now())
  const hosts = hostsFrom(config)
  const mayDownload = own.apiV3Key !== undefined && config.downloadCertificates !== false
  const platformKeys = new PlatformKeys({
    publicKeys,
    certificates,
    download: mayDownload ? region => fetchCertificates(merchant, region) : undefined,
    region: config.region ?? regionOf(hosts.primary),
    onCertificates: event => tell(hooks.onCertificates, event),
    now,
  })
  const transport = transportOf(config)
  const merchant: Merchant = {
    ...settings,
    ...own,
    version: runtimeVersion,
    platformKeys,
    transport,
    hosts,
    seen: new SignatureMemory(),
    state: { calls: 0, backupUntil: undefined },
    lifetime: new Lifetime('client'),
    release: async () => {
      if (transport !== config.transport) await transport.close?.()
    },
  }
  return merchant
}
