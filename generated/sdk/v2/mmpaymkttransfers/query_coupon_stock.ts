/** 由openapi/v2/mmpaymkttransfers/query_coupon_stock.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2MmpaymkttransfersErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 查询代金券批次（旧版）：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 代金券批次id */
  coupon_stock_id: string
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

/** 查询代金券批次（旧版）：应答 */
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
  sign?: string
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 代金券批次ID */
  coupon_stock_id: string
  /** 代金券名称 */
  coupon_name?: string
  /** 代金券面额，单位为分 */
  coupon_value: number
  /** 代金券使用最低限额 */
  coupon_mininumn?: number
  /** 代金券批次状态 */
  coupon_stock_status: number
  /** 代金券数量 */
  coupon_total: number
  /** 代金券最大领取数量 */
  max_quota?: number
  /** 代金券已经发送的数量 */
  is_send_num?: number
  /** 生效开始时间 */
  begin_time: string
  /** 生效结束时间 */
  end_time: string
  /** 创建时间 */
  create_time: string
  /** 代金券预算额度 */
  coupon_budget?: number
  /** 生效开始时间 */
  begin_time_t: string
  /** 生效结束时间 */
  end_time_t: string
  /** 创建时间 */
  create_time_t: string
}

/** 查询代金券批次（旧版）：错误码 */
export type PostErrorCode = V2MmpaymkttransfersErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/mmpaymkttransfers/query_coupon_stock#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/mmpaymkttransfers/query_coupon_stock',
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
    numbers: [
      '/coupon_value',
      '/coupon_mininumn',
      '/coupon_stock_status',
      '/coupon_total',
      '/max_quota',
      '/is_send_num',
      '/coupon_budget',
    ],
  },
})

/**
 * 查询代金券批次（旧版）
 *
 * 按批次ID看一批代金券的面额、数量、预算和生效时间。`coupon_stock_status`为批次状态，带`_t`后缀的是同一时间的另一种写法。
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_4&index=5)
 * @deprecated `2020`年起不再维护，新的查询见这里，本页仅供查阅存量代码。 请改用查询批次详情（`v3.marketing.favor.stocks._stock_id_.get`）。
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: { coupon_stock_id: '1757', appid: 'wx5a7c1e9d3b2f4860', mch_id: '1900000109' },
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
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      { name: 'op_user_id', schema: { kind: 'string' } },
      { name: 'device_info', schema: { kind: 'string' } },
      { name: 'version', schema: { kind: 'string', enum: [{ value: '1.0' }] } },
      { name: 'type', schema: { kind: 'string', enum: [{ value: 'XML' }] } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.mmpaymkttransfers.query_coupon_stock`。 */
export interface PageMethods {
  /**
   * 查询代金券批次（旧版）
   *
   * 按批次ID看一批代金券的面额、数量、预算和生效时间。`coupon_stock_status`为批次状态，带`_t`后缀的是同一时间的另一种写法。
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_4&index=5)
   * @deprecated `2020`年起不再维护，新的查询见这里，本页仅供查阅存量代码。 请改用查询批次详情（`v3.marketing.favor.stocks._stock_id_.get`）。
   * @example
   * ```ts
   * const answer = await client.v2.mmpaymkttransfers.query_coupon_stock.post({
   *   xml: { coupon_stock_id: '1757', appid: 'wx5a7c1e9d3b2f4860', mch_id: '1900000109' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
