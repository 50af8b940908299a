/** Generated from openapi/v3/merchants/{sub_mchid}.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 查询子商户（融合钱包旧版）: request */
export interface GetRequest {
  /** 子商户号 */
  sub_mchid: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 机构appid */
  sp_appid: string
  /** 机构商户号 */
  sp_mchid: string
}

/** 查询子商户（融合钱包旧版）: response */
export interface GetResponse {
  /** 子商户号 */
  sub_mchid: string
  /** 子商户全称 */
  name: string
  /** 子商户简称 */
  shortname: string
  /** 公司联系方式 */
  office_phone: string
  /** 册国家或区域 */
  merchant_country_code: string
  /** 类目 */
  business_category: number
  /** 联系人信息 */
  contact?: GetResponseContact
  /**
   * 商户类型
   * `ENTERPRISE` | `INDIVIDUAL` 枚举值之一
   */
  merchant_type?: 'ENTERPRISE' | 'INDIVIDUAL' | (string & {})
  /** 公司注册文件编号 */
  registration_certificate_number?: string
  /** 公司注册文件过期时间 */
  registration_certificate_date?: string
  /** 子商户结算账户 */
  settlement_bank_number?: string
  /** 业务信息 */
  business?: GetResponseBusiness
  /** 董事信息 */
  director?: GetResponseDirector
  /** 负责人信息 */
  principal?: GetResponsePrincipal
}

/** 查询子商户（融合钱包旧版）: codes of its errors */
export type GetErrorCode = V3ErrorCode

export interface GetResponseContact {
  /**
   * 联系人名称
   * Arrives encrypted (rsa-oaep, merchant key) and is decrypted.
   */
  name?: string
  /**
   * 联系人电话
   * Arrives encrypted (rsa-oaep, merchant key) and is decrypted.
   */
  phone?: string
  /**
   * 联系人邮箱
   * Arrives encrypted (rsa-oaep, merchant key) and is decrypted.
   */
  email?: string
}

export interface GetResponseBusiness {
  /**
   * 业务类型
   * `ONLINE` | `OFFLINE` | `BOTH` 枚举值之一
   */
  business_type?: 'ONLINE' | 'OFFLINE' | 'BOTH' | (string & {})
  /** APP下载地址 */
  app_download?: string
  /** 业务网站 */
  website?: string
  /** 公众号 */
  office_account?: string
  /** 小程序 */
  mini_program?: string
  /** 门店地址 */
  store_address?: string
  /** MCC码 */
  mcc?: string
}

export interface GetResponseDirector {
  /** 董事姓名 */
  name?: string
  /** 董事证件号码 */
  number?: string
}

export interface GetResponsePrincipal {
  /** 负责人姓名 */
  name?: string
  /** 负责人证件号码 */
  number?: string
}

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/merchants/{sub_mchid}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/merchants/{sub_mchid}',
  pathParameters: ['sub_mchid'],
  queryParameters: ['sp_appid', 'sp_mchid'],
  baseUri: 'https://api.mch.weixin.qq.com/hk/',
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
        paths: ['/contact/name', '/contact/phone', '/contact/email'],
      },
    ],
  },
})

/**
 * 查询子商户（融合钱包旧版）
 *
 * 旧版融合钱包中按子商户号取一家的登记资料，用来确认进件是否办成。一次一家，机构的appid与商户号放查询串，返回的联系人三项是密文。
 *
 * `2022-09-08`起有新版，查询见[这里](/openapi/v3/global/merchants/{sub_mchid}#get)，本页仅供查阅存量代码。
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_2.shtml)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   sub_mchid: '1900013511',
 *   query: { sp_appid: 'wx4a7c19be52d03f86', sp_mchid: '1900006511' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'sub_mchid', required: true, schema: { kind: 'string' } }],
  query: [
    { name: 'sp_appid', required: true, schema: { kind: 'string' } },
    { name: 'sp_mchid', required: true, schema: { kind: 'string' } },
  ],
}))
