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
import { tie } from './copies.js'
import { declared } from './declared.js'
import { fetchCertificates } from './fetch-certificates.js'
import { tell, tellUndecrypted } from './hooks.js'
import { regionOf } from './hosts.js'
import { Lifetime } from './lifetime.js'
import { type Merchant, merchantOf } from './merchant.js'
import { performCall, prepare } from './perform-call.js'
import { PlatformKeys } from './platform-keys.js'
import type { OperationHandler } from './prepared-call.js'
import { runtimeVersion } from './runtime-version.js'
import { SignatureMemory } from './signature-memory.js'
import { unlistedOperation } from './unlisted-operation.js'

/** Makes calls for one merchant. Clients share nothing; one can serve a process for its whole life. */
export interface Client extends Caller, AsyncDisposal {
  /**
   * Calls an operation by its descriptor, as the generated functions do, or an endpoint without a page by method and
   * path: `client.request('POST /v3/new/endpoint/{id}', { id, json: { … } })`.
   */
  request<Output = unknown>(
    operation: OperationDescriptor | `${HttpMethod} /v3/${string}`,
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
 * Makes a client for one merchant.
 *
 * Throws `ConfigurationError` for every mistake that shows without a call. Sends nothing: the first call that needs
 * platform certificates fetches them.
 */
export function createClient(config: ClientConfig): Client {
  const client = new MerchantClient()
  const merchant = withOwnErrors('config', () => createMerchant(config))
  tie(client, 'client', merchant)
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
