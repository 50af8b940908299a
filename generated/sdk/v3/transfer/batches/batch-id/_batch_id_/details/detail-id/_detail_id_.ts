/** Generated from openapi/v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}.md. Changes are lost: edit the page. */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
} from '../../../../../../../runtime/index.js'
import { call } from '../../../../../../../runtime/client/call.js'

/** 按微信明细单号查询明细: request */
export interface GetRequest {
  /** 微信批次单号 */
  batch_id: string
  /** 微信明细单号 */
  detail_id: string
}

/** 按微信明细单号查询明细: response */
export interface GetResponse {
  /** 商户号 */
  mchid: string
  /** 商家批次单号 */
  out_batch_no: string
  /** 微信批次单号 */
  batch_id: string
  /** 商户应用的AppID */
  appid: string
  /** 商家明细单号 */
  out_detail_no: string
  /** 微信明细单号 */
  detail_id: string
  /** 明细状态 */
  detail_status: string
  /** 转账金额，单位为分 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 明细失败原因 */
  fail_reason?: string
  /** 用户在该AppID下的openid */
  openid: string
  /** 收款用户姓名 */
  user_name: string
  /** 转账发起时间，RFC 3339格式 */
  initiate_time: string
  /** 更新时间，RFC 3339格式 */
  update_time: string
}

/** What the client needs to know of the operation below. */
export const getOperation: OperationDescriptor = /* @__PURE__ */ Object.freeze<OperationDescriptor>({
  id: 'v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}',
  pathParameters: ['batch_id', 'detail_id'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 按微信明细单号查询明细
 *
 * 用微信的批次单号和明细单号查询其中一笔转账的结果。
 *
 * 失败的明细在fail_reason里说明原因。公开页面没有给user_name标出加密，官方文档称它以密文返回；取到的值请先判断再用商户私钥解密。
 * @example
 * ```ts
 * const answer = await get(client, {
 *   batch_id: '10300000711080120260000000000001',
 *   detail_id: '10400000711080120260000000000001',
 * })
 * ```
 */
export function get(client: Caller, request: GetRequest, options?: CallOptions): ApiPromise<GetResponse> {
  return call(client, getOperation, request, options)
}
