/** 由openapi/v2/secapi/pay/profitsharing.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V2ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'
import { v2 } from '../../../runtime/v2/index.js'

/** 请求单次分账（V2）：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id?: string | undefined
  /** 品牌主商户号 */
  brand_mch_id?: string | undefined
  /** 公众账号ID */
  appid: string
  /** 子商户公众账号ID */
  sub_appid?: string | undefined
  /**
   * 签名类型
   * `HMAC-SHA256` 枚举值
   */
  sign_type: 'HMAC-SHA256'
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
  /**
   * 分账接收方列表，`JSON`数组
   * 直接传数据，发送时转为JSON文本。
   */
  receivers: readonly PostRequestXmlReceivers[]
}

/** 请求单次分账（V2）：应答 */
export interface PostResponse {
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
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
  /** 品牌主商户号 */
  brand_mch_id?: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 微信分账单号 */
  order_id: string
  /** 分账单状态 */
  status?: 'FINISHED' | 'PROCESSING' | (string & {})
  /**
   * 分账接收方列表，`JSON`数组
   * 收到的是JSON文本，已解析为数据。
   */
  receivers?: PostResponseReceivers[]
}

/**
 * 请求单次分账（V2）：错误码
 *
 * - `NOT_SHARE_ORDER`: 下单未声明分账，这笔订单不能分账
 * - `AMOUNT_OVERDUE`: 分账金额超出可分比例，减少金额
 */
export type PostErrorCode = 'NOT_SHARE_ORDER' | 'AMOUNT_OVERDUE' | V2ErrorCode

export interface PostRequestXmlReceivers {
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
  /** 分账接收方账号 */
  account: string
  /** 分账金额，单位为分 */
  amount: number
  /** 分账描述 */
  description: string
  /** 分账个人接收方姓名 */
  name?: string | undefined
}

export interface PostResponseReceivers {
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账金额 */
  amount: number
  /** 分账描述 */
  description: string
  /** 分账明细单号 */
  detail_id: string
  /** 分账完成时间 */
  finish_time: string
  /** 分账接收方账号 */
  receiver_account: string
  /** 分账接收商户号 */
  receiver_mchid: string
  /** 分账结果 */
  result: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {})
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/secapi/pay/profitsharing#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/secapi/pay/profitsharing',
  body: {
    kind: 'xml',
    required: true,
  },
  security: true,
  requestFields: {
    encoded: [
      {
        encoding: 'json',
        mediaType: 'application/json',
        paths: ['/xml/receivers'],
      },
    ],
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/xml',
    signed: true,
  },
  responseFields: {
    encoded: [
      {
        encoding: 'json',
        mediaType: 'application/json',
        paths: ['/receivers'],
      },
    ],
  },
})

/**
 * 请求单次分账（V2）
 *
 * 一次分完：按列表分给接收方，余款随即解冻给特约商户，这笔订单不能再分，也不用完结。受理后以分账结果查询为准。
 *
 * 漏掉的接收方无法补分，拿不准时用多次分账；重试沿用原分账单号，参数也不能变。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011941670)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011984565)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     mch_id: '1900000109',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     sign_type: 'HMAC-SHA256',
 *     transaction_id: '4200002026080112300000000042',
 *     out_order_no: 'ZD202608010003',
 *     receivers: [
 *       {
 *         type: 'MERCHANT_ID',
 *         account: '1900022219',
 *         amount: 100,
 *         description: '八月货款分成',
 *       },
 *     ],
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
      { name: 'sub_mch_id', schema: { kind: 'string' } },
      { name: 'brand_mch_id', schema: { kind: 'string' } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'sub_appid', schema: { kind: 'string' } },
      { name: 'sign_type', required: true, schema: { kind: 'string', enum: [{ value: 'HMAC-SHA256' }] } },
      { name: 'transaction_id', required: true, schema: { kind: 'string' } },
      { name: 'out_order_no', required: true, schema: { kind: 'string' } },
      {
        name: 'receivers',
        required: true,
        schema: {
          kind: 'string',
          content: {
            mediaType: 'application/json',
            schema: {
              kind: 'array',
              items: {
                kind: 'object',
                properties: [
                  {
                    name: 'type',
                    required: true,
                    schema: {
                      kind: 'string',
                      enum: [
                        { value: 'MERCHANT_ID' },
                        { value: 'PERSONAL_OPENID' },
                        { value: 'PERSONAL_SUB_OPENID' },
                      ],
                    },
                  },
                  { name: 'account', required: true, schema: { kind: 'string' } },
                  { name: 'amount', required: true, schema: { kind: 'number' } },
                  { name: 'description', required: true, schema: { kind: 'string' } },
                  { name: 'name', schema: { kind: 'string' } },
                ],
              },
            },
          },
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v2.secapi.pay.profitsharing`。 */
export interface PageMethods {
  /**
   * 请求单次分账（V2）
   *
   * 一次分完：按列表分给接收方，余款随即解冻给特约商户，这笔订单不能再分，也不用完结。受理后以分账结果查询为准。
   *
   * 漏掉的接收方无法补分，拿不准时用多次分账；重试沿用原分账单号，参数也不能变。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011941670)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011984565)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v2.secapi.pay.profitsharing.post({
   *   xml: {
   *     mch_id: '1900000109',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     sign_type: 'HMAC-SHA256',
   *     transaction_id: '4200002026080112300000000042',
   *     out_order_no: 'ZD202608010003',
   *     receivers: [
   *       {
   *         type: 'MERCHANT_ID',
   *         account: '1900022219',
   *         amount: 100,
   *         description: '八月货款分成',
   *       },
   *     ],
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
