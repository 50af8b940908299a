/** 由openapi/v2/payitil/report.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 交易保障（上报）：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 设备号 */
  device_info?: string | undefined
  /** 接口URL */
  interface_url: string
  /** 访问接口IP */
  user_ip: string
  /**
   * 上报数据包`JSON`格式字符串
   * 直接传数据，发送时转为JSON文本。
   */
  trades: readonly PostRequestXmlTrades[]
}

/** 交易保障（上报）：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg: string
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
}

/** 交易保障（上报）：错误码 */
export type PostErrorCode = V2ErrorCode

export interface PostRequestXmlTrades {
  /** 商户订单号 */
  out_trade_no: string
  /** 交易开始时间（扫码时间） */
  begin_time: string
  /** 交易完成时间 */
  end_time: string
  /** 交易结果 */
  state: 'OK' | 'FAIL' | 'CANCLE'
  /** 自定义的错误描述信息 */
  err_msg?: string | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/payitil/report#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/payitil/report',
  body: {
    kind: 'xml',
    required: true,
  },
  requestFields: {
    encoded: [
      {
        encoding: 'json',
        mediaType: 'application/json',
        paths: ['/xml/trades'],
      },
    ],
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/xml',
  },
})

/**
 * 交易保障（上报）
 *
 * 把调用耗时和交易结果批量回报给微信支付，供其优化网络与监控，不影响订单本身。每条带订单号、起止时间和结果。
 *
 * `trades`是JSON字符串；取消的结果值拼作`CANCLE`，照此填写。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/401193996)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/401193522)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/401193718)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/401193993)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/401193942)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/401194165)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/401194168)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/401193665)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/401198926)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/401198411)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/401194135)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/401198440)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634924)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634972)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013635003)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013635266)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013636502)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013636622)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     mch_id: '1900000109',
 *     interface_url: 'https://pay.example.com/interface',
 *     user_ip: '203.0.113.24',
 *     trades: [
 *       {
 *         out_trade_no: 'DD20260801000137',
 *         begin_time: '20260802203256',
 *         end_time: '20260802203257',
 *         state: 'OK',
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
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      { name: 'device_info', schema: { kind: 'string' } },
      { name: 'interface_url', required: true, schema: { kind: 'string' } },
      { name: 'user_ip', required: true, schema: { kind: 'string' } },
      {
        name: 'trades',
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
                  { name: 'out_trade_no', required: true, schema: { kind: 'string' } },
                  { name: 'begin_time', required: true, schema: { kind: 'string' } },
                  { name: 'end_time', required: true, schema: { kind: 'string' } },
                  {
                    name: 'state',
                    required: true,
                    schema: {
                      kind: 'string',
                      enum: [{ value: 'OK' }, { value: 'FAIL' }, { value: 'CANCLE' }],
                    },
                  },
                  { name: 'err_msg', schema: { kind: 'string' } },
                ],
              },
            },
          },
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v2.payitil.report`。 */
export interface PageMethods {
  /**
   * 交易保障（上报）
   *
   * 把调用耗时和交易结果批量回报给微信支付，供其优化网络与监控，不影响订单本身。每条带订单号、起止时间和结果。
   *
   * `trades`是JSON字符串；取消的结果值拼作`CANCLE`，照此填写。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/401193996)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/401193522)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/401193718)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/401193993)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/401193942)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/401194165)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/401194168)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/401193665)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/401198926)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/401198411)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/401194135)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/401198440)
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634924)
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013634972)
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013635003)
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013635266)
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013636502)
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013636622)
   * @example
   * ```ts
   * const answer = await client.v2.payitil.report.post({
   *   xml: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     mch_id: '1900000109',
   *     interface_url: 'https://pay.example.com/interface',
   *     user_ip: '203.0.113.24',
   *     trades: [
   *       {
   *         out_trade_no: 'DD20260801000137',
   *         begin_time: '20260802203256',
   *         end_time: '20260802203257',
   *         state: 'OK',
   *       },
   *     ],
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
