/** 由openapi/v2/cgi-bin/mch/customs/customdeclareorder.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V2ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'
import { v2 } from '../../../../runtime/v2/index.js'

/** 订单附加信息提交（海关报关）：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id: string
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
  /** 商户海关备案号 */
  mch_customs_no: string
  /** 关税 */
  duty?: number | undefined
  /** 报关类型 */
  action_type?: 'ADD' | 'MODIFY' | undefined
  /** 商户子订单号 */
  sub_order_no?: string | undefined
  /** 币种 */
  fee_type?: string | undefined
  /** 应付金额 */
  order_fee?: number | undefined
  /** 物流费 */
  transport_fee?: number | undefined
  /** 商品价格 */
  product_fee?: number | undefined
  /**
   * 证件类型
   * `IDCARD` 枚举值
   */
  cert_type?: 'IDCARD' | undefined
  /** 证件号码 */
  cert_id?: string | undefined
  /** 姓名 */
  name?: string | undefined
}

/** 订单附加信息提交（海关报关）：应答 */
export interface PostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /**
   * 签名类型
   * `MD5` 枚举值
   */
  sign_type: 'MD5' | (string & {})
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
  /** 状态码 */
  state: 'UNDECLARED' | 'SUBMITTED' | 'PROCESSING' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {})
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 商户子订单号 */
  sub_order_no?: string
  /** 微信子订单号 */
  sub_order_id?: string
  /** 最后更新时间 */
  modify_time: string
  /** 订购人与支付人身份信息的校验结果 */
  cert_check_result: 'UNCHECKED' | 'SAME' | 'DIFFERENT' | (string & {})
  /** 验核机构，海关verDept：`UNIONPAY`/`NETSUNION`/`OTHERS`对应`1`/`2`/`3` */
  verify_department: 'UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {})
  /** 验核机构交易流水号 */
  verify_department_trade_id: string
}

/** 订单附加信息提交（海关报关）：错误码 */
export type PostErrorCode = V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/cgi-bin/mch/customs/customdeclareorder#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/cgi-bin/mch/customs/customdeclareorder',
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
})

/**
 * 订单附加信息提交（海关报关）
 *
 * 跨境订单支付成功后，把报关所需的订单信息和订购人身份推送给海关。拆单时须带子订单号和各项金额，单位分；返回的`state`往往还不是终态，要再查询。
 *
 * 改报关信息用`action_type`为`MODIFY`重新提交，不要另起一单。留意`cert_check_result`，订购人与支付人为`DIFFERENT`说明身份对不上。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011985151)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     mch_id: '1900000109',
 *     out_trade_no: 'DD20260801000137',
 *     transaction_id: '4200002026080112300000000042',
 *     customs: 'SHANGHAI_ZS',
 *     mch_customs_no: '100137',
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
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      { name: 'out_trade_no', required: true, schema: { kind: 'string' } },
      { name: 'transaction_id', required: true, schema: { kind: 'string' } },
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
      { name: 'mch_customs_no', required: true, schema: { kind: 'string' } },
      { name: 'duty', schema: { kind: 'integer' } },
      { name: 'action_type', schema: { kind: 'string', enum: [{ value: 'ADD' }, { value: 'MODIFY' }] } },
      { name: 'sub_order_no', schema: { kind: 'string' } },
      { name: 'fee_type', schema: { kind: 'string' } },
      { name: 'order_fee', schema: { kind: 'integer' } },
      { name: 'transport_fee', schema: { kind: 'integer' } },
      { name: 'product_fee', schema: { kind: 'integer' } },
      { name: 'cert_type', schema: { kind: 'string', enum: [{ value: 'IDCARD' }] } },
      { name: 'cert_id', schema: { kind: 'string' } },
      { name: 'name', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.cgiBin.mch.customs.customdeclareorder`。 */
export interface PageMethods {
  /**
   * 订单附加信息提交（海关报关）
   *
   * 跨境订单支付成功后，把报关所需的订单信息和订购人身份推送给海关。拆单时须带子订单号和各项金额，单位分；返回的`state`往往还不是终态，要再查询。
   *
   * 改报关信息用`action_type`为`MODIFY`重新提交，不要另起一单。留意`cert_check_result`，订购人与支付人为`DIFFERENT`说明身份对不上。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011985151)
   * @example
   * ```ts
   * const answer = await client.v2.cgiBin.mch.customs.customdeclareorder.post({
   *   xml: {
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     mch_id: '1900000109',
   *     out_trade_no: 'DD20260801000137',
   *     transaction_id: '4200002026080112300000000042',
   *     customs: 'SHANGHAI_ZS',
   *     mch_customs_no: '100137',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
