/** 由openapi/v2/mmpaymkttransfers/queryworkwxredpack.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2MmpaymkttransfersErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 企业微信查询红包记录：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 商户订单号 */
  mch_billno: string
  /** 商户号 */
  mch_id: string
  /** Appid */
  appid: string
}

/** 企业微信查询红包记录：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 微信支付签名 */
  sign?: string
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 商户订单号 */
  mch_billno: string
  /** 商户号 */
  mch_id: string
  /** 红包单号 */
  detail_id: string
  /** 红包状态 */
  status: 'SENDING' | 'SENT' | 'FAILED' | 'RECEIVED' | 'RFUND_ING' | 'REFUND' | (string & {})
  /**
   * 发放类型
   * `API` 枚举值
   */
  send_type: 'API' | (string & {})
  /** 红包金额，单位为分 */
  total_amount: number
  /** 失败原因 */
  reason?: string
  /** 红包发送时间 */
  send_time: string
  /** 红包退款时间 */
  refund_time?: string
  /** 红包退款金额，单位为分 */
  refund_amount?: number
  /** 祝福语 */
  wishing?: string
  /** 活动描述 */
  remark?: string
  /** 活动名称 */
  act_name?: string
  /** 领取红包的Openid */
  openid: string
  /** 金额，单位为分 */
  amount: number
  /** 接收时间 */
  rcv_time: string
  /** 发送者名称 */
  sender_name?: string
  /** 发送者头像 */
  sender_header_media_id?: string
}

/**
 * 企业微信查询红包记录：错误码
 *
 * - `CA_ERROR`: 未带证书或证书有误，换正确证书再查
 * - `SIGN_ERROR`: 签名不符，核对密钥与参数排序
 * - `NO_AUTH`: 没有查询权限，联系微信支付开通
 * - `NOT_FOUND`: 查无此单，可能还在处理，隔几分钟以原单号再查
 * - `FREQ_LIMIT`: 查询过于频繁，控制频率后再查
 * - `PARAM_ERROR`: 参数有误，依 err_code_des 改正
 * - `PSYSTEMERROR`: 红包系统繁忙，稍后以原单号再查
 */
export type PostErrorCode =
  | 'CA_ERROR'
  | 'SIGN_ERROR'
  | 'NO_AUTH'
  | 'NOT_FOUND'
  | 'FREQ_LIMIT'
  | 'PARAM_ERROR'
  | 'PSYSTEMERROR'
  | V2MmpaymkttransfersErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/mmpaymkttransfers/queryworkwxredpack#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/mmpaymkttransfers/queryworkwxredpack',
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
    numbers: ['/total_amount', '/refund_amount', '/amount'],
  },
})

/**
 * 企业微信查询红包记录
 *
 * 查看企业红包是否发出、领取或退回，仅限30天内的订单。查无此单未必是失败，也可能还在处理，隔几分钟再查，或用同一商户订单号再发一次。
 *
 * 把发放中的红包当失败处理会造成重复发放；退款中的状态值拼作`RFUND_ING`。
 * @see [官方文档](https://open.work.weixin.qq.com/api/doc/90000/90135/90276)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     mch_billno: 'HB20260801000001',
 *     mch_id: '1900000109',
 *     appid: 'wx5a7c1e9d3b2f4860',
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
      { name: 'mch_billno', required: true, schema: { kind: 'string' } },
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.mmpaymkttransfers.queryworkwxredpack`。 */
export interface PageMethods {
  /**
   * 企业微信查询红包记录
   *
   * 查看企业红包是否发出、领取或退回，仅限30天内的订单。查无此单未必是失败，也可能还在处理，隔几分钟再查，或用同一商户订单号再发一次。
   *
   * 把发放中的红包当失败处理会造成重复发放；退款中的状态值拼作`RFUND_ING`。
   * @see [官方文档](https://open.work.weixin.qq.com/api/doc/90000/90135/90276)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v2.mmpaymkttransfers.queryworkwxredpack.post({
   *   xml: {
   *     mch_billno: 'HB20260801000001',
   *     mch_id: '1900000109',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
