/** 由openapi/v3/fund-app/mch-transfer/partner/user-confirm-authorizations.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 申请免确认收款授权（服务商）：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 商户侧授权单号 */
  out_authorization_no: string
  /** 商户AppID */
  appid: string
  /** 收款用户OpenID */
  openid: string
  /** 转账场景ID */
  transfer_scene_id: '1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013'
  /** 用户展示名称 */
  user_display_name: string
  /** 用户收款感知 */
  user_recv_perception?: string | undefined
  /** 授权结果通知地址 */
  notify_url: string
}

/** 申请免确认收款授权（服务商）：应答 */
export interface PostResponse {
  /** 商户侧授权单号 */
  out_authorization_no: string
  /**
   * 单据状态
   * `WAIT_USER_CONFIRM` 枚举值
   */
  state: 'WAIT_USER_CONFIRM' | (string & {})
  /** 单据创建时间 */
  create_time: string
  /** 跳转领取页面的package信息 */
  package_info: string
}

/** 申请免确认收款授权（服务商）：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/fund-app/mch-transfer/partner/user-confirm-authorizations#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/fund-app/mch-transfer/partner/user-confirm-authorizations',
  body: {
    kind: 'json',
    required: true,
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 申请免确认收款授权（服务商）
 *
 * 请用户同意以后的转账免确认，用返回的`package_info`拉起授权页。24小时没有完成就作废，要换授权单号重来；每秒不超过50次。
 *
 * 结果通知地址在这里叫`notify_url`，直连商户的同类调用叫`authorization_notify_url`。
 *
 * 后续通知：
 *
 * - 用户确认自动收款授权通知(MCHTRANSFER.AUTHORIZATION.CONFIRMED)（`webhooks/v3/MCHTRANSFER.AUTHORIZATION.CONFIRMED`），发往`json.notify_url`
 * - 自动收款授权关闭通知(MCHTRANSFER.AUTHORIZATION.CLOSED)（`webhooks/v3/MCHTRANSFER.AUTHORIZATION.CLOSED`），发往`json.notify_url`
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016809861)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     out_authorization_no: 'AUTH20260801000137',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *     transfer_scene_id: '1000',
 *     user_display_name: '小满',
 *     notify_url: 'https://pay.example.com/notify/transfer',
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
      { name: 'out_authorization_no', required: true, schema: { kind: 'string' } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'openid', required: true, schema: { kind: 'string' } },
      {
        name: 'transfer_scene_id',
        required: true,
        schema: {
          kind: 'string',
          enum: [
            { value: '1000' },
            { value: '1002' },
            { value: '1004' },
            { value: '1005' },
            { value: '1009' },
            { value: '1010' },
            { value: '1011' },
            { value: '1013' },
          ],
        },
      },
      { name: 'user_display_name', required: true, schema: { kind: 'string' } },
      { name: 'user_recv_perception', schema: { kind: 'string' } },
      { name: 'notify_url', required: true, schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.fundApp.mchTransfer.partner.userConfirmAuthorizations`。 */
export interface PageMethods {
  /**
   * 申请免确认收款授权（服务商）
   *
   * 请用户同意以后的转账免确认，用返回的`package_info`拉起授权页。24小时没有完成就作废，要换授权单号重来；每秒不超过50次。
   *
   * 结果通知地址在这里叫`notify_url`，直连商户的同类调用叫`authorization_notify_url`。
   *
   * 后续通知：
   *
   * - 用户确认自动收款授权通知(MCHTRANSFER.AUTHORIZATION.CONFIRMED)（`webhooks/v3/MCHTRANSFER.AUTHORIZATION.CONFIRMED`），发往`json.notify_url`
   * - 自动收款授权关闭通知(MCHTRANSFER.AUTHORIZATION.CLOSED)（`webhooks/v3/MCHTRANSFER.AUTHORIZATION.CLOSED`），发往`json.notify_url`
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016809861)
   * @example
   * ```ts
   * const answer = await client.v3.fundApp.mchTransfer.partner.userConfirmAuthorizations.post({
   *   json: {
   *     out_authorization_no: 'AUTH20260801000137',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *     transfer_scene_id: '1000',
   *     user_display_name: '小满',
   *     notify_url: 'https://pay.example.com/notify/transfer',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
