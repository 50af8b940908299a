/** 由openapi/v3/new-tax-control-fapiao/user-title.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 获取用户填写的抬头：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 开票场景 */
  scene: 'WITH_WECHATPAY' | 'WITHOUT_WECHATPAY'
  /** 发票申请单号 */
  fapiao_apply_id: string
}

/** 获取用户填写的抬头：应答 */
export interface GetResponse {
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

/** 获取用户填写的抬头：错误码 */
export type GetErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/new-tax-control-fapiao/user-title#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/new-tax-control-fapiao/user-title',
  queryParameters: ['sub_mchid', 'scene', 'fapiao_apply_id'],
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
        paths: ['/phone', '/email'],
      },
    ],
  },
})

/**
 * 获取用户填写的抬头
 *
 * 按申请单号看用户是否填好了发票抬头并取回，没填好就先别开票。微信支付场景若下单时要求在凭证上展示开票入口，也从这里取。
 *
 * 取回的手机号、邮箱可能是密文，用商户证书的私钥解开再用。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012538112)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012474048)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015784260)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   query: {
 *     sub_mchid: '1900013511',
 *     scene: 'WITH_WECHATPAY',
 *     fapiao_apply_id: '4000000000000000000000000137',
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
    { name: 'sub_mchid', schema: { kind: 'string' } },
    {
      name: 'scene',
      required: true,
      schema: { kind: 'string', enum: [{ value: 'WITH_WECHATPAY' }, { value: 'WITHOUT_WECHATPAY' }] },
    },
    { name: 'fapiao_apply_id', required: true, schema: { kind: 'string' } },
  ],
}))

/** 客户端上的页面：`client.v3.newTaxControlFapiao.userTitle`。 */
export interface PageMethods {
  /**
   * 获取用户填写的抬头
   *
   * 按申请单号看用户是否填好了发票抬头并取回，没填好就先别开票。微信支付场景若下单时要求在凭证上展示开票入口，也从这里取。
   *
   * 取回的手机号、邮箱可能是密文，用商户证书的私钥解开再用。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012538112)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012474048)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4015784260)
   * @example
   * ```ts
   * const answer = await client.v3.newTaxControlFapiao.userTitle.get({
   *   query: {
   *     sub_mchid: '1900013511',
   *     scene: 'WITH_WECHATPAY',
   *     fapiao_apply_id: '4000000000000000000000000137',
   *   },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): ApiPromise<GetResponse>
}
