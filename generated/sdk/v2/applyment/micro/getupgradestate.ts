/** 由openapi/v2/applyment/micro/getupgradestate.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V2ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'
import { v2 } from '../../../runtime/v2/index.js'

/** 查询小微商户升级申请单状态：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 接口版本号 */
  version: string
  /** 商户号 */
  mch_id: string
  /**
   * 签名类型
   * `HMAC-SHA256` 枚举值
   */
  sign_type: 'HMAC-SHA256'
  /** 小微商户号 */
  sub_mch_id: string
}

/** 查询小微商户升级申请单状态：应答 */
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
  /** 小微商户号 */
  sub_mch_id: string
  /** 申请状态 */
  applyment_state: string
  /** 申请状态描述 */
  applyment_state_desc: string
  /** 签约二维码 */
  sign_qrcode?: string
  /** 签约链接 */
  sign_url?: string
  /** 审核详情 */
  audit_detail?: string
  /** 付款户名 */
  account_name: string
  /** 汇款金额 */
  pay_amount: string
  /** 收款卡号 */
  destination_account_number: string
  /** 收款户名 */
  destination_account_name: string
  /** 开户银行 */
  destination_account_bank: string
  /** 省市信息 */
  city: string
  /** 备注信息 */
  remark: string
  /** 汇款截止时间 */
  deadline_time: string
  /** 参数名称 */
  param_name: string
  /** 驳回原因 */
  reject_reason: string
}

/** 查询小微商户升级申请单状态：错误码 */
export type PostErrorCode = V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/applyment/micro/getupgradestate#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/applyment/micro/getupgradestate',
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
 * 查询小微商户升级申请单状态
 *
 * 按小微商户号跟进升级申请单，提交约1分钟后开始查，直到申请单完成。待账户验证时照返回的收款户名、卡号和备注在截止时间前汇款，待签约时出示二维码。
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_3&index=3)
 * @deprecated `2023-05-23`起下线，仅供查阅存量代码。
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: {
 *     version: '1.0',
 *     mch_id: '1900000109',
 *     sign_type: 'HMAC-SHA256',
 *     sub_mch_id: '1900013511',
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
      { name: 'version', required: true, schema: { kind: 'string' } },
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      { name: 'sign_type', required: true, schema: { kind: 'string', enum: [{ value: 'HMAC-SHA256' }] } },
      { name: 'sub_mch_id', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.applyment.micro.getupgradestate`。 */
export interface PageMethods {
  /**
   * 查询小微商户升级申请单状态
   *
   * 按小微商户号跟进升级申请单，提交约1分钟后开始查，直到申请单完成。待账户验证时照返回的收款户名、卡号和备注在截止时间前汇款，待签约时出示二维码。
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_3&index=3)
   * @deprecated `2023-05-23`起下线，仅供查阅存量代码。
   * @example
   * ```ts
   * const answer = await client.v2.applyment.micro.getupgradestate.post({
   *   xml: {
   *     version: '1.0',
   *     mch_id: '1900000109',
   *     sign_type: 'HMAC-SHA256',
   *     sub_mch_id: '1900013511',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
