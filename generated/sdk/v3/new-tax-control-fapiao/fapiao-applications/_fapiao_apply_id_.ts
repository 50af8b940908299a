/** 由openapi/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 查询电子发票：请求 */
export interface GetRequest {
  /** 发票申请单号 */
  fapiao_apply_id: string
  /** 声明请求的查询参数 */
  query?: GetRequestQuery | undefined
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 商户发票单号 */
  fapiao_id?: string | undefined
}

/** 查询电子发票：应答 */
export interface GetResponse {
  /** 发票数量 */
  total_count: number
  /** 发票信息 */
  fapiao_information: GetResponseFapiaoInformation[]
}

/** 查询电子发票：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseFapiaoInformation {
  /** 商户发票单号 */
  fapiao_id: string
  /** 发票状态 */
  status:
    | 'ISSUE_ACCEPTED'
    | 'ISSUED'
    | 'REVERSE_ACCEPTED'
    | 'REVERSED'
    | 'ISSUE_FAILED'
    | 'REVERSE_FAILED'
    | (string & {})
  /** 蓝字发票信息 */
  blue_fapiao?: GetResponseFapiaoInformationBlueFapiao
  /** 红字发票信息 */
  red_fapiao?: GetResponseFapiaoInformationBlueFapiao
  /** 电子发票插卡信息 */
  card_information?: GetResponseFapiaoInformationCardInformation
  /** 总价税合计 */
  total_amount: number
  /** 总税额 */
  tax_amount: number
  /** 总金额，单位为分 */
  amount: number
  /** 销售方信息 */
  seller_information: GetResponseFapiaoInformationSellerInformation
  /** 购买方信息 */
  buyer_information: GetResponseFapiaoInformationBuyerInformation
  /** 附加信息 */
  extra_information: GetResponseFapiaoInformationExtraInformation
  /** 发票行信息 */
  items: GetResponseFapiaoInformationItems[]
  /** 备注信息 */
  remark?: string
  /** 开票失败错误码 */
  fapiao_error_code?: string
  /** 开票失败原因 */
  fapiao_error_message?: string
}

export interface GetResponseFapiaoInformationBlueFapiao {
  /** 发票代码 */
  fapiao_code: string
  /** 发票号码 */
  fapiao_number: string
  /** 校验码 */
  check_code: string
  /** 密码 */
  password: string
  /** 开票时间 */
  fapiao_time: string
}

export interface GetResponseFapiaoInformationCardInformation {
  /** 插卡公众号AppID */
  card_appid: string
  /** 用户在插卡公众号下的OpenID */
  card_openid: string
  /** 电子发票卡券模板ID */
  card_id?: string
  /** 电子发票在卡包中的编码 */
  card_code?: string
  /** 发票卡券状态 */
  card_status: 'INSERT_ACCEPTED' | 'INSERTED' | 'DISCARD_ACCEPTED' | 'DISCARDED' | (string & {})
}

export interface GetResponseFapiaoInformationSellerInformation {
  /** 名称 */
  name: string
  /** 纳税人识别号 */
  taxpayer_id: string
  /** 地址 */
  address: string
  /** 电话 */
  telephone?: string
  /** 开户银行 */
  bank_name?: string
  /** 银行账号 */
  bank_account?: string
}

export interface GetResponseFapiaoInformationBuyerInformation {
  /** 购买方类型 */
  type: 'INDIVIDUAL' | 'ORGANIZATION' | (string & {})
  /** 名称 */
  name: string
  /** 纳税人识别号 */
  taxpayer_id?: string
  /** 地址 */
  address?: string
  /** 电话 */
  telephone?: string
  /** 开户银行 */
  bank_name?: string
  /** 银行账号 */
  bank_account?: string
  /**
   * 手机号
   * 收到的是密文（rsa-oaep，商户私钥），已自动解密。
   */
  phone?: string
  /**
   * 邮箱地址
   * 收到的是密文（rsa-oaep，商户私钥），已自动解密。
   */
  email?: string
  /** 订单金额，单位为分 */
  amount?: number
  /** 商户订单号 */
  out_trade_no?: string
  /** 开具的发票类型 */
  fapiao_bill_type?: 'COMM_FAPIAO' | 'VAT_FAPIAO' | (string & {})
  /** 留言信息 */
  user_apply_message?: string
}

export interface GetResponseFapiaoInformationExtraInformation {
  /** 收款人 */
  payee?: string
  /** 复核人 */
  reviewer?: string
  /** 开票人 */
  drawer: string
}

export interface GetResponseFapiaoInformationItems {
  /** 货物或应税劳务、服务编码 */
  tax_code: string
  /** 货物或应税劳务、服务名称 */
  goods_name: string
  /** 规格型号 */
  specification?: string
  /** 单位 */
  unit?: string
  /** 数量 */
  quantity: number
  /** 单价 */
  unit_price: number
  /** 单行金额，单位为分 */
  amount: number
  /** 单行税额 */
  tax_amount: number
  /** 单行金额合计，单位为分 */
  total_amount: number
  /** 税率 */
  tax_rate: number
  /** 税收优惠政策标识 */
  tax_prefer_mark:
    | 'NO_FAVORABLE'
    | 'OUTSIDE_VAT'
    | 'VAT_EXEMPT'
    | 'NORMAL_ZERO_RATED'
    | 'EXPORT_ZERO_RATED'
    | (string & {})
  /** 是否折扣行 */
  discount: boolean
}

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}',
  pathParameters: ['fapiao_apply_id'],
  queryParameters: ['sub_mchid', 'fapiao_id'],
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
          '/fapiao_information/*/buyer_information/phone',
          '/fapiao_information/*/buyer_information/email',
        ],
      },
    ],
  },
})

/**
 * 查询电子发票
 *
 * 凭申请单号看开票、冲红、插卡各走到哪一步，带`fapiao_id`则只看其中一张。`ISSUE_FAILED`的错误码与原因在末尾，`*_ACCEPTED`都还在处理；购买方的手机号、邮箱是密文。
 *
 * 插卡有自己的`card_status`，发票已经`ISSUED`时卡可能还没插好，分开判断。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012531753)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012489258)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015792567)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   fapiao_apply_id: '4000000000000000000000000137',
 *   query: { sub_mchid: '1900013511', fapiao_id: 'FAPIAO20260801000137' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'fapiao_apply_id', required: true, schema: { kind: 'string' } }],
  query: [
    { name: 'sub_mchid', schema: { kind: 'string' } },
    { name: 'fapiao_id', schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.newTaxControlFapiao.fapiaoApplications._fapiao_apply_id_`。 */
export interface PageMethods {
  /**
   * 查询电子发票
   *
   * 凭申请单号看开票、冲红、插卡各走到哪一步，带`fapiao_id`则只看其中一张。`ISSUE_FAILED`的错误码与原因在末尾，`*_ACCEPTED`都还在处理；购买方的手机号、邮箱是密文。
   *
   * 插卡有自己的`card_status`，发票已经`ISSUED`时卡可能还没插好，分开判断。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012531753)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012489258)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015792567)
   * @example
   * ```ts
   * const answer = await client.v3.newTaxControlFapiao.fapiaoApplications._fapiao_apply_id_.get({
   *   fapiao_apply_id: '4000000000000000000000000137',
   *   query: { sub_mchid: '1900013511', fapiao_id: 'FAPIAO20260801000137' },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
