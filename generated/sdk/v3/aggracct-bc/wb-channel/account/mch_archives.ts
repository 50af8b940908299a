/** 由openapi/v3/aggracct-bc/wb-channel/account/mch_archives.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 查询商户资料（微众）：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
  /** 声明请求的头参数 */
  headers?: GetRequestHeaders | undefined
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 微信支付商户号 */
  mchid: string
  /**
   * 额度台账号
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  bal_account_no: string
  /**
   * 卡号
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  card_no?: string | undefined
  /** 商户子账户协议号 */
  sgn_no?: string | undefined
  /** 请求场景 */
  req_scene?:
    | 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
    | 'SJT_MICRO_MERCHANT'
    | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
    | undefined
}

/** 声明请求的头参数 */
export interface GetRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 查询商户资料（微众）：应答 */
export interface GetResponse {
  /** 微信支付商户号 */
  mchid?: string
  /**
   * 额度台账号
   * 收到的是密文（rsa-oaep，商户私钥），已自动解密。
   */
  bal_account_no?: string
  /** 主体类型 */
  merchant_type?: '1' | '2' | '3' | (string & {})
  /**
   * 主体证件类型
   * `12` 枚举值
   */
  merchant_id_type?: '12' | (string & {})
  /**
   * 主体证件登记名称
   * 收到的是密文（rsa-oaep，商户私钥），已自动解密。
   */
  merchant_name?: string
  /**
   * 主体证件号码
   * 收到的是密文（rsa-oaep，商户私钥），已自动解密。
   */
  merchant_id_no?: string
  /** 主体证件有效期起始日 */
  effective_date?: string
  /** 主体证件有效期结束日 */
  expire_date?: string
  /** 主体证件正面影像ID */
  merchant_img_front_id?: string
  /** 主体注册地址 */
  register_address?: string
  /** 主体经营范围 */
  business_scope?: string
  /** 法定代表人信息 */
  legal_representative?: GetResponseLegalRepresentative
  /** 受益所有人信息列表 */
  beneficial_owner?: GetResponseBeneficialOwner[]
  /**
   * 卡号
   * 收到的是密文（rsa-oaep，商户私钥），已自动解密。
   */
  card_no?: string
  /** 商户子账户协议号 */
  sgn_no?: string
}

/** 查询商户资料（微众）：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseLegalRepresentative {
  /**
   * 法定代表人证件类型
   * `01` 枚举值
   */
  legal_representative_id_type: '01' | (string & {})
  /**
   * 法定代表人姓名
   * 收到的是密文（rsa-oaep，商户私钥），已自动解密。
   */
  legal_representative_name: string
  /**
   * 法定代表人证件号码
   * 收到的是密文（rsa-oaep，商户私钥），已自动解密。
   */
  legal_representative_id_no: string
  /** 法定代表人证件有效期起始日 */
  legal_representative_effective_date: string
  /** 法定代表人证件有效期结束日 */
  legal_representative_expire_date: string
  /** 法定代表人证件正面影像ID */
  legal_representative_img_front_id: string
  /** 法定代表人证件反面影像ID */
  legal_representative_img_back_id: string
  /**
   * 法定代表人居住地址
   * 收到的是密文（rsa-oaep，商户私钥），已自动解密。
   */
  legal_representative_address: string
  /** 法定代表人发证机关 */
  legal_representative_issue_authority?: string
  /** 法定代表人民族 */
  legal_representative_nation?: string
}

export interface GetResponseBeneficialOwner {
  /** 受益所有人编号 */
  beneficial_owner_no: string
  /**
   * 受益所有人证件类型
   * `01` 枚举值
   */
  beneficial_owner_id_type: '01' | (string & {})
  /**
   * 受益所有人姓名
   * 收到的是密文（rsa-oaep，商户私钥），已自动解密。
   */
  beneficial_owner_name: string
  /**
   * 受益所有人证件号码
   * 收到的是密文（rsa-oaep，商户私钥），已自动解密。
   */
  beneficial_owner_id_no: string
  /** 受益所有人证件有效期起始日 */
  beneficial_owner_effective_date: string
  /** 受益所有人证件有效期结束日 */
  beneficial_owner_expire_date: string
  /** 受益所有人证件正面影像ID */
  beneficial_owner_img_front_id: string
  /** 受益所有人证件反面影像ID */
  beneficial_owner_img_back_id: string
  /**
   * 受益所有人居住地址
   * 收到的是密文（rsa-oaep，商户私钥），已自动解密。
   */
  beneficial_owner_address: string
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/aggracct-bc/wb-channel/account/mch_archives#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/aggracct-bc/wb-channel/account/mch_archives',
  queryParameters: ['mchid', 'bal_account_no', 'card_no', 'sgn_no', 'req_scene'],
  headerParameters: ['Wechatpay-Serial'],
  requestFields: {
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'platform',
        direction: 'encrypt',
        paths: ['/query/bal_account_no', '/query/card_no'],
      },
    ],
  },
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
        paths: [
          '/bal_account_no',
          '/merchant_name',
          '/merchant_id_no',
          '/legal_representative/legal_representative_name',
          '/legal_representative/legal_representative_id_no',
          '/legal_representative/legal_representative_address',
          '/beneficial_owner/*/beneficial_owner_name',
          '/beneficial_owner/*/beneficial_owner_id_no',
          '/beneficial_owner/*/beneficial_owner_address',
          '/card_no',
        ],
      },
    ],
  },
})

/**
 * 查询商户资料（微众）
 *
 * 取一家商户最新的主体、法人和受益所有人资料。姓名、证件号、地址返回的都是密文，解密后再用，影像只给ID；单商户号每分钟10次。
 *
 * 请求里的台账号、卡号也要加密；证件类型是代码，如主体为`12`、个人为`01`。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4016642632)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: { mchid: '1900000109', bal_account_no: 'plaintext' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  query: [
    { name: 'mchid', required: true, schema: { kind: 'string' } },
    { name: 'bal_account_no', required: true, schema: { kind: 'string' } },
    { name: 'card_no', schema: { kind: 'string' } },
    { name: 'sgn_no', schema: { kind: 'string' } },
    {
      name: 'req_scene',
      schema: {
        kind: 'string',
        enum: [
          { value: 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' },
          { value: 'SJT_MICRO_MERCHANT' },
          { value: 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' },
        ],
      },
    },
  ],
}))

/** 客户端上的页面：`client.v3.aggracctBc.wbChannel.account.mch_archives`。 */
export interface PageMethods {
  /**
   * 查询商户资料（微众）
   *
   * 取一家商户最新的主体、法人和受益所有人资料。姓名、证件号、地址返回的都是密文，解密后再用，影像只给ID；单商户号每分钟10次。
   *
   * 请求里的台账号、卡号也要加密；证件类型是代码，如主体为`12`、个人为`01`。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4016642632)
   * @example
   * ```ts
   * const answer = await client.v3.aggracctBc.wbChannel.account.mch_archives.get({
   *   query: { mchid: '1900000109', bal_account_no: 'plaintext' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
