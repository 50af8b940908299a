/** 由openapi/v3/fund-app/mch-transfer/user-confirm-authorization.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../runtime/index.js'
import type { V3ErrorCode } from '../../../error-codes.js'
import { requestSchema } from '../../../runtime/check/request-schema.js'
import { call } from '../../../runtime/client/call.js'

/** 申请免确认收款授权：请求 */
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
  authorization_notify_url: string
  /** 场景信息 */
  scene_info?: PostRequestJsonSceneInfo | undefined
}

/** 申请免确认收款授权：应答 */
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

/** 申请免确认收款授权：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonSceneInfo {
  /** 用户终端IP */
  client_ip?: string | undefined
  /** 用户设备ID */
  device_id?: string | undefined
  /** 用户设备类型 */
  device_type?: 'IOS' | 'ANDROID' | 'HARMONY' | 'OTHER' | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/fund-app/mch-transfer/user-confirm-authorization#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/fund-app/mch-transfer/user-confirm-authorization',
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
 * 申请免确认收款授权
 *
 * 商户单独请用户授权自动收款，可附`scene_info`中的终端IP与设备信息。前端用`package_info`打开授权页；24小时内没办完须换单号，每秒限50次。
 *
 * 路径末尾是单数`authorization`，服务商的是复数，别抄错。
 *
 * 后续通知：
 *
 * - 用户确认自动收款授权通知(MCHTRANSFER.AUTHORIZATION.CONFIRMED)（`webhooks/v3/MCHTRANSFER.AUTHORIZATION.CONFIRMED`），发往`json.authorization_notify_url`
 * - 自动收款授权关闭通知(MCHTRANSFER.AUTHORIZATION.CLOSED)（`webhooks/v3/MCHTRANSFER.AUTHORIZATION.CLOSED`），发往`json.authorization_notify_url`
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4015901167)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     out_authorization_no: 'AUTH20260801000137',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
 *     transfer_scene_id: '1000',
 *     user_display_name: '小满',
 *     authorization_notify_url: 'https://pay.example.com/notify/authorization',
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
      { name: 'authorization_notify_url', required: true, schema: { kind: 'string' } },
      {
        name: 'scene_info',
        schema: {
          kind: 'object',
          properties: [
            { name: 'client_ip', schema: { kind: 'string' } },
            { name: 'device_id', schema: { kind: 'string' } },
            {
              name: 'device_type',
              schema: {
                kind: 'string',
                enum: [{ value: 'IOS' }, { value: 'ANDROID' }, { value: 'HARMONY' }, { value: 'OTHER' }],
              },
            },
          ],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.fundApp.mchTransfer.userConfirmAuthorization`。 */
export interface PageMethods {
  /**
   * 申请免确认收款授权
   *
   * 商户单独请用户授权自动收款，可附`scene_info`中的终端IP与设备信息。前端用`package_info`打开授权页；24小时内没办完须换单号，每秒限50次。
   *
   * 路径末尾是单数`authorization`，服务商的是复数，别抄错。
   *
   * 后续通知：
   *
   * - 用户确认自动收款授权通知(MCHTRANSFER.AUTHORIZATION.CONFIRMED)（`webhooks/v3/MCHTRANSFER.AUTHORIZATION.CONFIRMED`），发往`json.authorization_notify_url`
   * - 自动收款授权关闭通知(MCHTRANSFER.AUTHORIZATION.CLOSED)（`webhooks/v3/MCHTRANSFER.AUTHORIZATION.CLOSED`），发往`json.authorization_notify_url`
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4015901167)
   * @example
   * ```ts
   * const answer = await client.v3.fundApp.mchTransfer.userConfirmAuthorization.post({
   *   json: {
   *     out_authorization_no: 'AUTH20260801000137',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     openid: 'oWx93nQ7bTzK5eVh2LrYc8dMfGsA',
   *     transfer_scene_id: '1000',
   *     user_display_name: '小满',
   *     authorization_notify_url: 'https://pay.example.com/notify/authorization',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
