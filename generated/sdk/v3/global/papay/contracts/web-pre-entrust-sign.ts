/** 由openapi/v3/global/papay/contracts/web-pre-entrust-sign.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 委托代扣WEB预签约（境外）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 应用ID，仅直连模式 */
  appid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构应用ID，仅机构模式 */
  sp_appid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 模板ID */
  plan_id?: number | undefined
  /** 商户侧签约协议号 */
  out_contract_code?: string | undefined
  /** 用户账户展示名称 */
  user_display_name?: string | undefined
  /** 签约成功通知url */
  success_notify_url?: string | undefined
  /** 过期时间 */
  expired_time?: string | undefined
  /** 签约完成跳转URL */
  return_url?: string | undefined
}

/** 委托代扣WEB预签约（境外）：应答 */
export interface PostResponse {
  /** 展码页面URL */
  show_code_url: string
}

/** 委托代扣WEB预签约（境外）：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/global/papay/contracts/web-pre-entrust-sign#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/global/papay/contracts/web-pre-entrust-sign',
  body: {
    kind: 'json',
    required: true,
  },
  baseUri: 'https://apihk.mch.weixin.qq.com/',
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 委托代扣WEB预签约（境外）
 *
 * 电脑网页上的代扣签约：取回展码页地址`show_code_url`，用户用微信扫码后在手机里签约，并留在微信不跳回。网页靠通知或轮询签约关系来刷新。
 *
 * 后续通知：
 *
 * - 委托代扣签约成功通知（境外）(PAPAY.SIGN)（`webhooks/v3/PAPAY.SIGN`），发往`json.success_notify_url`
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013015464)
 * @example
 * ```ts
 * const answer = await post(client, { json: {} })
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
      { name: 'appid', schema: { kind: 'string' } },
      { name: 'sub_mchid', schema: { kind: 'string' } },
      { name: 'sp_appid', schema: { kind: 'string' } },
      { name: 'sp_mchid', schema: { kind: 'string' } },
      { name: 'sub_appid', schema: { kind: 'string' } },
      { name: 'plan_id', schema: { kind: 'integer' } },
      { name: 'out_contract_code', schema: { kind: 'string' } },
      { name: 'user_display_name', schema: { kind: 'string' } },
      { name: 'success_notify_url', schema: { kind: 'string' } },
      { name: 'expired_time', schema: { kind: 'string' } },
      { name: 'return_url', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.global.papay.contracts.webPreEntrustSign`。 */
export interface PageMethods {
  /**
   * 委托代扣WEB预签约（境外）
   *
   * 电脑网页上的代扣签约：取回展码页地址`show_code_url`，用户用微信扫码后在手机里签约，并留在微信不跳回。网页靠通知或轮询签约关系来刷新。
   *
   * 后续通知：
   *
   * - 委托代扣签约成功通知（境外）(PAPAY.SIGN)（`webhooks/v3/PAPAY.SIGN`），发往`json.success_notify_url`
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013015464)
   * @example
   * ```ts
   * const answer = await client.v3.global.papay.contracts.webPreEntrustSign.post({ json: {} })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
