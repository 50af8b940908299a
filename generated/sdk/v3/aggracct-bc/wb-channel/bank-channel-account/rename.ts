/** Generated from openapi/v3/aggracct-bc/wb-channel/bank-channel-account/rename.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 申请渠道结算银行账户更名（微众）: request */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 渠道结算账户更名的外部系统单号 */
  out_request_no: string
  /** 目标商户号 */
  mchid: string
  /**
   * 台账ID
   * Give the plaintext: it is sent encrypted (rsa-oaep, platform key).
   */
  bal_account_no: string
  /**
   * 变更类型
   * `SUBJECT_INFO_RENAME` 枚举值
   */
  change_scene: 'SUBJECT_INFO_RENAME'
  /**
   * 请求场景
   * `SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT` | `SJT_MICRO_MERCHANT` | `WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT` 枚举值之一
   */
  req_scene?:
    | 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
    | 'SJT_MICRO_MERCHANT'
    | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string
}

/** 申请渠道结算银行账户更名（微众）: response */
export interface PostResponse {
  /**
   * 变更类型
   * `SUBJECT_INFO_RENAME` 枚举值
   */
  change_scene: 'SUBJECT_INFO_RENAME' | (string & {})
  /** 更名申请受理后返回的申请单号 */
  application_id: string
  /** 渠道结算账户更名的外部系统单号 */
  out_request_no: string
  /** 目标商户号 */
  mchid: string
  /**
   * 台账ID
   * Arrives encrypted (rsa-oaep, merchant key) and is decrypted.
   */
  bal_account_no: string
  /**
   * 目标账户名
   * Arrives encrypted (rsa-oaep, merchant key) and is decrypted.
   */
  new_account_name: string
  /**
   * 申请单状态
   * `PROCESSING` | `SUCCESS` | `FAIL` 枚举值之一
   */
  application_state: 'PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {})
  /** 完成时间 */
  finish_time?: string
  /** 失败错误码 */
  fail_code?: string
  /** 失败原因 */
  fail_msg?: string
}

/** 申请渠道结算银行账户更名（微众）: codes of its errors */
export type PostErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/aggracct-bc/wb-channel/bank-channel-account/rename#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/aggracct-bc/wb-channel/bank-channel-account/rename',
  headerParameters: ['Wechatpay-Serial'],
  body: {
    kind: 'json',
    required: true,
  },
  requestFields: {
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'platform',
        direction: 'encrypt',
        paths: ['/json/bal_account_no'],
      },
    ],
  },
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
        paths: ['/bal_account_no', '/new_account_name'],
      },
    ],
  },
})

/**
 * 申请渠道结算银行账户更名（微众）
 *
 * 主体改名之后，为微众台账发起结算账户的更名。答复中的`application_state`多为处理中，凭`application_id`查结果；台账ID传密文，新户名返回密文。
 *
 * 提示：灰度测试中，尚未开放，全量后由微信支付在官方文档站公告。
 *
 * 超时重试用原`out_request_no`，以免生成第二张申请单。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4018968078)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     out_request_no: 'RQ202608010001',
 *     mchid: '1900000109',
 *     bal_account_no: 'plaintext',
 *     change_scene: 'SUBJECT_INFO_RENAME',
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  body: {
    kind: 'object',
    properties: [
      { name: 'out_request_no', required: true, schema: { kind: 'string' } },
      { name: 'mchid', required: true, schema: { kind: 'string' } },
      { name: 'bal_account_no', required: true, schema: { kind: 'string' } },
      {
        name: 'change_scene',
        required: true,
        schema: { kind: 'string', enum: [{ value: 'SUBJECT_INFO_RENAME' }] },
      },
      {
        name: 'req_scene',
        schema: {
          kind: 'string',
          enum: [
            { value: 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' },
            { value: 'SJT_MICRO_MERCHANT' },
            { value: 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' },
          ],
        },
      },
    ],
  },
}))
