/** 由openapi/v3/papay/sign/contracts/pre-entrust-sign.md生成。请修改该页面，直接改此文件会丢失。 */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 委托代扣预签约：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 签约场景 */
  sign_scene: 'SIGN_SCENE_APP' | 'SIGN_SCENE_QRCODE'
  /** 应用ID */
  appid: string
  /** 用户在直连商户应用下的标识 */
  openid?: string | undefined
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 签约结果通知地址 */
  contract_notify_url: string
  /** 商户侧用户标识 */
  out_user_code: string
  /** 回跳地址的url */
  return_url?: string | undefined
  /** 预签约用户的设备 */
  device_info: PostRequestJsonDeviceInfo
}

/** 委托代扣预签约：应答 */
export interface PostResponse {
  /** 预签约ID */
  pre_entrustweb_id: string
  /** 跳转签约小程序的username */
  mini_program_username?: string
  /** 跳转签约小程序的path */
  mini_program_path?: string
  /** 展示扫码签约的二维码的URL */
  redirect_url?: string
}

/** 委托代扣预签约：错误码 */
export type PostErrorCode = V3ErrorCode

export interface PostRequestJsonDeviceInfo {
  /** 设备类型 */
  device_type:
    | 'DEVICE_TYPE_UNKNOW'
    | 'DEVICE_TYPE_PHONE'
    | 'DEVICE_TYPE_PAD'
    | 'DEVICE_TYPE_TV'
    | 'DEVICE_TYPE_WATCH'
  /** 设备的OS版本 */
  device_os: string
  /** 设备ID */
  device_id: string
  /** 设备是否以root身份运行 */
  device_running_as_root: boolean
  /** 设备的IP */
  device_ip: string
  /** 设备上是否安装微信 */
  weixin_installed: boolean
  /** 设备上微信的版本 */
  weixin_version: string
  /** 预签约用户首次在该设备登录的时间 */
  days_since_first_login:
    | 'DAYS_SINCE_FIRST_LOGIN_UNKNOW'
    | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_1_DAY'
    | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS'
    | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS'
    | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_90_DAYS'
    | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_180_DAYS'
    | 'DAYS_SINCE_FIRST_LOGIN_MORE_THEN_180_DAYS'
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/papay/sign/contracts/pre-entrust-sign#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/papay/sign/contracts/pre-entrust-sign',
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
 * 委托代扣预签约
 *
 * 登记协议信息后按`sign_scene`走：App场景用预签约ID或小程序路径拉起，扫码场景把`redirect_url`展示成二维码。设备信息整段必填。
 *
 * `weixin_installed`、`days_since_first_login`等要如实取自用户的设备，不能写死。
 *
 * 后续通知：
 *
 * - 委托代扣签约成功通知(ENTRUST.SIGN)（`webhooks/v3/ENTRUST.SIGN`），发往`json.contract_notify_url`
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012978414)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     sign_scene: 'SIGN_SCENE_APP',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     plan_id: 12535,
 *     out_contract_code: 'XY20260801000003',
 *     contract_display_account: '林小满',
 *     contract_notify_url: 'https://pay.example.com/notify/contract',
 *     out_user_code: '小满',
 *     device_info: {
 *       device_type: 'DEVICE_TYPE_UNKNOW',
 *       device_os: 'Android 14',
 *       device_id: 'POS-0007',
 *       device_running_as_root: true,
 *       device_ip: '203.0.113.8',
 *       weixin_installed: true,
 *       weixin_version: '8.0.50',
 *       days_since_first_login: 'DAYS_SINCE_FIRST_LOGIN_UNKNOW',
 *     },
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
      {
        name: 'sign_scene',
        required: true,
        schema: { kind: 'string', enum: [{ value: 'SIGN_SCENE_APP' }, { value: 'SIGN_SCENE_QRCODE' }] },
      },
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'openid', schema: { kind: 'string' } },
      { name: 'plan_id', required: true, schema: { kind: 'number' } },
      { name: 'out_contract_code', required: true, schema: { kind: 'string' } },
      { name: 'contract_display_account', required: true, schema: { kind: 'string' } },
      { name: 'contract_notify_url', required: true, schema: { kind: 'string' } },
      { name: 'out_user_code', required: true, schema: { kind: 'string' } },
      { name: 'return_url', schema: { kind: 'string' } },
      {
        name: 'device_info',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'device_type',
              required: true,
              schema: {
                kind: 'string',
                enum: [
                  { value: 'DEVICE_TYPE_UNKNOW' },
                  { value: 'DEVICE_TYPE_PHONE' },
                  { value: 'DEVICE_TYPE_PAD' },
                  { value: 'DEVICE_TYPE_TV' },
                  { value: 'DEVICE_TYPE_WATCH' },
                ],
              },
            },
            { name: 'device_os', required: true, schema: { kind: 'string' } },
            { name: 'device_id', required: true, schema: { kind: 'string' } },
            { name: 'device_running_as_root', required: true, schema: { kind: 'boolean' } },
            { name: 'device_ip', required: true, schema: { kind: 'string' } },
            { name: 'weixin_installed', required: true, schema: { kind: 'boolean' } },
            { name: 'weixin_version', required: true, schema: { kind: 'string' } },
            {
              name: 'days_since_first_login',
              required: true,
              schema: {
                kind: 'string',
                enum: [
                  { value: 'DAYS_SINCE_FIRST_LOGIN_UNKNOW' },
                  { value: 'DAYS_SINCE_FIRST_LOGIN_WITHIN_1_DAY' },
                  { value: 'DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS' },
                  { value: 'DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS' },
                  { value: 'DAYS_SINCE_FIRST_LOGIN_WITHIN_90_DAYS' },
                  { value: 'DAYS_SINCE_FIRST_LOGIN_WITHIN_180_DAYS' },
                  { value: 'DAYS_SINCE_FIRST_LOGIN_MORE_THEN_180_DAYS' },
                ],
              },
            },
          ],
        },
      },
    ],
  },
}))

/** 客户端上的页面：`client.v3.papay.sign.contracts.preEntrustSign`。 */
export interface PageMethods {
  /**
   * 委托代扣预签约
   *
   * 登记协议信息后按`sign_scene`走：App场景用预签约ID或小程序路径拉起，扫码场景把`redirect_url`展示成二维码。设备信息整段必填。
   *
   * `weixin_installed`、`days_since_first_login`等要如实取自用户的设备，不能写死。
   *
   * 后续通知：
   *
   * - 委托代扣签约成功通知(ENTRUST.SIGN)（`webhooks/v3/ENTRUST.SIGN`），发往`json.contract_notify_url`
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012978414)
   * @example
   * ```ts
   * const answer = await client.v3.papay.sign.contracts.preEntrustSign.post({
   *   json: {
   *     sign_scene: 'SIGN_SCENE_APP',
   *     appid: 'wx5a7c1e9d3b2f4860',
   *     plan_id: 12535,
   *     out_contract_code: 'XY20260801000003',
   *     contract_display_account: '林小满',
   *     contract_notify_url: 'https://pay.example.com/notify/contract',
   *     out_user_code: '小满',
   *     device_info: {
   *       device_type: 'DEVICE_TYPE_UNKNOW',
   *       device_os: 'Android 14',
   *       device_id: 'POS-0007',
   *       device_running_as_root: true,
   *       device_ip: '203.0.113.8',
   *       weixin_installed: true,
   *       weixin_version: '8.0.50',
   *       days_since_first_login: 'DAYS_SINCE_FIRST_LOGIN_UNKNOW',
   *     },
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
