/** 由openapi/v3/merchants/{sub_mchid}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 查询子商户（融合钱包旧版）：请求 */
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

/** 查询子商户（融合钱包旧版）：应答 */
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
  /** 商户类型 */
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

/** 查询子商户（融合钱包旧版）：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseContact {
  /**
   * 联系人名称
   * 收到的是密文（rsa-oaep，商户私钥），已自动解密。
   */
  name?: string
  /**
   * 联系人电话
   * 收到的是密文（rsa-oaep，商户私钥），已自动解密。
   */
  phone?: string
  /**
   * 联系人邮箱
   * 收到的是密文（rsa-oaep，商户私钥），已自动解密。
   */
  email?: string
}

export interface GetResponseBusiness {
  /** 业务类型 */
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

/** 下方接口的描述，供客户端使用。 */
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
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_2.shtml)
 * @deprecated `2022-09-08`起有新版，查询见这里，本页仅供查阅存量代码。 请改用查询子商户（融合钱包）（`v3.global.merchants._sub_mchid_.get`）。
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

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'sub_mchid', required: true, schema: { kind: 'string' } }],
  query: [
    { name: 'sp_appid', required: true, schema: { kind: 'string' } },
    { name: 'sp_mchid', required: true, schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.merchants._sub_mchid_`。 */
export interface PageMethods {
  /**
   * 查询子商户（融合钱包旧版）
   *
   * 旧版融合钱包中按子商户号取一家的登记资料，用来确认进件是否办成。一次一家，机构的appid与商户号放查询串，返回的联系人三项是密文。
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_2.shtml)
   * @deprecated `2022-09-08`起有新版，查询见这里，本页仅供查阅存量代码。 请改用查询子商户（融合钱包）（`v3.global.merchants._sub_mchid_.get`）。
   * @example
   * ```ts
   * const answer = await client.v3.merchants._sub_mchid_.get({
   *   sub_mchid: '1900013511',
   *   query: { sp_appid: 'wx4a7c19be52d03f86', sp_mchid: '1900006511' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
