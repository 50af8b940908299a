/** 由openapi/v2/secapi/mch/addInstitutionsub.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V2ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'
import { v2 } from '../../../runtime/v2/index.js'

/** 进件子商户（境外机构）：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 机构appid */
  app_id: string
  /** 机构商户号 */
  mch_id: string
  /** 渠道编号 */
  channel_id?: string | undefined
  /** 子商户全称 */
  merchant_name: string
  /** 子商户简称 */
  merchant_shortname: string
  /** 子商户唯一标识 */
  merchant_remark: string
  /** 注册国家或区域 */
  merchant_country_code: string
  /** 商户类型 */
  merchant_type: 'ENTERPRISE' | 'INDIVIDUAL'
  /** 业务类目 */
  business_category: string
  /** MCC码 */
  mcc: string
  /** 公司注册文件编号 */
  registration_certificate_number: string
  /** 公司注册文件过期时间 */
  registration_certificate_date: string
  /** 公司注册文件照片 */
  registration_certificate_copy?: string | undefined
  /** 业务类型 */
  business_type: 'ONLINE' | 'OFFLINE' | 'BOTH'
  /** APP下载链接 */
  app_download: string
  /** 业务网站 */
  business_website: string
  /** 公众号 */
  office_account: string
  /** 小程序 */
  mini_program: string
  /** 门店地址 */
  store_address: string
  /**
   * 门店照片
   * 直接传数据，发送时转为JSON文本。
   */
  store_photos: readonly string[]
  /** 董事姓名 */
  director_name: string
  /** 董事证件号码 */
  director_id_number: string
  /** 负责人姓名 */
  principal_name: string
  /** 负责人证件号 */
  principal_id_number: string
  /** 公司电话 */
  office_phone: string
  /** 联系人姓名 */
  contact_name: string
  /** 联系人电话 */
  contact_phone: string
  /** 联系人邮箱 */
  contact_email: string
  /** 子商户结算银行账户 */
  settlement_bank_number: string
  /** 是否申请H5支付权限 */
  apply_h5_payment?: 'YES' | 'NO' | undefined
  /** H5经营网址 */
  h5_website_url?: string | undefined
  /**
   * H5支付域名
   * 直接传数据，发送时转为JSON文本。
   */
  h5_domains?: readonly string[] | undefined
  /** 附加信息 */
  attach?: string | undefined
}

/** 进件子商户（境外机构）：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 业务返回码 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误编码 */
  err_code?: string
  /** 错误描述 */
  err_code_des?: string
  /** 子商户号 */
  sub_mch_id: string
  /** 签名 */
  sign: string
  /** 验证状态 */
  verification_status?: 'Under review' | 'Approved' | (string & {})
  /** 验证状态描述 */
  description?: string
  /** H5支付权限状态 */
  h5_authorization_state?:
    | 'APPROVED'
    | 'UNAUTHORIZED'
    | 'UNDER_REVIEW'
    | 'REJECTED'
    | 'UNDER_PUNISHMENT'
    | 'APPLICATION_FAILED'
    | (string & {})
}

/** 进件子商户（境外机构）：错误码 */
export type PostErrorCode = V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/secapi/mch/addInstitutionsub#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/secapi/mch/addInstitutionsub',
  body: {
    kind: 'xml',
    required: true,
  },
  security: true,
  nonceless: true,
  requestFields: {
    encoded: [
      {
        encoding: 'json',
        mediaType: 'application/json',
        paths: ['/xml/store_photos', '/xml/h5_domains'],
      },
    ],
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/xml',
    signed: true,
  },
})

/**
 * 进件子商户（境外机构）
 *
 * 境外机构提交子商户资料，换回子商户号。`merchant_remark`由机构自定且不重复，重试时沿用；有子商户号不等于审核通过，`verification_status`为`Approved`才行。
 *
 * 线上、线下所需材料不同，网站、公众号、门店照片等按`business_type`填写；申请H5支付时另填`h5_website_url`和`h5_domains`。
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013636642)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     app_id: 'wxa5f261465a81795e',
 *     mch_id: '1900000109',
 *     merchant_name: 'Shanqian Coffee Limited',
 *     merchant_shortname: 'Shanqian Coffee',
 *     merchant_remark: 'SUB20260801000137',
 *     merchant_country_code: '344',
 *     merchant_type: 'ENTERPRISE',
 *     business_category: '343',
 *     mcc: '4214',
 *     registration_certificate_number: '5500-0137',
 *     registration_certificate_date: '2036-08-16',
 *     business_type: 'BOTH',
 *     app_download: 'https://pay.example.com/download',
 *     business_website: 'https://pay.example.com/business-website',
 *     office_account: 'wx125076e29e71f12a',
 *     mini_program: 'wx7e93adf18559502e',
 *     store_address: '广东省深圳市福田区滨河路18号',
 *     store_photos: ['MDk4NzY1NDMyMS1zdG9yZS1waG90b3M'],
 *     director_name: 'Lin Xiaoman',
 *     director_id_number: '5500-0137',
 *     principal_name: 'Lin Xiaoman',
 *     principal_id_number: '5500-0137',
 *     office_phone: '075500000137',
 *     contact_name: '林小满',
 *     contact_phone: '075500000137',
 *     contact_email: 'service@example.com',
 *     settlement_bank_number: '102584000137',
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
      { name: 'app_id', required: true, schema: { kind: 'string' } },
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      { name: 'channel_id', schema: { kind: 'string' } },
      { name: 'merchant_name', required: true, schema: { kind: 'string' } },
      { name: 'merchant_shortname', required: true, schema: { kind: 'string' } },
      { name: 'merchant_remark', required: true, schema: { kind: 'string' } },
      { name: 'merchant_country_code', required: true, schema: { kind: 'string' } },
      {
        name: 'merchant_type',
        required: true,
        schema: { kind: 'string', enum: [{ value: 'ENTERPRISE' }, { value: 'INDIVIDUAL' }] },
      },
      { name: 'business_category', required: true, schema: { kind: 'string' } },
      { name: 'mcc', required: true, schema: { kind: 'string' } },
      { name: 'registration_certificate_number', required: true, schema: { kind: 'string' } },
      { name: 'registration_certificate_date', required: true, schema: { kind: 'string' } },
      { name: 'registration_certificate_copy', schema: { kind: 'string' } },
      {
        name: 'business_type',
        required: true,
        schema: { kind: 'string', enum: [{ value: 'ONLINE' }, { value: 'OFFLINE' }, { value: 'BOTH' }] },
      },
      { name: 'app_download', required: true, schema: { kind: 'string' } },
      { name: 'business_website', required: true, schema: { kind: 'string' } },
      { name: 'office_account', required: true, schema: { kind: 'string' } },
      { name: 'mini_program', required: true, schema: { kind: 'string' } },
      { name: 'store_address', required: true, schema: { kind: 'string' } },
      {
        name: 'store_photos',
        required: true,
        schema: {
          kind: 'string',
          content: { mediaType: 'application/json', schema: { kind: 'array', items: { kind: 'string' } } },
        },
      },
      { name: 'director_name', required: true, schema: { kind: 'string' } },
      { name: 'director_id_number', required: true, schema: { kind: 'string' } },
      { name: 'principal_name', required: true, schema: { kind: 'string' } },
      { name: 'principal_id_number', required: true, schema: { kind: 'string' } },
      { name: 'office_phone', required: true, schema: { kind: 'string' } },
      { name: 'contact_name', required: true, schema: { kind: 'string' } },
      { name: 'contact_phone', required: true, schema: { kind: 'string' } },
      { name: 'contact_email', required: true, schema: { kind: 'string' } },
      { name: 'settlement_bank_number', required: true, schema: { kind: 'string' } },
      { name: 'apply_h5_payment', schema: { kind: 'string', enum: [{ value: 'YES' }, { value: 'NO' }] } },
      { name: 'h5_website_url', schema: { kind: 'string' } },
      {
        name: 'h5_domains',
        schema: {
          kind: 'string',
          content: { mediaType: 'application/json', schema: { kind: 'array', items: { kind: 'string' } } },
        },
      },
      { name: 'attach', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.secapi.mch.addInstitutionsub`。 */
export interface PageMethods {
  /**
   * 进件子商户（境外机构）
   *
   * 境外机构提交子商户资料，换回子商户号。`merchant_remark`由机构自定且不重复，重试时沿用；有子商户号不等于审核通过，`verification_status`为`Approved`才行。
   *
   * 线上、线下所需材料不同，网站、公众号、门店照片等按`business_type`填写；申请H5支付时另填`h5_website_url`和`h5_domains`。
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013636642)
   * @example
   * ```ts
   * const answer = await client.v2.secapi.mch.addInstitutionsub.post({
   *   xml: {
   *     app_id: 'wxa5f261465a81795e',
   *     mch_id: '1900000109',
   *     merchant_name: 'Shanqian Coffee Limited',
   *     merchant_shortname: 'Shanqian Coffee',
   *     merchant_remark: 'SUB20260801000137',
   *     merchant_country_code: '344',
   *     merchant_type: 'ENTERPRISE',
   *     business_category: '343',
   *     mcc: '4214',
   *     registration_certificate_number: '5500-0137',
   *     registration_certificate_date: '2036-08-16',
   *     business_type: 'BOTH',
   *     app_download: 'https://pay.example.com/download',
   *     business_website: 'https://pay.example.com/business-website',
   *     office_account: 'wx125076e29e71f12a',
   *     mini_program: 'wx7e93adf18559502e',
   *     store_address: '广东省深圳市福田区滨河路18号',
   *     store_photos: ['MDk4NzY1NDMyMS1zdG9yZS1waG90b3M'],
   *     director_name: 'Lin Xiaoman',
   *     director_id_number: '5500-0137',
   *     principal_name: 'Lin Xiaoman',
   *     principal_id_number: '5500-0137',
   *     office_phone: '075500000137',
   *     contact_name: '林小满',
   *     contact_phone: '075500000137',
   *     contact_email: 'service@example.com',
   *     settlement_bank_number: '102584000137',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
