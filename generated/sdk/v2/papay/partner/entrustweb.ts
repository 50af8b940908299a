/** 由openapi/v2/papay/partner/entrustweb.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
  RedirectResponse,
} from '../../../runtime/index.js'
import type { V2ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'
import { v2 } from '../../../runtime/v2/index.js'

/** 委托代扣公众号纯签约（服务商）：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 应用ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 子商户号 */
  sub_mch_id: string
  /** 模板id */
  plan_id: number
  /** 签约协议号 */
  contract_code: string
  /** 请求序列号 */
  request_serial: number
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 回调通知url */
  notify_url: string
  /**
   * 版本号
   * `1.0` 枚举值
   */
  version: '1.0'
  /** 签名 */
  sign: string
  /** 时间戳，单位为秒 */
  timestamp: string
  /**
   * 返回web
   * `1` 枚举值
   */
  return_web?: 1 | undefined
}

/** `30x`跳转(无实际返回信息) */
export type GetResponse = RedirectResponse

/** 委托代扣公众号纯签约（服务商）：错误码 */
export type GetErrorCode = V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v2/papay/partner/entrustweb#get',
  protocol: 'v2',
  handler: v2,
  method: 'GET',
  path: '/papay/partner/entrustweb',
  queryParameters: [
    'appid',
    'mch_id',
    'sub_appid',
    'sub_mch_id',
    'plan_id',
    'contract_code',
    'request_serial',
    'contract_display_account',
    'notify_url',
    'version',
    'sign',
    'timestamp',
    'return_web',
  ],
  response: {
    kind: 'redirect',
    status: 302,
  },
})

/**
 * 委托代扣公众号纯签约（服务商）
 *
 * 为特约商户拼出签约地址，在微信内跳转到委托代扣页让用户签约。签约协议号由商户侧生成且不可重复，结果经`notify_url`送达。
 *
 * 没有XML答复，只有30x跳转；用户回到页面时协议未必已生效，以通知或查询为准。
 *
 * 后续通知：
 *
 * - 委托代扣签约、解约通知（`webhooks/v2/pap-contract-state-changed`），发往`query.notify_url`
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_1.shtml)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: {
 *     appid: 'wx6f3a90c2d5e81b47',
 *     mch_id: '1900000109',
 *     sub_mch_id: '1900013511',
 *     plan_id: 12535,
 *     contract_code: 'XY20260801000003',
 *     request_serial: 1000,
 *     contract_display_account: '林小满',
 *     notify_url: 'https://pay.example.com/notify/contract',
 *     version: '1.0',
 *     sign: '0B6F395CA14AC202374D5CFF678B7115',
 *     timestamp: '1785556800',
 *   },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [
    { name: 'appid', required: true, schema: { kind: 'string' } },
    { name: 'mch_id', required: true, schema: { kind: 'string' } },
    { name: 'sub_appid', schema: { kind: 'string' } },
    { name: 'sub_mch_id', required: true, schema: { kind: 'string' } },
    { name: 'plan_id', required: true, schema: { kind: 'integer' } },
    { name: 'contract_code', required: true, schema: { kind: 'string' } },
    { name: 'request_serial', required: true, schema: { kind: 'integer' } },
    { name: 'contract_display_account', required: true, schema: { kind: 'string' } },
    { name: 'notify_url', required: true, schema: { kind: 'string' } },
    { name: 'version', required: true, schema: { kind: 'string', enum: [{ value: '1.0' }] } },
    { name: 'timestamp', required: true, schema: { kind: 'string' } },
    { name: 'return_web', schema: { kind: 'integer', enum: [{ value: 1 }] } },
  ],
}))

/** 客户端上的页面：`client.v2.papay.partner.entrustweb`。 */
export interface PageMethods {
  /**
   * 委托代扣公众号纯签约（服务商）
   *
   * 为特约商户拼出签约地址，在微信内跳转到委托代扣页让用户签约。签约协议号由商户侧生成且不可重复，结果经`notify_url`送达。
   *
   * 没有XML答复，只有30x跳转；用户回到页面时协议未必已生效，以通知或查询为准。
   *
   * 后续通知：
   *
   * - 委托代扣签约、解约通知（`webhooks/v2/pap-contract-state-changed`），发往`query.notify_url`
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_1.shtml)
   * @example
   * ```ts
   * const answer = await client.v2.papay.partner.entrustweb.get({
   *   query: {
   *     appid: 'wx6f3a90c2d5e81b47',
   *     mch_id: '1900000109',
   *     sub_mch_id: '1900013511',
   *     plan_id: 12535,
   *     contract_code: 'XY20260801000003',
   *     request_serial: 1000,
   *     contract_display_account: '林小满',
   *     notify_url: 'https://pay.example.com/notify/contract',
   *     version: '1.0',
   *     sign: '0B6F395CA14AC202374D5CFF678B7115',
   *     timestamp: '1785556800',
   *   },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
