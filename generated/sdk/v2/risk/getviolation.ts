/** Generated from openapi/v2/risk/getviolation.md. Changes are lost: edit the page. */
import type { ApiPromise, CallOptions, Caller, OperationDescriptor } from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 银行特约商户违规信息查询: request */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 商户号 */
  mch_id?: string
  /**
   * 签名类型
   * `HMAC-SHA256` 枚举值
   */
  sign_type?: 'HMAC-SHA256'
  /** 开始时间 */
  begin_time?: string
  /** 结束时间 */
  end_time?: string
  /** 页码 */
  page_index?: string
  /** 每页返回的数量 */
  page_size?: string
  /**
   * 违规记录数据格式
   * `csv` | `json` 枚举值之一
   */
  violation_records_format?: 'csv' | 'json'
}

/** 银行特约商户违规信息查询: response */
export interface PostResponse {
  /**
   * 返回状态码
   * `SUCCESS` | `FAIL` 枚举值之一
   */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误码描述 */
  return_msg?: string
  /** 错误码 */
  error_code?: string
  /** 错误代码描述 */
  error_code_des?: string
  /**
   * 返回状态码
   * `SUCCESS` | `FAIL` 枚举值之一
   */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误码描述 */
  result_msg: string
  /**
   * 违规记录，`JSON`文本
   * Arrives as JSON text and is decoded.
   */
  violation_records?: PostResponseViolationRecords
}

/** 银行特约商户违规信息查询: codes of its errors */
export type PostErrorCode = V2ErrorCode

export interface PostResponseViolationRecords {
  /** 记录总数 */
  total_size: number
  /** 违规记录列表 */
  violation_records: PostResponseViolationRecordsViolationRecords[]
}

export interface PostResponseViolationRecordsViolationRecords {
  /** 公司名称 */
  company_name: string
  /** 处理方式 */
  handle_method: string
  /** 处理状态 */
  handle_state: string
  /** 处罚时间 */
  punish_time: string
  /** 违规子商户号 */
  sub_mch_id: string
  /** 最后处理时间 */
  deadline?: string
}

/** What the client needs to know of the operation below. */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/risk/getviolation#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/risk/getviolation',
  body: {
    kind: 'xml',
    required: true,
  },
  security: true,
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/xml',
  },
  responseFields: {
    encoded: [
      {
        encoding: 'json',
        mediaType: 'application/json',
        paths: ['/violation_records'],
      },
    ],
  },
})

/**
 * 银行特约商户违规信息查询
 *
 * 银行服务商分页拉取特约商户的违规与处罚记录，`violation_records_format`选csv或json。注意每条的最后处理时间，逾期前督促商户整改。
 *
 * `violation_records`是字符串，选json时要再解一层，里面有同名的列表。
 * @see [官方文档](https://pay.weixin.qq.com/doc/v2/institution/4011985446)
 * @example
 * ```ts
 * const answer = await post(client, { xml: {} })
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
      { name: 'mch_id', schema: { kind: 'string' } },
      { name: 'sign_type', schema: { kind: 'string', enum: [{ value: 'HMAC-SHA256' }] } },
      { name: 'begin_time', schema: { kind: 'string' } },
      { name: 'end_time', schema: { kind: 'string' } },
      { name: 'page_index', schema: { kind: 'string' } },
      { name: 'page_size', schema: { kind: 'string' } },
      {
        name: 'violation_records_format',
        schema: { kind: 'string', enum: [{ value: 'csv' }, { value: 'json' }] },
      },
    ],
  },
}))
