/** 由openapi/v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 修改结算账户：请求 */
export interface PostRequest {
  /** 特约商户号 */
  sub_mchid: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /**
   * 修改模式
   * `MODIFY_MODE_ASYNC` 枚举值
   */
  modify_mode?: 'MODIFY_MODE_ASYNC' | undefined
  /** 账户类型 */
  account_type: 'ACCOUNT_TYPE_BUSINESS' | 'ACCOUNT_TYPE_PRIVATE'
  /** 开户银行 */
  account_bank: string
  /** 开户银行省市编码 */
  bank_address_code: string
  /** 开户银行全称（含支行） */
  bank_name?: string | undefined
  /** 开户银行联行号 */
  bank_branch_id?: string | undefined
  /**
   * 银行账号
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  account_number: string
  /**
   * 开户名称
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  account_name?: string | undefined
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 修改结算账户：应答 */
export interface PostResponse {
  /** 修改结算账户申请单号 */
  application_no: string
}

/** 修改结算账户：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement',
  pathParameters: ['sub_mchid'],
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
        paths: ['/json/account_number', '/json/account_name'],
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
 * 修改结算账户
 *
 * 为特约商户或二级商户换收款银行账户，账号与户名传密文并带`Wechatpay-Serial`。返回申请单号，是否改成要看申请查询的审核结果。
 *
 * 换错账户会影响结算到账：对公、对私要与主体相符，银行支行或联行号按开户行要求填写。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012761138)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012761102)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012721277)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760618)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   sub_mchid: '1900013511',
 *   json: {
 *     account_type: 'ACCOUNT_TYPE_BUSINESS',
 *     account_bank: '工商银行',
 *     bank_address_code: '440300',
 *     account_number: 'plaintext',
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'sub_mchid', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'modify_mode', schema: { kind: 'string', enum: [{ value: 'MODIFY_MODE_ASYNC' }] } },
      {
        name: 'account_type',
        required: true,
        schema: {
          kind: 'string',
          enum: [{ value: 'ACCOUNT_TYPE_BUSINESS' }, { value: 'ACCOUNT_TYPE_PRIVATE' }],
        },
      },
      { name: 'account_bank', required: true, schema: { kind: 'string' } },
      { name: 'bank_address_code', required: true, schema: { kind: 'string' } },
      { name: 'bank_name', schema: { kind: 'string' } },
      { name: 'bank_branch_id', schema: { kind: 'string' } },
      { name: 'account_number', required: true, schema: { kind: 'string' } },
      { name: 'account_name', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.apply4sub.sub_merchants._sub_mchid_.modifySettlement`。 */
export interface PageMethods {
  /**
   * 修改结算账户
   *
   * 为特约商户或二级商户换收款银行账户，账号与户名传密文并带`Wechatpay-Serial`。返回申请单号，是否改成要看申请查询的审核结果。
   *
   * 换错账户会影响结算到账：对公、对私要与主体相符，银行支行或联行号按开户行要求填写。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012761138)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012761102)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012721277)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012760618)
   * @example
   * ```ts
   * const answer = await client.v3.apply4sub.sub_merchants._sub_mchid_.modifySettlement.post({
   *   sub_mchid: '1900013511',
   *   json: {
   *     account_type: 'ACCOUNT_TYPE_BUSINESS',
   *     account_bank: '工商银行',
   *     bank_address_code: '440300',
   *     account_number: 'plaintext',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
