/** 由openapi/v2/pay/closecombinedorder.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 合单关单（旧版）：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 合单appid */
  combine_appid: string
  /** 合单商户号 */
  combine_mch_id: string
  /**
   * 签名类型
   * `HMAC-SHA256` 枚举值
   */
  sign_type: 'HMAC-SHA256'
  /** 合单商户订单号 */
  combine_out_trade_no: string
  /**
   * 子单信息`JSON`格式字符串
   * 直接传数据，发送时转为JSON文本。
   */
  sub_order_list: readonly PostRequestXmlSubOrderList[]
}

/** 合单关单（旧版）：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 合单appid */
  combine_appid: string
  /** 合单商户号 */
  combine_mch_id: string
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
}

/** 合单关单（旧版）：错误码 */
export type PostErrorCode = V2ErrorCode

export interface PostRequestXmlSubOrderList {
  /** 子单商户号 */
  mchid: string
  /** 子单商户订单号 */
  out_trade_no: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/pay/closecombinedorder#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/pay/closecombinedorder',
  body: {
    kind: 'xml',
    required: true,
  },
  requestFields: {
    encoded: [
      {
        encoding: 'json',
        mediaType: 'application/json',
        paths: ['/xml/sub_order_list'],
      },
    ],
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/xml',
    signed: true,
  },
})

/**
 * 合单关单（旧版）
 *
 * 关闭一张未支付的合单，要列出其下全部子单。下单后至少隔1分钟再关，换单号重新支付前先把原单关掉。
 *
 * `2021-09-01`起停止开放，新的关单见[这里](/openapi/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close)，本页仅供查阅存量代码。
 *
 * `sub_order_list`是JSON字符串，子单商户号在这里叫`mchid`，下单时叫`mch_id`。
 * @see [官方合单支付文档](https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_2&index=3)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     combine_appid: 'wx6f3a90c2d5e81b47',
 *     combine_mch_id: '1900000109',
 *     sign_type: 'HMAC-SHA256',
 *     combine_out_trade_no: 'HD20260801000021',
 *     sub_order_list: [{ mchid: '1900000109', out_trade_no: 'DD20260801000137' }],
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
      { name: 'combine_appid', required: true, schema: { kind: 'string' } },
      { name: 'combine_mch_id', required: true, schema: { kind: 'string' } },
      { name: 'sign_type', required: true, schema: { kind: 'string', enum: [{ value: 'HMAC-SHA256' }] } },
      { name: 'combine_out_trade_no', required: true, schema: { kind: 'string' } },
      {
        name: 'sub_order_list',
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
                  { name: 'mchid', required: true, schema: { kind: 'string' } },
                  { name: 'out_trade_no', required: true, schema: { kind: 'string' } },
                ],
              },
            },
          },
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v2.pay.closecombinedorder`。 */
export interface PageMethods {
  /**
   * 合单关单（旧版）
   *
   * 关闭一张未支付的合单，要列出其下全部子单。下单后至少隔1分钟再关，换单号重新支付前先把原单关掉。
   *
   * `2021-09-01`起停止开放，新的关单见[这里](/openapi/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close)，本页仅供查阅存量代码。
   *
   * `sub_order_list`是JSON字符串，子单商户号在这里叫`mchid`，下单时叫`mch_id`。
   * @see [官方合单支付文档](https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_2&index=3)
   * @example
   * ```ts
   * const answer = await client.v2.pay.closecombinedorder.post({
   *   xml: {
   *     combine_appid: 'wx6f3a90c2d5e81b47',
   *     combine_mch_id: '1900000109',
   *     sign_type: 'HMAC-SHA256',
   *     combine_out_trade_no: 'HD20260801000021',
   *     sub_order_list: [{ mchid: '1900000109', out_trade_no: 'DD20260801000137' }],
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
