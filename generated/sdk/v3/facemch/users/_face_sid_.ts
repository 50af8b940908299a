/** 由openapi/v3/facemch/users/{face_sid}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 查询刷脸用户授权信息：请求 */
export interface GetRequest {
  /** 终端设备识别用户成功后得到的凭证 */
  face_sid: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 要取哪类信息 */
  info_type: 'ASK_UNIONID' | 'ASK_REAL_NAME'
  /** 微信分配的公众账号ID */
  appid: string
  /** 子商户号，由微信支付分配，服务商模式必填 */
  sub_mchid?: string | undefined
  /** 微信分配的子商户公众账号ID */
  sub_appid?: string | undefined
  /** 子商户证书序列号，服务商模式请求实名信息时必传 */
  sub_serial_no?: string | undefined
}

/** 查询刷脸用户授权信息：应答 */
export interface GetResponse {
  /** UnionID */
  union_id?: string
  /** 用户在商户appid下的唯一标识 */
  openid?: string
  /** 用户在子商户appid下的唯一标识 */
  sub_openid?: string
  /** 姓名信息 */
  real_name_info?: GetResponseRealNameInfo
}

/** 查询刷脸用户授权信息：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseRealNameInfo {
  /**
   * 姓名密文，用商户API证书私钥解密
   * 收到的是密文（rsa-oaep，商户私钥），已自动解密。
   */
  encrypted_real_name?: string
  /** 证件类型 */
  credential_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | (number & {})
  /**
   * 证件号密文，用商户API证书私钥解密
   * 收到的是密文（rsa-oaep，商户私钥），已自动解密。
   */
  encrypted_credential_id?: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/facemch/users/{face_sid}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/facemch/users/{face_sid}',
  pathParameters: ['face_sid'],
  queryParameters: ['info_type', 'appid', 'sub_mchid', 'sub_appid', 'sub_serial_no'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
  responseFields: {
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'merchant',
        direction: 'decrypt',
        paths: ['/real_name_info/encrypted_real_name', '/real_name_info/encrypted_credential_id'],
      },
    ],
  },
})

/**
 * 查询刷脸用户授权信息
 *
 * 刷脸设备认出用户后，凭`face_sid`取UnionID，或取用户授权的实名信息；实名要先申请权限。姓名、证件号是密文，用API证书私钥解密。
 *
 * 服务商取实名要传`sub_serial_no`，密文用的是那张子商户证书，解密的私钥须与之成对。
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/sid.html)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   face_sid: 'FACE0137',
 *   query: { info_type: 'ASK_REAL_NAME', appid: 'wx5a7c1e9d3b2f4860' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'face_sid', required: true, schema: { kind: 'string' } }],
  query: [
    {
      name: 'info_type',
      required: true,
      schema: { kind: 'string', enum: [{ value: 'ASK_UNIONID' }, { value: 'ASK_REAL_NAME' }] },
    },
    { name: 'appid', required: true, schema: { kind: 'string' } },
    { name: 'sub_mchid', schema: { kind: 'string' } },
    { name: 'sub_appid', schema: { kind: 'string' } },
    { name: 'sub_serial_no', schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.facemch.users._face_sid_`。 */
export interface PageMethods {
  /**
   * 查询刷脸用户授权信息
   *
   * 刷脸设备认出用户后，凭`face_sid`取UnionID，或取用户授权的实名信息；实名要先申请权限。姓名、证件号是密文，用API证书私钥解密。
   *
   * 服务商取实名要传`sub_serial_no`，密文用的是那张子商户证书，解密的私钥须与之成对。
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/sid.html)
   * @example
   * ```ts
   * const answer = await client.v3.facemch.users._face_sid_.get({
   *   face_sid: 'FACE0137',
   *   query: { info_type: 'ASK_REAL_NAME', appid: 'wx5a7c1e9d3b2f4860' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
