/** 由openapi/v3/smartguide/guides/{guide_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyResponse,
  OperationDescriptor,
} from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 更新服务人员信息：请求 */
export interface PatchRequest {
  /** 服务人员ID */
  guide_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PatchRequestJson
  /** 声明请求的头参数 */
  headers?: PatchRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PatchRequestJson {
  /** 子商户ID */
  sub_mchid?: string | undefined
  /**
   * 企业微信的员工姓名
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  name?: string | undefined
  /**
   * 手机号码
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  mobile?: string | undefined
  /** 员工个人二维码 */
  qr_code?: string | undefined
  /** 头像URL */
  avatar?: string | undefined
  /** 群二维码URL */
  group_qrcode?: string | undefined
}

/** 声明请求的头参数 */
export interface PatchRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 空字符串(无返回内容) */
export type PatchResponse = EmptyResponse

/** 更新服务人员信息：错误码 */
export type PatchErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const patchOperation: OperationDescriptor<PatchErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PatchErrorCode>
>({
  id: 'v3/smartguide/guides/{guide_id}#patch',
  protocol: 'v3',
  method: 'PATCH',
  path: '/v3/smartguide/guides/{guide_id}',
  pathParameters: ['guide_id'],
  headerParameters: ['Wechatpay-Serial'],
  body: {
    kind: 'json',
    required: true,
  },
  requestFields: {
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'platform',
        direction: 'encrypt',
        paths: ['/json/name', '/json/mobile'],
      },
    ],
  },
  response: {
    kind: 'empty',
    status: 204,
  },
})

/**
 * 更新服务人员信息
 *
 * 员工换了手机号、头像或二维码时，按`guide_id`改登记资料，只传要改的项。成功时没有返回内容。
 *
 * 改姓名、手机号要传密文，请求头带`Wechatpay-Serial`。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012535160)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012688570)
 * @example
 * ```ts
 * await patch(client, { guide_id: 'GUIDE0137', json: {} })
 * ```
 */
export function patch(
  client: Caller,
  request: PatchRequest,
  options?: CallOptions,
): ApiPromise<PatchResponse> {
  return call(client, patchOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const patchRequestSchema = /* @__PURE__ */ requestSchema<PatchRequest>(patchOperation, () => ({
  path: [{ name: 'guide_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'sub_mchid', schema: { kind: 'string' } },
      { name: 'name', schema: { kind: 'string' } },
      { name: 'mobile', schema: { kind: 'string' } },
      { name: 'qr_code', schema: { kind: 'string' } },
      { name: 'avatar', schema: { kind: 'string' } },
      { name: 'group_qrcode', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.smartguide.guides._guide_id_`。 */
export interface PageMethods {
  /**
   * 更新服务人员信息
   *
   * 员工换了手机号、头像或二维码时，按`guide_id`改登记资料，只传要改的项。成功时没有返回内容。
   *
   * 改姓名、手机号要传密文，请求头带`Wechatpay-Serial`。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012535160)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012688570)
   * @example
   * ```ts
   * await client.v3.smartguide.guides._guide_id_.patch({ guide_id: 'GUIDE0137', json: {} })
   * ```
   */
  patch(request: PatchRequest, options?: CallOptions): ApiPromise<PatchResponse>
}
