/** Generated from openapi/v3/papay/contracts/{contract_id}/notify.md. Changes are lost: edit the page. */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyResponse,
  OperationDescriptor,
} from '../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../error-codes.js'
import { requestSchema } from '../../../../runtime/check/request-schema.js'
import { call } from '../../../../runtime/client/call.js'

/** 直连商户预扣费通知: request */
export interface PostRequest {
  /** 委托代扣协议ID */
  contract_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 直连商户号 */
  mchid: string
  /** 公众号ID */
  appid: string
  /** 扣费持续时间 */
  deduct_duration?: PostRequestJsonDeductDuration
  /** 预计扣费金额信息 */
  estimated_amount: PostRequestJsonEstimatedAmount
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/**
 * 直连商户预扣费通知: codes of its errors
 *
 * - `RESOURCE_ALREADY_EXISTS` (400): 相同通知已发送成功，按成功处理即可
 * - `CONTRACT_NOT_EXIST` (403): 签约协议不存在或已解约，先查询签约关系
 * - `RULELIMIT` (403): 请求存在风险，请用户确认账号或联系客服
 */
export type PostErrorCode = 'RESOURCE_ALREADY_EXISTS' | 'CONTRACT_NOT_EXIST' | 'RULELIMIT' | V3ErrorCode

export interface PostRequestJsonDeductDuration {
  /**
   * 扣费持续时间数
   * `1` | `2` | `3` 枚举值之一
   */
  count: 1 | 2 | 3
  /**
   * 单位
   * `DAY` 枚举值
   */
  unit?: 'DAY'
}

export interface PostRequestJsonEstimatedAmount {
  /** 预计扣费金额，单位为分 */
  amount: number
  /** 预计扣费货币类型 */
  currency?: string
}

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/papay/contracts/{contract_id}/notify#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/papay/contracts/{contract_id}/notify',
  pathParameters: ['contract_id'],
  body: {
    kind: 'json',
    required: true,
  },
  response: {
    kind: 'empty',
    status: 204,
  },
})

/**
 * 直连商户预扣费通知
 *
 * 扣费前先告诉用户预计扣多少，隔一天等待期才能扣，例如1号通知、3号扣。等待期内用户可以关掉服务，`deduct_duration`决定能连着扣几天。
 *
 * 实际扣款不能高于`estimated_amount`，报预计金额时留足。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987402)
 * @throws {ApiError} with a {@link PostErrorCode}
 * @example
 * ```ts
 * await post(client, {
 *   contract_id: '202608010000000137',
 *   json: {
 *     mchid: '1900000109',
 *     appid: 'wx5a7c1e9d3b2f4860',
 *     estimated_amount: { amount: 1 },
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** Checks requests of the operation above before they are sent: a Standard Schema, and a value of `validate`. */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'contract_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'mchid', required: true, schema: { kind: 'string' } },
      { name: 'appid', required: true, schema: { kind: 'string' } },
      {
        name: 'deduct_duration',
        schema: {
          kind: 'object',
          properties: [
            {
              name: 'count',
              required: true,
              schema: { kind: 'integer', enum: [{ value: 1 }, { value: 2 }, { value: 3 }] },
            },
            { name: 'unit', schema: { kind: 'string', enum: [{ value: 'DAY' }] } },
          ],
        },
      },
      {
        name: 'estimated_amount',
        required: true,
        schema: {
          kind: 'object',
          properties: [
            { name: 'amount', required: true, schema: { kind: 'number' } },
            { name: 'currency', schema: { kind: 'string' } },
          ],
        },
      },
    ],
  },
}))
