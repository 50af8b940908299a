import type { Caller } from '../caller.js'
import { type CallOptions, checkCallOptions } from '../client/call-options.js'
import { withOwnRejections } from '../client/check-argument.js'
import { checkOperation, checkRequest } from '../client/check-request.js'
import { hostsOf } from '../client/hosts.js'
import { merchantOf } from '../client/merchant.js'
import type { OperationDescriptor } from '../descriptors.js'
import { RequestError } from '../errors/errors.js'
import { completeFacts, WechatPayError } from '../errors/wechatpay-error.js'
import { handleV2 } from './handle-v2.js'

/**
 * The signed address of an operation that the user's browser opens, such as `v2/papay/entrustweb`. Sends nothing.
 *
 * ```ts
 * const url = await signedUrl(client, entrustweb.getOperation, { query: { appid, mch_id, … } })
 * ```
 *
 * No value may hold `&`: the user sees its sign, which would fit other messages, too.
 *
 * Throws `RequestError`: `UNKNOWN_OPERATION` unless the operation is a GET of v2, `INVALID_FIELD` naming a field with `&`;
 * and what a call throws before sending.
 */
export async function signedUrl(
  client: Caller,
  operation: OperationDescriptor,
  request: object,
  options?: CallOptions,
): Promise<string> {
  return withOwnRejections('request', () => urlOf(client, operation, request, options))
}

async function urlOf(
  client: Caller,
  given: OperationDescriptor,
  request: object,
  options: CallOptions | undefined,
): Promise<string> {
  const operation = checkOperation(given)
  checkRequest(request)
  const own = checkCallOptions(options)
  if (operation.protocol !== 'v2' || operation.method !== 'GET') {
    const message = `${operation.id} is not a GET of v2.`
    const advice = 'Only such addresses hold all of their request; call any other.'
    throw new RequestError('UNKNOWN_OPERATION', message, advice, { operation: operation.id })
  }
  const merchant = merchantOf(client)
  // The user sees it, whatever answers it: the rules for links apply.
  const link: OperationDescriptor = { ...operation, response: { kind: 'redirect', status: 302 } }
  try {
    const { target } = await handleV2(merchant, link, request, own)
    const [host] = hostsOf(merchant, operation, own)
    return `${host}${target}${operation.fragment ?? ''}`
  } catch (error) {
    if (error instanceof WechatPayError) completeFacts(error, { operation: operation.id })
    throw error
  }
}
