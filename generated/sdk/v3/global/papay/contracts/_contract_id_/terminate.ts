/** 由openapi/v3/global/papay/contracts/{contract_id}/terminate.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  EmptyResponse,
  OperationDescriptor,
} from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 委托代扣申请解约（境外）：请求 */
export interface PostRequest {
  /** 委托代扣协议ID */
  contract_id: string
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 应用ID，仅直连模式 */
  appid?: string | undefined
  /** 机构应用ID，仅机构模式 */
  sp_appid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 解约备注 */
  termination_note?: string | undefined
}

/** 空字符串(无返回内容) */
export type PostResponse = EmptyResponse

/** 委托代扣申请解约（境外）：错误码 */
export type PostErrorCode = V3ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/global/papay/contracts/{contract_id}/terminate#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/global/papay/contracts/{contract_id}/terminate',
  pathParameters: ['contract_id'],
  body: {
    kind: 'json',
    required: true,
  },
  baseUri: 'https://apihk.mch.weixin.qq.com/',
  response: {
    kind: 'empty',
    status: 204,
  },
})

/**
 * 委托代扣申请解约（境外）
 *
 * 签约有误或不再提供服务时，由商户终止代扣协议，原因写在`termination_note`里。成功时没有应答正文，解约通知发往申请模板时登记的地址。
 *
 * 解约后这个`contract_id`不能再扣款，恢复必须请用户重新签约。
 *
 * 后续通知：
 *
 * - 委托代扣解约成功通知（境外）(PAPAY.TERMINATE)（`webhooks/v3/PAPAY.TERMINATE`）
 * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013015478)
 * @example
 * ```ts
 * await post(client, { contract_id: '202608010000000137', json: {} })
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
      { name: 'appid', schema: { kind: 'string' } },
      { name: 'sp_appid', schema: { kind: 'string' } },
      { name: 'sub_mchid', schema: { kind: 'string' } },
      { name: 'sub_appid', schema: { kind: 'string' } },
      { name: 'termination_note', schema: { kind: 'string' } },
    ],
  },
}))

/** 客户端上的页面：`client.v3.global.papay.contracts._contract_id_.terminate`。 */
export interface PageMethods {
  /**
   * 委托代扣申请解约（境外）
   *
   * 签约有误或不再提供服务时，由商户终止代扣协议，原因写在`termination_note`里。成功时没有应答正文，解约通知发往申请模板时登记的地址。
   *
   * 解约后这个`contract_id`不能再扣款，恢复必须请用户重新签约。
   *
   * 后续通知：
   *
   * - 委托代扣解约成功通知（境外）(PAPAY.TERMINATE)（`webhooks/v3/PAPAY.TERMINATE`）
   * @see [境外文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013015478)
   * @example
   * ```ts
   * await client.v3.global.papay.contracts._contract_id_.terminate.post({
   *   contract_id: '202608010000000137',
   *   json: {},
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
