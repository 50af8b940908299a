/** 由openapi/v2/mmpaymkttransfers/querycouponsinfo.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2MmpaymkttransfersErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 查询代金券信息（旧版）：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 代金券id */
  coupon_id: string
  /** 用户openid */
  openid: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 批次号 */
  stock_id: string
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

/** 查询代金券信息（旧版）：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id?: string
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
  /** 代金券批次ID */
  coupon_stock_id: string
  /** 代金券id */
  coupon_id: string
  /** 代金券面额，单位为分 */
  coupon_value: number
  /** 代金券使用最低限额 */
  coupon_mininumn?: number
  /** 代金券名称 */
  coupon_name: string
  /** 代金券状态 */
  coupon_state: 'SENDED' | 'USED' | 'EXPIRED' | (string & {})
  /** 代金券描述 */
  coupon_desc: string
  /** 代金券实际使用金额，单位为分 */
  coupon_use_value: number
  /** 优惠剩余可用额 */
  coupon_remain_value: number
  /** 发放来源 */
  send_source: 'FULL_SEND' | 'NORMAL' | (string & {})
  /**
   * 是否允许部分使用
   * `1` 枚举值
   */
  is_partial_use?: '1' | (string & {})
}

/** 查询代金券信息（旧版）：错误码 */
export type PostErrorCode = V2MmpaymkttransfersErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/mmpaymkttransfers/querycouponsinfo#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/mmpaymkttransfers/querycouponsinfo',
  body: {
    kind: 'xml',
    required: true,
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/xml',
    signed: true,
  },
  responseFields: {
    numbers: ['/coupon_value', '/coupon_mininumn', '/coupon_use_value', '/coupon_remain_value'],
  },
})

/**
 * 查询代金券信息（旧版）
 *
 * 查某个用户手里一张代金券的状态，须同时给出券id、用户openid和批次号。`SENDED`是已发未用，能部分使用的券看剩余可用额。
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_5&index=6)
 * @deprecated `2020`年起不再维护，新的查询见这里，本页仅供查阅存量代码。 请改用查询代金券详情（`v3.marketing.favor.users._openid_.coupons._coupon_id_.get`）。
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     coupon_id: '9867432101',
 *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     mch_id: '1900000109',
 *     stock_id: '1288000000000731',
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
      { name: 'coupon_id', required: true, schema: { kind: 'string' } },
      { name: 'openid', required: true, schema: { kind: 'string' } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      { name: 'stock_id', required: true, schema: { kind: 'string' } },
      { name: 'op_user_id', schema: { kind: 'string' } },
      { name: 'device_info', schema: { kind: 'string' } },
      { name: 'version', schema: { kind: 'string', enum: [{ value: '1.0' }] } },
      { name: 'type', schema: { kind: 'string', enum: [{ value: 'XML' }] } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.mmpaymkttransfers.querycouponsinfo`。 */
export interface PageMethods {
  /**
   * 查询代金券信息（旧版）
   *
   * 查某个用户手里一张代金券的状态，须同时给出券id、用户openid和批次号。`SENDED`是已发未用，能部分使用的券看剩余可用额。
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_5&index=6)
   * @deprecated `2020`年起不再维护，新的查询见这里，本页仅供查阅存量代码。 请改用查询代金券详情（`v3.marketing.favor.users._openid_.coupons._coupon_id_.get`）。
   * @example
   * ```ts
   * const answer = await client.v2.mmpaymkttransfers.querycouponsinfo.post({
   *   xml: {
   *     coupon_id: '9867432101',
   *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     mch_id: '1900000109',
   *     stock_id: '1288000000000731',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
