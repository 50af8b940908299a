/** 由openapi/v3/marketing/bank/packages/{package_id}/tasks.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  FilePart,
  OperationDescriptor,
  PagedPromise,
} from '../../../../../runtime/index.js'
import type { V3ErrorCode } from '../../../../../error-codes.js'
import { requestSchema } from '../../../../../runtime/check/request-schema.js'
import { call } from '../../../../../runtime/client/call.js'

/** 创建快捷交易协议号上传任务：请求 */
export interface PostRequest {
  /** 号码包id */
  package_id: string
  /** `multipart/form-data` 数据结构 */
  body: PostRequestBody
}

/** `multipart/form-data` 数据结构 */
export interface PostRequestBody {
  /** 快捷交易协议号文件 */
  file: FilePart
  /**
   * 媒体文件元信息，`JSON`
   * 直接传数据，发送时转为JSON文本。
   */
  meta: PostRequestBodyMeta
}

/** 创建快捷交易协议号上传任务：应答 */
export interface PostResponse {
  /** 上传任务 */
  task_id: string
  /** 号码包id */
  package_id: string
  /** 文件名 */
  filename: string
  /** 银行类型 */
  bank_type: string
  /** 创建上传任务的时间 */
  create_time: string
  /** 上传任务最近一次更新的时间 */
  update_time?: string
  /** 任务状态 */
  status?: 'PROCESSING' | 'FINISHED' | (string & {})
  /** 失败数 */
  fail_count?: number
  /** 成功数 */
  success_count?: number
  /** 匹配成功的微信用户数 */
  success_user_count?: number
}

/** 创建快捷交易协议号上传任务：错误码 */
export type PostErrorCode = V3ErrorCode

/** 查询号码包上传任务：请求 */
export interface GetRequest {
  /** 号码包id */
  package_id: string
  /** 声明请求的查询参数 */
  query: GetRequestQuery
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 任务状态 */
  status: 'PROCESSING' | 'FINISHED'
  /** 文件名 */
  filename?: string | undefined
  /** 分页页码 */
  offset?: number | undefined
  /** 分页大小 */
  limit?: number | undefined
}

/** 查询号码包上传任务：应答 */
export interface GetResponse {
  /** 总数量 */
  total_count: number
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 上传任务列表 */
  data?: GetResponseData[]
}

/** 查询号码包上传任务：错误码 */
export type GetErrorCode = V3ErrorCode

export interface PostRequestBodyMeta {
  /** 银行类型 */
  bank_type: string
  /**
   * 文件名
   * 可省略，由客户端填写。
   */
  filename?: string | undefined
  /**
   * 文件的`sha256`摘要
   * 可省略，由客户端填写。
   */
  sha256?: string | undefined
}

export interface GetResponseData {
  /** 上传任务 */
  task_id: string
  /** 号码包id */
  package_id: string
  /** 文件名 */
  filename: string
  /** 银行类型 */
  bank_type: string
  /** 创建上传任务的时间 */
  create_time: string
  /** 上传任务最近一次更新的时间 */
  update_time?: string
  /** 任务状态 */
  status?: 'PROCESSING' | 'FINISHED' | (string & {})
  /** 成功数 */
  success_count?: number
  /** 失败数 */
  fail_count?: number
  /** 匹配成功的微信用户数 */
  success_user_count?: number
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/marketing/bank/packages/{package_id}/tasks#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/marketing/bank/packages/{package_id}/tasks',
  pathParameters: ['package_id'],
  body: {
    kind: 'multipart',
    required: true,
    parts: ['file', 'meta'],
    files: ['file'],
    fileFacts: [
      {
        kind: 'filename',
        path: '/body/meta/filename',
        file: 'file',
      },
      {
        kind: 'digest',
        path: '/body/meta/sha256',
        file: 'file',
        algorithm: 'sha256',
      },
    ],
  },
  requestFields: {
    encoded: [
      {
        encoding: 'json',
        mediaType: 'application/json',
        paths: ['/body/meta'],
      },
    ],
  },
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
})

/**
 * 创建快捷交易协议号上传任务
 *
 * 一个任务传一份文件，微信识别出其中的用户后追加进号码包，多个任务之间自动去重。返回时多半还在`PROCESSING`，匹配成功几人要另查任务。
 *
 * 以表单上传，`meta`是JSON字符串，签名只算它不算文件；`sha256`要与文件内容一致。
 * @see [商户文档](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_8_1.shtml)
 * @example
 * ```ts
 * import { readFile } from 'node:fs/promises'
 * const answer = await post(client, {
 *   package_id: '8000137',
 *   body: {
 *     file: { filename: 'file.jpg', content: await readFile('file.jpg') },
 *     meta: { bank_type: '…' },
 *   },
 * })
 * ```
 */
export function post(client: Caller, request: PostRequest, options?: CallOptions): ApiPromise<PostResponse> {
  return call(client, postOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const postRequestSchema = /* @__PURE__ */ requestSchema<PostRequest>(postOperation, () => ({
  path: [{ name: 'package_id', required: true, schema: { kind: 'string' } }],
  body: {
    kind: 'object',
    properties: [
      { name: 'file', required: true, schema: { kind: 'binary' } },
      {
        name: 'meta',
        required: true,
        schema: {
          kind: 'string',
          content: {
            mediaType: 'application/json',
            schema: {
              kind: 'object',
              properties: [
                { name: 'bank_type', required: true, schema: { kind: 'string' } },
                { name: 'filename', schema: { kind: 'string' } },
                { name: 'sha256', schema: { kind: 'string' } },
              ],
            },
          },
        },
      },
    ],
  },
}))

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/marketing/bank/packages/{package_id}/tasks#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/marketing/bank/packages/{package_id}/tasks',
  pathParameters: ['package_id'],
  queryParameters: ['status', 'filename', 'offset', 'limit'],
  response: {
    kind: 'object',
    status: 200,
    mediaType: 'application/json',
  },
  paging: {
    form: 'page',
    position: '/query/offset',
    items: 'data',
    total: 'total_count',
    answeredPosition: 'offset',
    answeredSize: 'limit',
  },
})

/**
 * 查询号码包上传任务
 *
 * 跟进一个号码包的各次导入，`FINISHED`后对照成功数、失败数与匹配到的微信用户数。`status`必填，两种状态各查一遍才是全部。
 *
 * 分页返回：`paginate(get, client, request)`逐个取得`data`的全部元素。
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012466728)
 * @example
 * ```ts
 * const answer = await get(client, {
 *   package_id: '8000137',
 *   query: { status: 'PROCESSING', filename: 'filename.csv', offset: 0, limit: 20 },
 * })
 * ```
 */
export function get(
  client: Caller,
  request: GetRequest,
  options?: CallOptions,
): PagedPromise<GetResponse, 'data'> {
  return call(client, getOperation, request, options)
}

/** 在发送前检查上方接口的请求：一个Standard Schema，也可作为`validate`的值。 */
export const getRequestSchema = /* @__PURE__ */ requestSchema<GetRequest>(getOperation, () => ({
  path: [{ name: 'package_id', required: true, schema: { kind: 'string' } }],
  query: [
    {
      name: 'status',
      required: true,
      schema: { kind: 'string', enum: [{ value: 'PROCESSING' }, { value: 'FINISHED' }] },
    },
    { name: 'filename', schema: { kind: 'string' } },
    { name: 'offset', schema: { kind: 'integer' } },
    { name: 'limit', schema: { kind: 'integer' } },
  ],
}))

/** 客户端上的页面：`client.v3.marketing.bank.packages._package_id_.tasks`。 */
export interface PageMethods {
  /**
   * 创建快捷交易协议号上传任务
   *
   * 一个任务传一份文件，微信识别出其中的用户后追加进号码包，多个任务之间自动去重。返回时多半还在`PROCESSING`，匹配成功几人要另查任务。
   *
   * 以表单上传，`meta`是JSON字符串，签名只算它不算文件；`sha256`要与文件内容一致。
   * @see [商户文档](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_8_1.shtml)
   * @example
   * ```ts
   * import { readFile } from 'node:fs/promises'
   * const answer = await client.v3.marketing.bank.packages._package_id_.tasks.post({
   *   package_id: '8000137',
   *   body: {
   *     file: { filename: 'file.jpg', content: await readFile('file.jpg') },
   *     meta: { bank_type: '…' },
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
  /**
   * 查询号码包上传任务
   *
   * 跟进一个号码包的各次导入，`FINISHED`后对照成功数、失败数与匹配到的微信用户数。`status`必填，两种状态各查一遍才是全部。
   *
   * 分页返回：`paginate(client.v3.marketing.bank.packages._package_id_.tasks.get, request)`逐个取得`data`的全部元素。
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012466728)
   * @example
   * ```ts
   * const answer = await client.v3.marketing.bank.packages._package_id_.tasks.get({
   *   package_id: '8000137',
   *   query: { status: 'PROCESSING', filename: 'filename.csv', offset: 0, limit: 20 },
   * })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): PagedPromise<GetResponse, 'data'>
}
