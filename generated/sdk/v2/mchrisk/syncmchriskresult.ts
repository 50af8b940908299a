/** 由openapi/v2/mchrisk/syncmchriskresult.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 事后风险商户处理结果同步：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 服务商号 */
  mch_id: string
  /** 商户ID */
  sub_mch_id: string
  /** 事件单号 */
  event_code: string
  /** 身份证号，密文 */
  certificates_number?: string | undefined
  /** 身份证姓名，密文 */
  certificates_name?: string | undefined
  /** 结算账号，密文 */
  settlement_card_no?: string | undefined
  /** 结算户名，密文 */
  settlement_card_name?: string | undefined
  /** 结算银行 */
  settlement_card_bank?: string | undefined
  /** 营业执照编号，密文 */
  business_license_number?: string | undefined
  /** 公司名称 */
  company_name?: string | undefined
  /** 门店地址 */
  store_address?: string | undefined
  /** 门店经度 */
  store_longitude?: string | undefined
  /** 门店纬度 */
  store_latitude?: string | undefined
  /** 风险类型 */
  risk_type: string
  /** 处罚方式 */
  punish_type: string
  /**
   * 签名类型
   * `HMAC-SHA256` 枚举值
   */
  sign_type: 'HMAC-SHA256'
}

/** 事后风险商户处理结果同步：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 错误描述 */
  err_code_des?: string
}

/** 事后风险商户处理结果同步：错误码 */
export type PostErrorCode = V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/mchrisk/syncmchriskresult#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/mchrisk/syncmchriskresult',
  body: {
    kind: 'xml',
    required: true,
  },
  security: true,
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/xml',
  },
})

/**
 * 事后风险商户处理结果同步
 *
 * 收到风险交易推送后，把对该商户的处罚方式连同核实到的资料回传微信支付。`event_code`填推送里的事件单号，标注需加密的项传密文。
 *
 * `risk_type`和`punish_type`都必填，先在己方系统落实处罚，再来同步。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v2/institution/4011986435)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     mch_id: '1900000109',
 *     sub_mch_id: '1900013511',
 *     event_code: '100000137',
 *     risk_type: 'GAMBLING',
 *     punish_type: 'CLOSE_PAY_PERMISSION',
 *     sign_type: 'HMAC-SHA256',
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
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      { name: 'sub_mch_id', required: true, schema: { kind: 'string' } },
      { name: 'event_code', required: true, schema: { kind: 'string' } },
      { name: 'certificates_number', schema: { kind: 'string' } },
      { name: 'certificates_name', schema: { kind: 'string' } },
      { name: 'settlement_card_no', schema: { kind: 'string' } },
      { name: 'settlement_card_name', schema: { kind: 'string' } },
      { name: 'settlement_card_bank', schema: { kind: 'string' } },
      { name: 'business_license_number', schema: { kind: 'string' } },
      { name: 'company_name', schema: { kind: 'string' } },
      { name: 'store_address', schema: { kind: 'string' } },
      { name: 'store_longitude', schema: { kind: 'string' } },
      { name: 'store_latitude', schema: { kind: 'string' } },
      { name: 'risk_type', required: true, schema: { kind: 'string' } },
      { name: 'punish_type', required: true, schema: { kind: 'string' } },
      { name: 'sign_type', required: true, schema: { kind: 'string', enum: [{ value: 'HMAC-SHA256' }] } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.mchrisk.syncmchriskresult`。 */
export interface PageMethods {
  /**
   * 事后风险商户处理结果同步
   *
   * 收到风险交易推送后，把对该商户的处罚方式连同核实到的资料回传微信支付。`event_code`填推送里的事件单号，标注需加密的项传密文。
   *
   * `risk_type`和`punish_type`都必填，先在己方系统落实处罚，再来同步。
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/institution/4011986435)
   * @example
   * ```ts
   * const answer = await client.v2.mchrisk.syncmchriskresult.post({
   *   xml: {
   *     mch_id: '1900000109',
   *     sub_mch_id: '1900013511',
   *     event_code: '100000137',
   *     risk_type: 'GAMBLING',
   *     punish_type: 'CLOSE_PAY_PERMISSION',
   *     sign_type: 'HMAC-SHA256',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
