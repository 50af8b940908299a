/** 由openapi/v2/cgi-bin/mch/customs/customdeclarequery.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  AtLeastOne,
  CallOptions,
  Caller,
  OperationDescriptor,
} from '../../../../runtime/index.js'
import type { V2ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'
import { v2 } from '../../../../runtime/v2/index.js'

/** 订单附加信息查询（海关报关）：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export type PostRequestXml = AtLeastOne<
  {
    /**
     * 签名类型
     * `MD5` 枚举值
     */
    sign_type?: 'MD5' | undefined
    /** 公众账号ID */
    appid: string
    /** 商户号 */
    mch_id: string
    /**
     * 商户订单号
     * 以下字段至少提供一个：`out_trade_no`、`transaction_id`、`sub_order_no`、`sub_order_id`。
     */
    out_trade_no?: string | undefined
    /**
     * 微信支付订单号
     * 以下字段至少提供一个：`out_trade_no`、`transaction_id`、`sub_order_no`、`sub_order_id`。
     */
    transaction_id?: string | undefined
    /**
     * 商户子订单号
     * 以下字段至少提供一个：`out_trade_no`、`transaction_id`、`sub_order_no`、`sub_order_id`。
     */
    sub_order_no?: string | undefined
    /**
     * 微信子订单号
     * 以下字段至少提供一个：`out_trade_no`、`transaction_id`、`sub_order_no`、`sub_order_id`。
     */
    sub_order_id?: string | undefined
    /** 海关 */
    customs:
      | 'GUANGZHOU_ZS'
      | 'HANGZHOU_ZS'
      | 'NINGBO'
      | 'ZHENGZHOU_BS'
      | 'CHONGQING'
      | 'SHANGHAI_ZS'
      | 'SHENZHEN'
      | 'ZHENGZHOU_ZH_ZS'
      | 'TIANJIN'
  },
  'out_trade_no' | 'transaction_id' | 'sub_order_no' | 'sub_order_id'
>

/** 订单附加信息查询（海关报关）：应答 */
export interface PostResponse {
  /** 商户子订单号 */
  [key: `sub_order_no_${number}`]: string
  /** 微信子订单号 */
  [key: `sub_order_id_${number}`]: string
  /** 商户海关备案号 */
  [key: `mch_customs_no_${number}`]: string
  /** 海关 */
  [key: `customs_${number}`]:
    | 'GUANGZHOU_ZS'
    | 'HANGZHOU_ZS'
    | 'NINGBO'
    | 'ZHENGZHOU_BS'
    | 'CHONGQING'
    | 'SHANGHAI_ZS'
    | 'SHENZHEN'
    | 'ZHENGZHOU_ZH_ZS'
    | 'TIANJIN'
    | (string & {})
  /** 币种 */
  [key: `fee_type_${number}`]: string
  /** 应付金额，单位为分 */
  [key: `order_fee_${number}`]: number
  /** 关税 */
  [key: `duty_${number}`]: number
  /** 物流费 */
  [key: `transport_fee_${number}`]: number
  /** 商品价格，单位为分 */
  [key: `product_fee_${number}`]: number
  /** 状态码 */
  [key: `state_${number}`]:
    | 'UNDECLARED'
    | 'SUBMITTED'
    | 'PROCESSING'
    | 'SUCCESS'
    | 'FAIL'
    | 'EXCEPT'
    | (string & {})
  /** 申报结果说明 */
  [key: `explanation_${number}`]: string
  /** 最后更新时间 */
  [key: `modify_time_${number}`]: string
  /** 订购人与支付人身份信息的校验结果 */
  [key: `cert_check_result_${number}`]: 'UNCHECKED' | 'SAME' | 'DIFFERENT' | (string & {})
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 签名 */
  sign: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 笔数 */
  count: number
  /** 验核机构，海关verDept：`UNIONPAY`/`NETSUNION`/`OTHERS`对应`1`/`2`/`3` */
  verify_department: 'UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {})
  /** 验核机构交易流水号 */
  verify_department_trade_id: string
}

/** 订单附加信息查询（海关报关）：错误码 */
export type PostErrorCode = V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/cgi-bin/mch/customs/customdeclarequery#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/cgi-bin/mch/customs/customdeclarequery',
  body: {
    kind: 'xml',
    required: true,
  },
  nonceless: true,
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/xml',
    signed: true,
  },
  responseFields: {
    numbered: [
      '/sub_order_no_$n',
      '/sub_order_id_$n',
      '/mch_customs_no_$n',
      '/customs_$n',
      '/fee_type_$n',
      '/order_fee_$n',
      '/duty_$n',
      '/transport_fee_$n',
      '/product_fee_$n',
      '/state_$n',
      '/explanation_$n',
      '/modify_time_$n',
      '/cert_check_result_$n',
    ],
    numbers: ['/count', '/order_fee_$n', '/duty_$n', '/transport_fee_$n', '/product_fee_$n'],
  },
})

/**
 * 订单附加信息查询（海关报关）
 *
 * 查看一笔支付单的报关进度，四种单号任给其一即可。一单多报时结果以`_$n`编号逐条展开，`count`是条数；由微信收集的实名内容不会带出。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011985273)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     mch_id: '1900000109',
 *     out_trade_no: 'DD20260801000137',
 *     customs: 'SHANGHAI_ZS',
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
      { name: 'sign_type', schema: { kind: 'string', enum: [{ value: 'MD5' }] } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      { name: 'out_trade_no', schema: { kind: 'string' }, choice: { rule: 'at-least-one', group: 'order' } },
      {
        name: 'transaction_id',
        schema: { kind: 'string' },
        choice: { rule: 'at-least-one', group: 'order' },
      },
      { name: 'sub_order_no', schema: { kind: 'string' }, choice: { rule: 'at-least-one', group: 'order' } },
      { name: 'sub_order_id', schema: { kind: 'string' }, choice: { rule: 'at-least-one', group: 'order' } },
      {
        name: 'customs',
        required: true,
        schema: {
          kind: 'string',
          enum: [
            { value: 'GUANGZHOU_ZS' },
            { value: 'HANGZHOU_ZS' },
            { value: 'NINGBO' },
            { value: 'ZHENGZHOU_BS' },
            { value: 'CHONGQING' },
            { value: 'SHANGHAI_ZS' },
            { value: 'SHENZHEN' },
            { value: 'ZHENGZHOU_ZH_ZS' },
            { value: 'TIANJIN' },
          ],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v2.cgiBin.mch.customs.customdeclarequery`。 */
export interface PageMethods {
  /**
   * 订单附加信息查询（海关报关）
   *
   * 查看一笔支付单的报关进度，四种单号任给其一即可。一单多报时结果以`_$n`编号逐条展开，`count`是条数；由微信收集的实名内容不会带出。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011985273)
   * @example
   * ```ts
   * const answer = await client.v2.cgiBin.mch.customs.customdeclarequery.post({
   *   xml: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     mch_id: '1900000109',
   *     out_trade_no: 'DD20260801000137',
   *     customs: 'SHANGHAI_ZS',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
