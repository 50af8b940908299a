/** 由openapi/v2/cgi-bin/mch/newcustoms/customdeclareredeclare.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V2ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'
import { v2 } from '../../../../runtime/v2/index.js'

/** 订单附加信息重推（海关报关）：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /**
   * 签名类型
   * `MD5` 枚举值
   */
  sign_type?: 'MD5' | undefined
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户子订单号 */
  sub_order_no?: string | undefined
  /** 微信子订单号 */
  sub_order_id?: string | undefined
  /** 海关 */
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
  mch_customs_no: string
}

/** 订单附加信息重推（海关报关）：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /**
   * 签名类型
   * `MD5` 枚举值
   */
  sign_type: 'MD5' | (string & {})
  /** 签名 */
  sign: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 状态码 */
  state: 'UNDECLARED' | 'SUBMITTED' | 'PROCESSING' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {})
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 商户子订单号 */
  sub_order_no?: string
  /** 微信子订单号 */
  sub_order_id?: string
  /** 最后更新时间 */
  modify_time: string
  /** 申报结果说明 */
  explanation?: string
}

/** 订单附加信息重推（海关报关）：错误码 */
export type PostErrorCode = V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/cgi-bin/mch/newcustoms/customdeclareredeclare#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/cgi-bin/mch/newcustoms/customdeclareredeclare',
  body: {
    kind: 'xml',
    required: true,
  },
  nonceless: true,
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/xml',
    signed: true,
  },
})

/**
 * 订单附加信息重推（海关报关）
 *
 * 海关那边丢单或收单异常时，把已提交过的报关信息原样再推一次。只认已有记录，内容要改请走提交页的修改方式。
 *
 * 海关备案信息须事先登记完整，否则重推仍会失败；重推后用查询确认`state`。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011985318)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     mch_id: '1900000109',
 *     out_trade_no: 'DD20260801000137',
 *     transaction_id: '4200002026080112300000000042',
 *     customs: 'SHANGHAI_ZS',
 *     mch_customs_no: '100137',
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
      { name: 'sign_type', schema: { kind: 'string', enum: [{ value: 'MD5' }] } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      { name: 'out_trade_no', required: true, schema: { kind: 'string' } },
      { name: 'transaction_id', required: true, schema: { kind: 'string' } },
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
      { name: 'mch_customs_no', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.cgiBin.mch.newcustoms.customdeclareredeclare`。 */
export interface PageMethods {
  /**
   * 订单附加信息重推（海关报关）
   *
   * 海关那边丢单或收单异常时，把已提交过的报关信息原样再推一次。只认已有记录，内容要改请走提交页的修改方式。
   *
   * 海关备案信息须事先登记完整，否则重推仍会失败；重推后用查询确认`state`。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011985318)
   * @example
   * ```ts
   * const answer = await client.v2.cgiBin.mch.newcustoms.customdeclareredeclare.post({
   *   xml: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     mch_id: '1900000109',
   *     out_trade_no: 'DD20260801000137',
   *     transaction_id: '4200002026080112300000000042',
   *     customs: 'SHANGHAI_ZS',
   *     mch_customs_no: '100137',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
