/** 由openapi/v3/certificates.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../runtime/index.js'
import type { V3ErrorCode } from '../error-codes.js'
import { requestSchema } from '../runtime/check/request-schema.js'
import { call } from '../runtime/client/call.js'

/** 获取平台证书：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query?: GetRequestQuery | undefined
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /**
   * 证书算法类型
   * 默认为`RSA`
   * @default "RSA"
   */
  algorithm_type?: 'SM2' | 'RSA' | 'ALL' | undefined
}

/** 获取平台证书：应答 */
export interface GetResponse {
  /** 平台证书列表 */
  data: GetResponseData[]
}

/** 获取平台证书：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseData {
  /** 证书序列号 */
  serial_no: string
  /** 证书启用时间，RFC 3339格式 */
  effective_time: string
  /** 证书弃用时间，RFC 3339格式 */
  expire_time: string
  /** 加密后的证书 */
  encrypt_certificate: GetResponseDataEncryptCertificate
}

export interface GetResponseDataEncryptCertificate {
  /** 加密算法 */
  algorithm: string
  /** 加密用的随机串 */
  nonce: string
  /**
   * 加密用的附加数据
   * 固定为`certificate`
   */
  associated_data: 'certificate' | (string & {})
  /** 证书内容的密文，用APIv3密钥解密 */
  ciphertext: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/certificates#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/certificates',
  queryParameters: ['algorithm_type'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 获取平台证书
 *
 * 取回当前可用的平台证书，用于验证应答签名和加密敏感字段。
 *
 * 新旧证书会同时有效一段时间，请定期更新并按序列号选用。改用微信支付公钥的商户没有平台证书。
 *
 * 证书内容用APIv3密钥解密；解密后应再用它验证本次应答的签名。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012551764)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012715700)
 * @example
 * ```ts
 * const answer = await get(client, { query: { algorithm_type: 'RSA' } })
 * ```
 */
export function get(
  client: Caller,
  request: GetRequest = {},
  options?: CallOptions,
): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [
    {
      name: 'algorithm_type',
      schema: { kind: 'string', enum: [{ value: 'SM2' }, { value: 'RSA' }, { value: 'ALL' }] },
    },
  ],
}))

/** 客户端上的页面：`client.v3.certificates`。 */
export interface PageMethods {
  /**
   * 获取平台证书
   *
   * 取回当前可用的平台证书，用于验证应答签名和加密敏感字段。
   *
   * 新旧证书会同时有效一段时间，请定期更新并按序列号选用。改用微信支付公钥的商户没有平台证书。
   *
   * 证书内容用APIv3密钥解密；解密后应再用它验证本次应答的签名。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012551764)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012715700)
   * @example
   * ```ts
   * const answer = await client.v3.certificates.get({ query: { algorithm_type: 'RSA' } })
   * ```
   */
  get(request?: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
