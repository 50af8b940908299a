/** 由openapi/v3/realname/verify.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 电商订单实名信息校验：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
  /** 声明请求的头参数 */
  headers?: GetRequestHeaders | undefined
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 下单用户账户的证件类型 */
  credential_type: 1 | 2 | 5 | 9 | 12 | 17 | 19
  /**
   * 加密后的下单用户证件号
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  encrypted_credential_id: string
  /**
   * 加密后的下单用户姓名
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  encrypted_name: string
  /** 微信支付交易单号 */
  wxp_trade_no: string
}

/** 声明请求的头参数 */
export interface GetRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 电商订单实名信息校验：应答 */
export interface GetResponse {
  /** 实名比对结果 */
  verify_result: 0 | 1 | (number & {})
  /** 错误信息 */
  err_message?: string
}

/** 电商订单实名信息校验：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
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
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013735179)
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

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
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

/** 客户端上的页面：`client.v3.realname.verify`。 */
export interface PageMethods {
  /**
   * 电商订单实名信息校验
   *
   * 电商平台核对下单人填写的证件与支付账户的实名是否一致，按微信支付交易单号比对。结论只有`verify_result`一个数字，异常时另看`err_message`。
   *
   * 姓名与证件号都传密文，请求头带`Wechatpay-Serial`；密文放在查询串里，记得做URL编码。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4013735179)
   * @example
   * ```ts
   * const answer = await client.v3.realname.verify.get({
   *   query: {
   *     credential_type: 1,
   *     encrypted_credential_id: 'plaintext',
   *     encrypted_name: 'plaintext',
   *     wxp_trade_no: '4200002026080112300000000042',
   *   },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
