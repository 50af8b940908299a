/** Generated from openapi/v3/realname/verify.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 电商订单实名信息校验: request */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
  /** 声明请求的头参数 */
  headers?: GetRequestHeaders
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /**
   * 下单用户账户的证件类型
   * `1` | `2` | `5` | `9` | `12` | `17` | `19` 枚举值之一
   */
  credential_type: 1 | 2 | 5 | 9 | 12 | 17 | 19
  /**
   * 加密后的下单用户证件号
   * Give the plaintext: it is sent encrypted (rsa-oaep, platform key).
   */
  encrypted_credential_id: string
  /**
   * 加密后的下单用户姓名
   * Give the plaintext: it is sent encrypted (rsa-oaep, platform key).
   */
  encrypted_name: string
  /** 微信支付交易单号 */
  wxp_trade_no: string
}

/** 声明请求的头参数 */
export interface GetRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string
}

/** 电商订单实名信息校验: response */
export interface GetResponse {
  /**
   * 实名比对结果
   * `0` | `1` 枚举值之一
   */
  verify_result: 0 | 1 | (number & {})
  /** 错误信息 */
  err_message?: string
}

/** 电商订单实名信息校验: codes of its errors */
export type GetErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/realname/verify#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/realname/verify',
  queryParameters: ['credential_type', 'encrypted_credential_id', 'encrypted_name', 'wxp_trade_no'],
  headerParameters: ['Wechatpay-Serial'],
  requestFields: {
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'platform',
        direction: 'encrypt',
        paths: ['/query/encrypted_credential_id', '/query/encrypted_name'],
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
 * 电商订单实名信息校验
 *
 * 电商平台核对下单人填写的证件与支付账户的实名是否一致，按微信支付交易单号比对。结论只有`verify_result`一个数字，异常时另看`err_message`。
 *
 * 姓名与证件号都传密文，请求头带`Wechatpay-Serial`；密文放在查询串里，记得做URL编码。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013735179)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: {
 *     credential_type: 1,
 *     encrypted_credential_id: 'plaintext',
 *     encrypted_name: 'plaintext',
 *     wxp_trade_no: '4200002026080112300000000042',
 *   },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [
    {
      name: 'credential_type',
      required: true,
      schema: {
        kind: 'number',
        enum: [
          { value: 1 },
          { value: 2 },
          { value: 5 },
          { value: 9 },
          { value: 12 },
          { value: 17 },
          { value: 19 },
        ],
      },
    },
    { name: 'encrypted_credential_id', required: true, schema: { kind: 'string' } },
    { name: 'encrypted_name', required: true, schema: { kind: 'string' } },
    { name: 'wxp_trade_no', required: true, schema: { kind: 'string' } },
  ],
}))
