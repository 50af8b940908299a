/** 由openapi/v3/customs/redeclare.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 报关重推（旧版）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 微信订单号 */
  transaction_id?: string | undefined
  /** 商户子单号 */
  sub_order_no?: string | undefined
  /** 微信子单号 */
  sub_order_id?: string | undefined
  /** 海关编码 */
  customs:
    | 'GUANGZHOU_ZS'
    | 'HANGZHOU_ZS'
    | 'NINGBO'
    | 'ZHENGZHOU_BS'
    | 'CHONGQING'
    | 'SHANGHAI_ZS'
    | 'SHENZHEN'
    | 'ZHENGZHOU_ZH_ZS'
    | 'TIANJIN'
  /** 商户海关备案号 */
  merchant_customs_no: string
}

/** 报关重推（旧版）：应答 */
export interface PostResponse {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 报关状态 */
  state: 'PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {})
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户子订单号 */
  sub_order_no?: string
  /** 微信子订单号 */
  sub_order_id?: string
  /** 最后更新时间 */
  modify_time: string
  /** 申报结果说明 */
  explanation?: string
}

/** 报关重推（旧版）：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/customs/redeclare#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/customs/redeclare',
  body: {
    kind: 'json',
    required: true,
  },
  baseUri: 'https://apihk.mch.weixin.qq.com/global/',
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 报关重推（旧版）
 *
 * 已送海关的订单在电子口岸丢失时，原样再推一次，仅限`state`为`SUCCESS`或`EXCEPT`的。四个订单号给一个，其余内容沿用先前提交的。
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_4.shtml)
 * @deprecated `2022-09-08`起有新版，见这里，本页仅供查阅存量代码。 请改用报关重推（境外）（`v3.global.customs.redeclare.post`）。
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     mchid: '1900000109',
 *     customs: 'SHANGHAI_ZS',
 *     merchant_customs_no: '100137',
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
      { name: 'mchid', required: true, schema: { kind: 'string' } },
      { name: 'out_trade_no', schema: { kind: 'string' } },
      { name: 'transaction_id', schema: { kind: 'string' } },
      { name: 'sub_order_no', schema: { kind: 'string' } },
      { name: 'sub_order_id', schema: { kind: 'string' } },
      {
        name: 'customs',
        required: true,
        schema: {
          kind: 'string',
          enum: [
            { value: 'GUANGZHOU_ZS' },
            { value: 'HANGZHOU_ZS' },
            { value: 'NINGBO' },
            { value: 'ZHENGZHOU_BS' },
            { value: 'CHONGQING' },
            { value: 'SHANGHAI_ZS' },
            { value: 'SHENZHEN' },
            { value: 'ZHENGZHOU_ZH_ZS' },
            { value: 'TIANJIN' },
          ],
        },
      },
      { name: 'merchant_customs_no', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.customs.redeclare`。 */
export interface PageMethods {
  /**
   * 报关重推（旧版）
   *
   * 已送海关的订单在电子口岸丢失时，原样再推一次，仅限`state`为`SUCCESS`或`EXCEPT`的。四个订单号给一个，其余内容沿用先前提交的。
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_4.shtml)
   * @deprecated `2022-09-08`起有新版，见这里，本页仅供查阅存量代码。 请改用报关重推（境外）（`v3.global.customs.redeclare.post`）。
   * @example
   * ```ts
   * const answer = await client.v3.customs.redeclare.post({
   *   json: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     mchid: '1900000109',
   *     customs: 'SHANGHAI_ZS',
   *     merchant_customs_no: '100137',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
