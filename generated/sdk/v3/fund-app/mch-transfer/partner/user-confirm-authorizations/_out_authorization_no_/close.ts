/** 由openapi/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../../error-codes.js'
import { requestSchema } from '../../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../../runtime/client/call.js'

/** 解除免确认收款授权（服务商）：请求 */
export interface PostRequest {
  /** 商户侧授权单号 */
  out_authorization_no: string
}

/** 解除免确认收款授权（服务商）：应答 */
export interface PostResponse {
  /** 商户侧授权单号 */
  out_authorization_no: string
  /** 商户AppID */
  appid: string
  /** 收款用户OpenID */
  openid: string
  /** 用户展示名称 */
  user_display_name: string
  /** 微信自动收款授权单号 */
  authorization_id: string
  /**
   * 单据状态
   * `CLOSED` 枚举值
   */
  state: 'CLOSED' | (string & {})
  /** 用户确认授权的时间 */
  authorize_time: string
  /** 自动收款授权的关闭信息 */
  close_info?: PostResponseCloseInfo
  /** 转账场景ID */
  transfer_scene_id?: '1000' | '1002' | '1004' | '1005' | '1009' | '1010' | '1011' | '1013' | (string & {})
  /** 用户收款感知 */
  user_recv_perception?: string
  /** 单据创建时间 */
  create_time?: string
}

/** 解除免确认收款授权（服务商）：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostResponseCloseInfo {
  /** 关闭时间 */
  close_time: string
  /**
   * 自动收款授权的原因
   * `CLOSE_VIA_MCH_API` 枚举值
   */
  close_reason: 'CLOSE_VIA_MCH_API' | (string & {})
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close',
  pathParameters: ['out_authorization_no'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 解除免确认收款授权（服务商）
 *
 * 不再需要自动付款时，服务商按商户侧授权单号关掉用户的授权。答复直接带`CLOSED`与关闭时间，每秒限50次。
 *
 * 关闭后凭它发起的转账会被拒，恢复要用新单号请用户再授权。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016809851)
 * @example
 * ```ts
 * const answer = await post(client, { out_authorization_no: 'AUTH20260801000137' })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'out_authorization_no', required: true, schema: { kind: 'string' } }],
}))

/** 客户端上的页面：`client.v3.fundApp.mchTransfer.partner.userConfirmAuthorizations._out_authorization_no_.close`。 */
export interface PageMethods {
  /**
   * 解除免确认收款授权（服务商）
   *
   * 不再需要自动付款时，服务商按商户侧授权单号关掉用户的授权。答复直接带`CLOSED`与关闭时间，每秒限50次。
   *
   * 关闭后凭它发起的转账会被拒，恢复要用新单号请用户再授权。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4016809851)
   * @example
   * ```ts
   * const answer = await client.v3.fundApp.mchTransfer.partner.userConfirmAuthorizations._out_authorization_no_.close.post({
   *   out_authorization_no: 'AUTH20260801000137',
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
