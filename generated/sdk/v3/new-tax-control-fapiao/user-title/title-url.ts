/** 由openapi/v3/new-tax-control-fapiao/user-title/title-url.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 获取抬头填写链接：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 发票申请单号 */
  fapiao_apply_id: string
  /** 开票来源 */
  source: 'WEB' | 'MINIPROGRAM'
  /** 商户AppID */
  appid: string
  /** 用户OpenID */
  openid: string
  /** 总金额 */
  total_amount: number
  /** 销售方名称 */
  seller_name?: string | undefined
  /** 是否需要展示手机号填写栏 */
  show_phone_cell?: boolean | undefined
  /** 用户是否必须填写手机号 */
  must_input_phone?: boolean | undefined
  /** 是否需要展示邮箱地址填写栏 */
  show_email_cell?: boolean | undefined
  /** 用户是否必须填写邮箱地址 */
  must_input_email?: boolean | undefined
}

/** 获取抬头填写链接：应答 */
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

/** 获取抬头填写链接：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
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
 * 后续通知：
 *
 * - 发票抬头填写完成通知(FAPIAO.USER_APPLIED)（`webhooks/v3/FAPIAO.USER_APPLIED`）
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012538106)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012474040)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015770776)
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

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
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

/** 客户端上的页面：`client.v3.newTaxControlFapiao.userTitle.titleUrl`。 */
export interface PageMethods {
  /**
   * 获取抬头填写链接
   *
   * 非微信支付的收款要开票时，先取链接请用户填抬头，填完推通知。链接30分钟失效，过期就重取，申请单号不必换；`total_amount`单位分。
   *
   * 网页来源用`title_url`，小程序来源用返回的appid与path跳转。
   *
   * 后续通知：
   *
   * - 发票抬头填写完成通知(FAPIAO.USER_APPLIED)（`webhooks/v3/FAPIAO.USER_APPLIED`）
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012538106)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012474040)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015770776)
   * @example
   * ```ts
   * const answer = await client.v3.newTaxControlFapiao.userTitle.titleUrl.get({
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
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
