/** 由openapi/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 获取开通电子发票能力的邀请链接：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
  /** 声明请求的头参数 */
  headers?: GetRequestHeaders | undefined
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /**
   * 操作类型
   * `AUTH_BINDING` 枚举值
   */
  operation_type: 'AUTH_BINDING'
  /** 开票模式 */
  fapiao_mode: 'THIRD_OR_SELF_FAPIAO' | 'TENCENT_DIGITAL_TAX'
  /** 发票能力类型 */
  fapiao_ability_type_list?:
    | readonly (
        | 'BASE_ABILITY'
        | 'REAL_ESTATE_ABILITY'
        | 'PASSENGER_TRANSPORT_ABILITY'
        | 'REFINED_OIL_ABILITY'
      )[]
    | undefined
  /** 服务商邀请渠道 */
  invite_channel?: string | undefined
  /**
   * 操作人员
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  operate_user?: string | undefined
  /** 服务商邀请code */
  invite_code: string
  /** 子商户号 */
  sub_mchid?: string | undefined
}

/** 声明请求的头参数 */
export interface GetRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 获取开通电子发票能力的邀请链接：应答 */
export interface GetResponse {
  /** 邀请开通二维码链接 */
  invite_url: string
  /** 开通小程序AppID */
  miniprogram_appid: string
  /** 开通小程序跳转路径 */
  miniprogram_path: string
}

/** 获取开通电子发票能力的邀请链接：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl',
  queryParameters: [
    'operation_type',
    'fapiao_mode',
    'fapiao_ability_type_list',
    'invite_channel',
    'operate_user',
    'invite_code',
    'sub_mchid',
  ],
  headerParameters: ['Wechatpay-Serial'],
  requestFields: {
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'platform',
        direction: 'encrypt',
        paths: ['/query/operate_user'],
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
 * 获取开通电子发票能力的邀请链接
 *
 * 服务商选好开票模式与行业能力，生成一条邀请，用二维码链接或小程序路径给商户，由商户授权开通。`invite_code`留好，之后凭它查商户开了没有；操作人员传密文，须带`Wechatpay-Serial`。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015941495)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: {
 *     operation_type: 'AUTH_BINDING',
 *     fapiao_mode: 'THIRD_OR_SELF_FAPIAO',
 *     invite_code: 'INVITE0137',
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
    { name: 'operation_type', required: true, schema: { kind: 'string', enum: [{ value: 'AUTH_BINDING' }] } },
    {
      name: 'fapiao_mode',
      required: true,
      schema: { kind: 'string', enum: [{ value: 'THIRD_OR_SELF_FAPIAO' }, { value: 'TENCENT_DIGITAL_TAX' }] },
    },
    {
      name: 'fapiao_ability_type_list',
      schema: {
        kind: 'array',
        items: {
          kind: 'string',
          enum: [
            { value: 'BASE_ABILITY' },
            { value: 'REAL_ESTATE_ABILITY' },
            { value: 'PASSENGER_TRANSPORT_ABILITY' },
            { value: 'REFINED_OIL_ABILITY' },
          ],
        },
      },
    },
    { name: 'invite_channel', schema: { kind: 'string' } },
    { name: 'operate_user', schema: { kind: 'string' } },
    { name: 'invite_code', required: true, schema: { kind: 'string' } },
    { name: 'sub_mchid', schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.newTaxControlFapiao.fapiaomerchant.getspinviteurl`。 */
export interface PageMethods {
  /**
   * 获取开通电子发票能力的邀请链接
   *
   * 服务商选好开票模式与行业能力，生成一条邀请，用二维码链接或小程序路径给商户，由商户授权开通。`invite_code`留好，之后凭它查商户开了没有；操作人员传密文，须带`Wechatpay-Serial`。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015941495)
   * @example
   * ```ts
   * const answer = await client.v3.newTaxControlFapiao.fapiaomerchant.getspinviteurl.get({
   *   query: {
   *     operation_type: 'AUTH_BINDING',
   *     fapiao_mode: 'THIRD_OR_SELF_FAPIAO',
   *     invite_code: 'INVITE0137',
   *   },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
