/** 由openapi/v3/partner-papay/contracts/{contract_id}/notify.md生成。请修改该页面，直接改此文件会丢失。 */
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

/** 服务商预扣费通知：请求 */
export interface PostRequest {
  /** 委托代扣协议id */
  contract_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 服务商商户号 */
  sp_mchid: string
  /** 服务商应用ID */
  sp_appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 子商户应用D */
  sub_appid?: string | undefined
  /** 扣费持续时间 */
  deduct_duration?: PostRequestJsonDeductDuration | undefined
  /** 预计扣费金额信息 */
  estimated_amount: PostRequestJsonEstimatedAmount
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/**
 * 服务商预扣费通知：错误码
 *
 * - `RESOURCE_ALREADY_EXISTS` (400): 相同通知已发送成功，按成功处理即可
 * - `CONTRACT_NOT_EXIST` (403): 签约协议不存在或已解约，先查询签约关系
 * - `RULELIMIT` (403): 请求存在风险，请用户确认账号或联系客服
 */
export type PostErrorCode = 'RESOURCE_ALREADY_EXISTS' | 'CONTRACT_NOT_EXIST' | 'RULELIMIT' | V3ErrorCode

export interface PostRequestJsonDeductDuration {
  /** 扣费持续时间数 */
  count: number
  /** 单位 */
  unit?: string | undefined
}

export interface PostRequestJsonEstimatedAmount {
  /** 预计扣费金额，单位为分 */
  amount: number
  /** 预计扣费货币类型 */
  currency?: string | undefined
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/partner-papay/contracts/{contract_id}/notify#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/partner-papay/contracts/{contract_id}/notify',
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
 * 服务商预扣费通知
 *
 * 服务商替子商户在扣费前知会用户预计的金额，过了等待期才进入可扣期。扣款失败可再试，直到成功或期限结束。
 *
 * 实扣不得高于通知的预计金额，报低了这一期就扣不够。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011988373)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * await post(client, {
 *   contract_id: '202608010000000137',
 *   json: {
 *     sp_mchid: '1900006511',
 *     sp_appid: 'wx4a7c19be52d03f86',
 *     sub_mchid: '1900013511',
 *     estimated_amount: { amount: 1 },
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'contract_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'sp_mchid', required: true, schema: { kind: 'string' } },
      { name: 'sp_appid', required: true, schema: { kind: 'string' } },
      { name: 'sub_mchid', required: true, schema: { kind: 'string' } },
      { name: 'sub_appid', schema: { kind: 'string' } },
      {
        name: 'deduct_duration',
        schema: {
          kind: 'object',
          properties: [
            { name: 'count', required: true, schema: { kind: 'number' } },
            { name: 'unit', schema: { kind: 'string' } },
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

/** 客户端上的页面：`client.v3.partnerPapay.contracts._contract_id_.notify`。 */
export interface PageMethods {
  /**
   * 服务商预扣费通知
   *
   * 服务商替子商户在扣费前知会用户预计的金额，过了等待期才进入可扣期。扣款失败可再试，直到成功或期限结束。
   *
   * 实扣不得高于通知的预计金额，报低了这一期就扣不够。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011988373)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * await client.v3.partnerPapay.contracts._contract_id_.notify.post({
   *   contract_id: '202608010000000137',
   *   json: {
   *     sp_mchid: '1900006511',
   *     sp_appid: 'wx4a7c19be52d03f86',
   *     sub_mchid: '1900013511',
   *     estimated_amount: { amount: 1 },
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
