/** 由openapi/v2/secapi/mch/queryInstitutionsub.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V2ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'
import { v2 } from '../../../runtime/v2/index.js'

/** 查询子商户（境外机构）：请求 */
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
  /** 子商户号 */
  sub_mch_id: string
}

/** 查询子商户（境外机构）：应答 */
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
  /** 签名 */
  sign: string
  /** 子商户号 */
  sub_mch_id: string
  /** 子商户名称 */
  merchant_name: string
  /** 子商户简称 */
  merchant_shortname: string
  /** 注册国家或区域 */
  merchant_country_code?: string
  /** 业务类目 */
  business_category: string
  /** MCC */
  mcc?: string
  /** 公司联系电话 */
  office_phone: string
  /** 联系人姓名 */
  contact_name?: string
  /** 联系人手机 */
  contact_phone?: string
  /** 联系人邮箱 */
  contact_email?: string
  /** 子商户唯一标识 */
  merchant_remark: string
  /** 业务类型 */
  business_type?: 'ONLINE' | 'OFFLINE' | 'BOTH' | (string & {})
  /** 商户类型 */
  merchant_type?: 'ENTERPRISE' | 'INDIVIDUAL' | (string & {})
  /** 公司注册文件编号 */
  registration_certificate_number?: string
  /** 公司注册文件过期时间 */
  registration_certificate_date?: string
  /** APP下载链接 */
  app_download?: string
  /** 业务网站 */
  business_website?: string
  /** 公众号 */
  office_account?: string
  /** 小程序 */
  mini_program?: string
  /** 门店地址 */
  store_address?: string
  /** 董事姓名 */
  director_name?: string
  /** 董事证件编号 */
  director_id_number?: string
  /** 负责人姓名 */
  principal_name?: string
  /** 负责人证件编号 */
  principal_id_number?: string
  /** 子商户结算银行账户 */
  settlement_bank_number?: string
  /** 渠道编号 */
  channel_id?: string
  /** H5支付权限状态 */
  h5_authorization_state?:
    | 'APPROVED'
    | 'UNAUTHORIZED'
    | 'UNDER_REVIEW'
    | 'REJECTED'
    | 'UNDER_PUNISHMENT'
    | 'APPLICATION_FAILED'
    | (string & {})
  /** H5驳回详情 */
  h5_audit_reject_detail?: string
  /** 子商户状态 */
  sub_mch_status?:
    | 'OPERATING'
    | 'PENDING'
    | 'DEACTIVATED'
    | 'CLOSED'
    | 'INCOMPLETE_APPLICATION'
    | (string & {})
  /** 子商户入驻状态 */
  application_status?: 'UNDER_REVIEW' | 'REJECTED' | (string & {})
  /**
   * 子商户入驻驳回详情
   * 收到的是JSON文本，已解析为数据。
   */
  application_reject_detail?: PostResponseApplicationRejectDetail
  /** 附加信息 */
  attach?: string
}

/** 查询子商户（境外机构）：错误码 */
export type PostErrorCode = V2ErrorCode

export interface PostResponseApplicationRejectDetail {
  /** 驳回原因列表 */
  reason: PostResponseApplicationRejectDetailReason[]
}

export interface PostResponseApplicationRejectDetailReason {
  /** 字段 */
  field?: string
  /** 原因 */
  reason?: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/secapi/mch/queryInstitutionsub#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/secapi/mch/queryInstitutionsub',
  body: {
    kind: 'xml',
    required: true,
  },
  security: true,
  nonceless: true,
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/xml',
    signed: true,
  },
  responseFields: {
    encoded: [
      {
        encoding: 'json',
        mediaType: 'application/json',
        paths: ['/application_reject_detail'],
      },
    ],
  },
})

/**
 * 查询子商户（境外机构）
 *
 * 机构按子商户号取回单个子商户的资料与状态，用来确认进件结果。被驳回时原因在`application_reject_detail`，H5权限另看`h5_authorization_state`。
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013636643)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: { app_id: 'wxa5f261465a81795e', mch_id: '1900000109', sub_mch_id: '1900013511' },
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
      { name: 'sub_mch_id', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.secapi.mch.queryInstitutionsub`。 */
export interface PageMethods {
  /**
   * 查询子商户（境外机构）
   *
   * 机构按子商户号取回单个子商户的资料与状态，用来确认进件结果。被驳回时原因在`application_reject_detail`，H5权限另看`h5_authorization_state`。
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v2/zh/4013636643)
   * @example
   * ```ts
   * const answer = await client.v2.secapi.mch.queryInstitutionsub.post({
   *   xml: { app_id: 'wxa5f261465a81795e', mch_id: '1900000109', sub_mch_id: '1900013511' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
