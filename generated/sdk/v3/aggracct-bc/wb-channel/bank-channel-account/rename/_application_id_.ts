/** Generated from openapi/v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 查询渠道结算账户更名（微众）: request */
export interface GetRequest {
  /** 更名申请受理后返回的申请单号 */
  application_id: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
  /** 声明请求的头参数 */
  headers?: GetRequestHeaders
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 目标商户号 */
  mchid: string
  /**
   * 台账ID
   * Give the plaintext: it is sent encrypted (rsa-oaep, platform key).
   */
  bal_account_no: string
}

/** 声明请求的头参数 */
export interface GetRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string
}

/** 查询渠道结算账户更名（微众）: response */
export interface GetResponse {
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

/** 查询渠道结算账户更名（微众）: codes of its errors */
export type GetErrorCode = V3ErrorCode

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}',
  pathParameters: ['application_id'],
  queryParameters: ['mchid', 'bal_account_no'],
  headerParameters: ['Wechatpay-Serial'],
  requestFields: {
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'platform',
        direction: 'encrypt',
        paths: ['/query/bal_account_no'],
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
 * 查询渠道结算账户更名（微众）
 *
 * 跟踪更名申请，`SUCCESS`时有完成时间与新账户名，`FAIL`时看`fail_code`和`fail_msg`。除申请单号外还要给目标商户号和加密的台账ID。
 *
 * 提示：尚在灰度，暂时用不了，何时放开留意官方文档站的公告。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4018968051)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   application_id: '10000000000000000000000000000137',
 *   query: { mchid: '1900000109', bal_account_no: 'plaintext' },
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'application_id', required: true, schema: { kind: 'string' } }],
  query: [
    { name: 'mchid', required: true, schema: { kind: 'string' } },
    { name: 'bal_account_no', required: true, schema: { kind: 'string' } },
  ],
}))
