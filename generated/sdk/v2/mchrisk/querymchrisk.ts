/** 由openapi/v2/mchrisk/querymchrisk.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 事前风险商户核查：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 服务商号 */
  mch_id: string
  /** 平台证书序列号 */
  cert_serial_number?: string | undefined
  /**
   * 身份证号，密文
   * 传明文，发送时自动加密（rsa-oaep，银行卡加密公钥）。
   */
  certificates_number?: string | undefined
  /**
   * 身份证姓名，密文
   * 传明文，发送时自动加密（rsa-oaep，银行卡加密公钥）。
   */
  certificates_name?: string | undefined
  /**
   * 结算账号，密文
   * 传明文，发送时自动加密（rsa-oaep，银行卡加密公钥）。
   */
  settlement_card_no?: string | undefined
  /**
   * 结算户名，密文
   * 传明文，发送时自动加密（rsa-oaep，银行卡加密公钥）。
   */
  settlement_card_name?: string | undefined
  /** 结算银行 */
  settlement_card_bank?: string | undefined
  /**
   * 营业执照编号，密文
   * 传明文，发送时自动加密（rsa-oaep，银行卡加密公钥）。
   */
  business_license_number?: string | undefined
  /** 公司名称 */
  company_name?: string | undefined
  /** 门店地址 */
  store_address?: string | undefined
  /** 门店经度 */
  store_longitude?: string | undefined
  /** 门店纬度 */
  store_latitude?: string | undefined
  /**
   * 签名类型
   * `HMAC-SHA256` 枚举值
   */
  sign_type: 'HMAC-SHA256'
}

/** 事前风险商户核查：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 服务商号 */
  mch_id: string
  /** 风险级别 */
  risk_level: string
  /** 风险描述 */
  risk_level_desc: string
}

/** 事前风险商户核查：错误码 */
export type PostErrorCode = V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/mchrisk/querymchrisk#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/mchrisk/querymchrisk',
  body: {
    kind: 'xml',
    required: true,
  },
  security: true,
  requestFields: {
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'bank',
        direction: 'encrypt',
        paths: [
          '/xml/certificates_number',
          '/xml/certificates_name',
          '/xml/settlement_card_no',
          '/xml/settlement_card_name',
          '/xml/business_license_number',
        ],
      },
    ],
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/xml',
  },
})

/**
 * 事前风险商户核查
 *
 * 准入商户之前，凭证件、结算账户、营业执照或门店信息核查风险等级。查询项至少给一种，越多越准；证件号、户名、卡号和执照编号须加密后再传，用的是RSA公钥。
 *
 * 加密用的是付款到银行卡那把RSA公钥，不是平台证书公钥。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v2/institution/4011985625)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: { mch_id: '1900000109', sign_type: 'HMAC-SHA256' },
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
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      { name: 'cert_serial_number', schema: { kind: 'string' } },
      { name: 'certificates_number', schema: { kind: 'string' } },
      { name: 'certificates_name', schema: { kind: 'string' } },
      { name: 'settlement_card_no', schema: { kind: 'string' } },
      { name: 'settlement_card_name', schema: { kind: 'string' } },
      { name: 'settlement_card_bank', schema: { kind: 'string' } },
      { name: 'business_license_number', schema: { kind: 'string' } },
      { name: 'company_name', schema: { kind: 'string' } },
      { name: 'store_address', schema: { kind: 'string' } },
      { name: 'store_longitude', schema: { kind: 'string' } },
      { name: 'store_latitude', schema: { kind: 'string' } },
      { name: 'sign_type', required: true, schema: { kind: 'string', enum: [{ value: 'HMAC-SHA256' }] } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.mchrisk.querymchrisk`。 */
export interface PageMethods {
  /**
   * 事前风险商户核查
   *
   * 准入商户之前，凭证件、结算账户、营业执照或门店信息核查风险等级。查询项至少给一种，越多越准；证件号、户名、卡号和执照编号须加密后再传，用的是RSA公钥。
   *
   * 加密用的是付款到银行卡那把RSA公钥，不是平台证书公钥。
   * @see [官方文档](https://pay.weixin.qq.com/doc/v2/institution/4011985625)
   * @example
   * ```ts
   * const answer = await client.v2.mchrisk.querymchrisk.post({
   *   xml: { mch_id: '1900000109', sign_type: 'HMAC-SHA256' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
