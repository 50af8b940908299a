/** 由openapi/v2/applyment/micro/submitupgrade.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V2ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'
import { v2 } from '../../../runtime/v2/index.js'

/** 小微商户提交升级申请单：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /**
   * 接口版本号
   * `1.0` 枚举值
   */
  version: '1.0'
  /** 商户号 */
  mch_id: string
  /**
   * 签名类型
   * `HMAC-SHA256` 枚举值
   */
  sign_type: 'HMAC-SHA256'
  /** 平台证书序列号 */
  cert_sn: string
  /** 小微商户号 */
  sub_mch_id: string
  /** 主体类型 */
  organization_type: string
  /** 营业执照扫描件 */
  business_license_copy: string
  /** 营业执照注册号 */
  business_license_number: string
  /** 商户名称 */
  merchant_name: string
  /** 注册地址 */
  company_address: string
  /** 经营者姓名/法定代表人 */
  legal_person: string
  /** 营业期限 */
  business_time: string
  /** 营业执照类型 */
  business_licence_type: string
  /** 组织机构代码证照片 */
  organization_copy?: string | undefined
  /** 组织机构代码 */
  organization_number?: string | undefined
  /** 组织机构代码有效期限 */
  organization_time?: string | undefined
  /** 开户名称 */
  account_name?: string | undefined
  /** 开户银行 */
  account_bank?: string | undefined
  /** 开户银行省市编码 */
  bank_address_code?: string | undefined
  /** 开户银行全称（含支行），17家直连银行免填，其余银行必填 */
  bank_name?: string | undefined
  /** 银行卡号 */
  account_number?: string | undefined
  /** 商户简称 */
  merchant_shortname: string
  /** 费率结算规则ID */
  business: string
  /** 特殊资质 */
  qualifications?: string | undefined
  /** 经营场景 */
  business_scene: string
  /** 补充说明 */
  business_addition_desc?: string | undefined
  /** 补充材料 */
  business_addition_pics?: string | undefined
  /** 联系邮箱 */
  contact_email?: string | undefined
}

/** 小微商户提交升级申请单：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 参数校验不通过的字段名 */
  err_param?: string
}

/** 小微商户提交升级申请单：错误码 */
export type PostErrorCode = V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/applyment/micro/submitupgrade#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/applyment/micro/submitupgrade',
  body: {
    kind: 'xml',
    required: true,
  },
  security: true,
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/xml',
    signed: true,
  },
})

/**
 * 小微商户提交升级申请单
 *
 * 帮小微商户升级为个体户、企业或其他组织，提交营业执照、法人和经营信息。受理后要用升级申请单状态查询跟进，后面还有账户验证和签约。
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_2&index=2)
 * @deprecated `2023-05-23`起下线，仅供查阅存量代码。
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     version: '1.0',
 *     mch_id: '1900000109',
 *     sign_type: 'HMAC-SHA256',
 *     cert_sn: '3F9A0C1D2E4B5A6978901234567890ABCDEF0137',
 *     sub_mch_id: '1900013511',
 *     organization_type: '2',
 *     business_license_copy: 'MDk4NzY1NDMyMS1idXNpbmVzcy1saWNlbnNlLWNvcHk',
 *     business_license_number: '91440300MA5EX0137X',
 *     merchant_name: '山前食品有限公司',
 *     company_address: '滨河路18号',
 *     legal_person: '林小满',
 *     business_time: '["2018-05-01","长期"]',
 *     business_licence_type: '1762',
 *     merchant_shortname: '山前咖啡',
 *     business: '0.6',
 *     business_scene: '[1721]',
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
      { name: 'version', required: true, schema: { kind: 'string', enum: [{ value: '1.0' }] } },
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      { name: 'sign_type', required: true, schema: { kind: 'string', enum: [{ value: 'HMAC-SHA256' }] } },
      { name: 'cert_sn', required: true, schema: { kind: 'string' } },
      { name: 'sub_mch_id', required: true, schema: { kind: 'string' } },
      { name: 'organization_type', required: true, schema: { kind: 'string' } },
      { name: 'business_license_copy', required: true, schema: { kind: 'string' } },
      { name: 'business_license_number', required: true, schema: { kind: 'string' } },
      { name: 'merchant_name', required: true, schema: { kind: 'string' } },
      { name: 'company_address', required: true, schema: { kind: 'string' } },
      { name: 'legal_person', required: true, schema: { kind: 'string' } },
      { name: 'business_time', required: true, schema: { kind: 'string' } },
      { name: 'business_licence_type', required: true, schema: { kind: 'string' } },
      { name: 'organization_copy', schema: { kind: 'string' } },
      { name: 'organization_number', schema: { kind: 'string' } },
      { name: 'organization_time', schema: { kind: 'string' } },
      { name: 'account_name', schema: { kind: 'string' } },
      { name: 'account_bank', schema: { kind: 'string' } },
      { name: 'bank_address_code', schema: { kind: 'string' } },
      { name: 'bank_name', schema: { kind: 'string' } },
      { name: 'account_number', schema: { kind: 'string' } },
      { name: 'merchant_shortname', required: true, schema: { kind: 'string' } },
      { name: 'business', required: true, schema: { kind: 'string' } },
      { name: 'qualifications', schema: { kind: 'string' } },
      { name: 'business_scene', required: true, schema: { kind: 'string' } },
      { name: 'business_addition_desc', schema: { kind: 'string' } },
      { name: 'business_addition_pics', schema: { kind: 'string' } },
      { name: 'contact_email', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.applyment.micro.submitupgrade`。 */
export interface PageMethods {
  /**
   * 小微商户提交升级申请单
   *
   * 帮小微商户升级为个体户、企业或其他组织，提交营业执照、法人和经营信息。受理后要用升级申请单状态查询跟进，后面还有账户验证和签约。
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_2&index=2)
   * @deprecated `2023-05-23`起下线，仅供查阅存量代码。
   * @example
   * ```ts
   * const answer = await client.v2.applyment.micro.submitupgrade.post({
   *   xml: {
   *     version: '1.0',
   *     mch_id: '1900000109',
   *     sign_type: 'HMAC-SHA256',
   *     cert_sn: '3F9A0C1D2E4B5A6978901234567890ABCDEF0137',
   *     sub_mch_id: '1900013511',
   *     organization_type: '2',
   *     business_license_copy: 'MDk4NzY1NDMyMS1idXNpbmVzcy1saWNlbnNlLWNvcHk',
   *     business_license_number: '91440300MA5EX0137X',
   *     merchant_name: '山前食品有限公司',
   *     company_address: '滨河路18号',
   *     legal_person: '林小满',
   *     business_time: '["2018-05-01","长期"]',
   *     business_licence_type: '1762',
   *     merchant_shortname: '山前咖啡',
   *     business: '0.6',
   *     business_scene: '[1721]',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
