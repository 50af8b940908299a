/** 由openapi/v3/global/certificates.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyRequest,
  OperationDescriptor,
} from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 获取平台证书列表（境外）：请求 */
export type GetRequest = EmptyRequest

/** 获取平台证书列表（境外）：应答 */
export interface GetResponse {
  /** 平台证书列表 */
  data: GetResponseData[]
}

/** 获取平台证书列表（境外）：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseData {
  /** 证书序列号 */
  serial_no: string
  /** 证书启用时间 */
  effective_time: string
  /** 证书弃用时间 */
  expire_time: string
  /** 证书信息 */
  encrypt_certificate: GetResponseDataEncryptCertificate
}

export interface GetResponseDataEncryptCertificate {
  /** 加密证书的算法 */
  algorithm: string
  /** 加密证书的随机串 */
  nonce: string
  /**
   * 加密证书的附加数据
   * 固定为`certificate`
   */
  associated_data: 'certificate' | (string & {})
  /** 加密后的证书内容 */
  ciphertext: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/global/certificates#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/global/certificates',
  baseUri: 'https://apihk.mch.weixin.qq.com/',
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 获取平台证书列表（境外）
 *
 * 取境外商户可用的平台证书，验签与加密敏感字段都要它。证书是密文，用APIv3密钥解开；更换期间会有多张，按`serial_no`选用。
 *
 * 定时拉取并提前换上新证书，旧的过了`expire_time`再丢。
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013013878)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354446)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354486)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354540)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354576)
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354604)
 * @example
 * ```ts
 * const answer = await get(client)
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
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({}))

/** 客户端上的页面：`client.v3.global.certificates`。 */
export interface PageMethods {
  /**
   * 获取平台证书列表（境外）
   *
   * 取境外商户可用的平台证书，验签与加密敏感字段都要它。证书是密文，用APIv3密钥解开；更换期间会有多张，按`serial_no`选用。
   *
   * 定时拉取并提前换上新证书，旧的过了`expire_time`再丢。
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013013878)
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354446)
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354486)
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354540)
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354576)
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4012354604)
   * @example
   * ```ts
   * const answer = await client.v3.global.certificates.get()
   * ```
   */
  get(request?: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
