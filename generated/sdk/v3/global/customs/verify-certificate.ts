/** 由openapi/v3/global/customs/verify-certificate.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 报关身份信息校验（境外）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户子订单号 */
  sub_order_no?: string | undefined
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
  merchant_customs_no: string
  /**
   * 证件类型
   * `IDCARD` 枚举值
   */
  certificate_type: 'IDCARD'
  /**
   * 证件号
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  certificate_id: string
  /**
   * 证件姓名
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  certificate_name: string
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 报关身份信息校验（境外）：应答 */
export interface PostResponse {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id: string
  /** 身份核验结果 */
  certificate_check_result: 'SAME' | 'DIFFERENT' | (string & {})
}

/** 报关身份信息校验（境外）：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/global/customs/verify-certificate#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/global/customs/verify-certificate',
  headerParameters: ['Wechatpay-Serial'],
  body: {
    kind: 'json',
    required: true,
  },
  baseUri: 'https://apihk.mch.weixin.qq.com/',
  requestFields: {
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'platform',
        direction: 'encrypt',
        paths: ['/json/certificate_id', '/json/certificate_name'],
      },
    ],
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 报关身份信息校验（境外）
 *
 * 报关前核对订购人与支付人是否同一个人，`certificate_check_result`为`SAME`再报。证件目前只有身份证，姓名、号码传密文，须带`Wechatpay-Serial`。
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025128)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     mchid: '1900000109',
 *     out_trade_no: 'DD20260801000137',
 *     transaction_id: '4200002026080112300000000042',
 *     customs: 'SHANGHAI_ZS',
 *     merchant_customs_no: '100137',
 *     certificate_type: 'IDCARD',
 *     certificate_id: 'plaintext',
 *     certificate_name: 'plaintext',
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
      { name: 'out_trade_no', required: true, schema: { kind: 'string' } },
      { name: 'transaction_id', required: true, schema: { kind: 'string' } },
      { name: 'sub_order_no', schema: { kind: 'string' } },
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
      { name: 'certificate_type', required: true, schema: { kind: 'string', enum: [{ value: 'IDCARD' }] } },
      { name: 'certificate_id', required: true, schema: { kind: 'string' } },
      { name: 'certificate_name', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.global.customs.verifyCertificate`。 */
export interface PageMethods {
  /**
   * 报关身份信息校验（境外）
   *
   * 报关前核对订购人与支付人是否同一个人，`certificate_check_result`为`SAME`再报。证件目前只有身份证，姓名、号码传密文，须带`Wechatpay-Serial`。
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013025128)
   * @example
   * ```ts
   * const answer = await client.v3.global.customs.verifyCertificate.post({
   *   json: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     mchid: '1900000109',
   *     out_trade_no: 'DD20260801000137',
   *     transaction_id: '4200002026080112300000000042',
   *     customs: 'SHANGHAI_ZS',
   *     merchant_customs_no: '100137',
   *     certificate_type: 'IDCARD',
   *     certificate_id: 'plaintext',
   *     certificate_name: 'plaintext',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
