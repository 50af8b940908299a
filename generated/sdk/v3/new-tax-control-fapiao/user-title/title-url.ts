/** Generated from openapi/v3/new-tax-control-fapiao/user-title/title-url.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 获取抬头填写链接: request */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 子商户号 */
  sub_mchid?: string
  /** 发票申请单号 */
  fapiao_apply_id: string
  /**
   * 开票来源
   * `WEB` | `MINIPROGRAM` 枚举值之一
   */
  source: 'WEB' | 'MINIPROGRAM'
  /** 商户AppID */
  appid: string
  /** 用户OpenID */
  openid: string
  /** 总金额 */
  total_amount: number
  /** 销售方名称 */
  seller_name?: string
  /** 是否需要展示手机号填写栏 */
  show_phone_cell?: boolean
  /** 用户是否必须填写手机号 */
  must_input_phone?: boolean
  /** 是否需要展示邮箱地址填写栏 */
  show_email_cell?: boolean
  /** 用户是否必须填写邮箱地址 */
  must_input_email?: boolean
}

/** 获取抬头填写链接: response */
export interface GetResponse {
  /** 抬头填写链接 */
  title_url?: string
  /** 抬头填写小程序AppID */
  miniprogram_appid?: string
  /** 抬头填写小程序页面路径 */
  miniprogram_path?: string
  /** 抬头填写小程序的用户名 */
  miniprogram_user_name?: string
}

/** 获取抬头填写链接: codes of its errors */
export type GetErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/new-tax-control-fapiao/user-title/title-url#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/new-tax-control-fapiao/user-title/title-url',
  queryParameters: [
    'sub_mchid',
    'fapiao_apply_id',
    'source',
    'appid',
    'openid',
    'total_amount',
    'seller_name',
    'show_phone_cell',
    'must_input_phone',
    'show_email_cell',
    'must_input_email',
  ],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 获取抬头填写链接
 *
 * 非微信支付的收款要开票时，先取链接请用户填抬头，填完推通知。链接30分钟失效，过期就重取，申请单号不必换；`total_amount`单位分。
 *
 * 网页来源用`title_url`，小程序来源用返回的appid与path跳转。
 *
 * Notices that follow:
 *
 * - 发票抬头填写完成通知(FAPIAO.USER_APPLIED) (`webhooks/v3/FAPIAO.USER_APPLIED`)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012538106)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012474040)
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015770776)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: {
 *     fapiao_apply_id: 'FAPIAO20260801000137',
 *     source: 'WEB',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *     total_amount: 382895,
 *   },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [
    { name: 'sub_mchid', schema: { kind: 'string' } },
    { name: 'fapiao_apply_id', required: true, schema: { kind: 'string' } },
    {
      name: 'source',
      required: true,
      schema: { kind: 'string', enum: [{ value: 'WEB' }, { value: 'MINIPROGRAM' }] },
    },
    { name: 'appid', required: true, schema: { kind: 'string' } },
    { name: 'openid', required: true, schema: { kind: 'string' } },
    { name: 'total_amount', required: true, schema: { kind: 'integer' } },
    { name: 'seller_name', schema: { kind: 'string' } },
    { name: 'show_phone_cell', schema: { kind: 'boolean' } },
    { name: 'must_input_phone', schema: { kind: 'boolean' } },
    { name: 'show_email_cell', schema: { kind: 'boolean' } },
    { name: 'must_input_email', schema: { kind: 'boolean' } },
  ],
}))
