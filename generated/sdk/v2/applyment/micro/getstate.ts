/** 由openapi/v2/applyment/micro/getstate.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V2ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'
import { v2 } from '../../../runtime/v2/index.js'

/** 查询小微商户入驻申请状态：请求 */
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
  /** 商户申请单号 */
  applyment_id?: string | undefined
  /** 业务申请编号 */
  business_code?: string | undefined
}

/** 查询小微商户入驻申请状态：应答 */
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
  /** 商户申请单号 */
  applyment_id: string
  /** 申请状态 */
  applyment_state: string
  /** 申请状态描述 */
  applyment_state_desc: string
  /** 小微商户号 */
  sub_mch_id?: string
  /** 签约链接 */
  sign_url?: string
  /** 审核详情 */
  audit_detail?: string
  /** 参数名称 */
  param_name: string
  /** 驳回原因 */
  reject_reason: string
}

/** 查询小微商户入驻申请状态：错误码 */
export type PostErrorCode = V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/applyment/micro/getstate#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/applyment/micro/getstate',
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
 * 查询小微商户入驻申请状态
 *
 * 提交入驻资料约5分钟后，凭商户申请单号或业务申请编号查看进度。待签约时从`sign_url`引导商户签署，被驳回时`audit_detail`逐项写明是哪个参数、什么原因。
 * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_3)
 * @deprecated `2023-05-23`起下线，仅供查阅存量代码。
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: { version: '1.0', mch_id: '1900000109', sign_type: 'HMAC-SHA256' },
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
      { name: 'applyment_id', schema: { kind: 'string' } },
      { name: 'business_code', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.applyment.micro.getstate`。 */
export interface PageMethods {
  /**
   * 查询小微商户入驻申请状态
   *
   * 提交入驻资料约5分钟后，凭商户申请单号或业务申请编号查看进度。待签约时从`sign_url`引导商户签署，被驳回时`audit_detail`逐项写明是哪个参数、什么原因。
   * @see [官方文档](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_3)
   * @deprecated `2023-05-23`起下线，仅供查阅存量代码。
   * @example
   * ```ts
   * const answer = await client.v2.applyment.micro.getstate.post({
   *   xml: { version: '1.0', mch_id: '1900000109', sign_type: 'HMAC-SHA256' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
