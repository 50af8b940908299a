/** 由openapi/v2/mmpaymkttransfers/send_coupon.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2MmpaymkttransfersErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 发放代金券（旧版）：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 代金券批次id */
  coupon_stock_id: string
  /** openid记录数 */
  openid_count: number
  /** 商户单据号 */
  partner_trade_no: string
  /** 用户openid */
  openid: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 操作员 */
  op_user_id?: string | undefined
  /** 设备号 */
  device_info?: string | undefined
  /**
   * 协议版本
   * `1.0` 枚举值
   */
  version?: '1.0' | undefined
  /**
   * 协议类型
   * `XML` 枚举值
   */
  type?: 'XML' | undefined
}

/** 发放代金券（旧版）：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 设备号 */
  device_info?: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 代金券批次id */
  coupon_stock_id: string
  /** 返回记录数 */
  resp_count: number
  /** 成功记录数 */
  success_count: number
  /** 失败记录数 */
  failed_count: number
  /** 用户标识 */
  openid: string
  /** 返回码 */
  ret_code: string
  /** 代金券id */
  coupon_id: string
  /** 返回信息 */
  ret_msg: string
}

/** 发放代金券（旧版）：错误码 */
export type PostErrorCode = V2MmpaymkttransfersErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/mmpaymkttransfers/send_coupon#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/mmpaymkttransfers/send_coupon',
  body: {
    kind: 'xml',
    required: true,
  },
  security: true,
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/xml',
    signed: true,
  },
  responseFields: {
    numbers: ['/resp_count', '/success_count', '/failed_count'],
  },
})

/**
 * 发放代金券（旧版）
 *
 * 给指定openid发一张代金券，每次一人，`openid_count`固定1。发给被判为小号的用户会返回错误码；经接口发的券不进微信卡包，重试保持商户单据号不变。
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_3&index=4)
 * @deprecated `2020`年起不再维护，新的发放见这里，本页仅供查阅存量代码。 请改用发放代金券（`v3.marketing.favor.users._openid_.coupons.post`）。
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     coupon_stock_id: '1757',
 *     openid_count: 1,
 *     partner_trade_no: 'FK20260801000137',
 *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     mch_id: '1900000109',
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'coupon_stock_id', required: true, schema: { kind: 'string' } },
      { name: 'openid_count', required: true, schema: { kind: 'integer' } },
      { name: 'partner_trade_no', required: true, schema: { kind: 'string' } },
      { name: 'openid', required: true, schema: { kind: 'string' } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      { name: 'op_user_id', schema: { kind: 'string' } },
      { name: 'device_info', schema: { kind: 'string' } },
      { name: 'version', schema: { kind: 'string', enum: [{ value: '1.0' }] } },
      { name: 'type', schema: { kind: 'string', enum: [{ value: 'XML' }] } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.mmpaymkttransfers.send_coupon`。 */
export interface PageMethods {
  /**
   * 发放代金券（旧版）
   *
   * 给指定openid发一张代金券，每次一人，`openid_count`固定1。发给被判为小号的用户会返回错误码；经接口发的券不进微信卡包，重试保持商户单据号不变。
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_3&index=4)
   * @deprecated `2020`年起不再维护，新的发放见这里，本页仅供查阅存量代码。 请改用发放代金券（`v3.marketing.favor.users._openid_.coupons.post`）。
   * @example
   * ```ts
   * const answer = await client.v2.mmpaymkttransfers.send_coupon.post({
   *   xml: {
   *     coupon_stock_id: '1757',
   *     openid_count: 1,
   *     partner_trade_no: 'FK20260801000137',
   *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     mch_id: '1900000109',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
