/** 由openapi/v3/smartguide/guides.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
  PagedPromise,
} from '../../runtime/index.js'
import type { V3ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'

/** 注册服务人员：请求 */
export interface PostRequest {
  /** 声明请求的`JSON`数据结构 */
  json: PostRequestJson
  /** 声明请求的头参数 */
  headers?: PostRequestHeaders | undefined
}

/** 声明请求的`JSON`数据结构 */
export interface PostRequestJson {
  /** 子商户ID */
  sub_mchid?: string | undefined
  /** 企业ID */
  corpid: string
  /** 门店ID */
  store_id: number
  /** 企业微信的员工ID */
  userid: string
  /**
   * 企业微信的员工姓名
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  name: string
  /**
   * 手机号码
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  mobile: string
  /** 员工个人二维码 */
  qr_code: string
  /** 头像URL */
  avatar: string
  /** 群二维码URL */
  group_qrcode?: string | undefined
}

/** 声明请求的头参数 */
export interface PostRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 注册服务人员：应答 */
export interface PostResponse {
  /** 服务人员ID */
  guide_id: string
}

/** 注册服务人员：错误码 */
export type PostErrorCode = V3ErrorCode

/** 查询服务人员：请求 */
export interface GetRequest {
  /** 声明请求的查询参数 */
  query: GetRequestQuery
  /** 声明请求的头参数 */
  headers?: GetRequestHeaders | undefined
}

/** 声明请求的查询参数 */
export interface GetRequestQuery {
  /** 子商户ID */
  sub_mchid?: string | undefined
  /** 门店ID */
  store_id: number
  /** 企业微信的员工ID */
  userid?: string | undefined
  /**
   * 手机号码
   * 传明文，发送时自动加密（rsa-oaep，微信支付公钥）。
   */
  mobile?: string | undefined
  /** 工号 */
  work_id?: string | undefined
  /** 最大资源条数 */
  limit?: number | undefined
  /** 请求资源起始位置 */
  offset?: number | undefined
}

/** 声明请求的头参数 */
export interface GetRequestHeaders {
  /** 微信支付公钥ID/平台证书序列号 */
  'Wechatpay-Serial'?: string | undefined
}

/** 查询服务人员：应答 */
export interface GetResponse {
  /** 服务人员数量 */
  total_count?: number
  /** 最大资源条数 */
  limit?: number
  /** 请求资源起始位置 */
  offset?: number
  /** 服务人员信息 */
  data?: GetResponseData[]
}

/** 查询服务人员：错误码 */
export type GetErrorCode = V3ErrorCode

export interface GetResponseData {
  /** 服务人员ID */
  guide_id?: string
  /** 门店ID */
  store_id?: number
  /**
   * 企业微信的员工姓名
   * 收到的是密文（rsa-oaep，商户私钥），已自动解密。
   */
  name?: string
  /**
   * 手机号码
   * 收到的是密文（rsa-oaep，商户私钥），已自动解密。
   */
  mobile?: string
  /** 企业微信的员工ID */
  userid?: string
  /** 工号 */
  work_id?: string
}

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v3/smartguide/guides#post',
  protocol: 'v3',
  method: 'POST',
  path: '/v3/smartguide/guides',
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
        paths: ['/json/name', '/json/mobile'],
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
 * 注册服务人员
 *
 * 把企业微信里的一名门店员工登记为服务人员，换得`guide_id`，之后用于分配给顾客。二维码与头像都是URL。
 *
 * 姓名和手机号属于敏感信息，传密文并在请求头带`Wechatpay-Serial`。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012535138)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012688564)
 * @example
 * ```ts
 * const answer = await post(client, {
 *   json: {
 *     corpid: 'CORPID20260801000137',
 *     store_id: 0,
 *     userid: 'user0137',
 *     name: 'plaintext',
 *     mobile: 'plaintext',
 *     qr_code: 'MDk4NzY1NDMyMS1xci1jb2Rl',
 *     avatar: 'MDk4NzY1NDMyMS1hdmF0YXI',
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
      { name: 'sub_mchid', schema: { kind: 'string' } },
      { name: 'corpid', required: true, schema: { kind: 'string' } },
      { name: 'store_id', required: true, schema: { kind: 'integer' } },
      { name: 'userid', required: true, schema: { kind: 'string' } },
      { name: 'name', required: true, schema: { kind: 'string' } },
      { name: 'mobile', required: true, schema: { kind: 'string' } },
      { name: 'qr_code', required: true, schema: { kind: 'string' } },
      { name: 'avatar', required: true, schema: { kind: 'string' } },
      { name: 'group_qrcode', schema: { kind: 'string' } },
    ],
  },
}))

/** 下方接口的描述，供客户端使用。 */
export const getOperation: OperationDescriptor<GetErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<GetErrorCode>
>({
  id: 'v3/smartguide/guides#get',
  protocol: 'v3',
  method: 'GET',
  path: '/v3/smartguide/guides',
  queryParameters: ['sub_mchid', 'store_id', 'userid', 'mobile', 'work_id', 'limit', 'offset'],
  headerParameters: ['Wechatpay-Serial'],
  requestFields: {
    encrypted: [
      {
        algorithm: 'rsa-oaep',
        key: 'platform',
        direction: 'encrypt',
        paths: ['/query/mobile'],
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
        paths: ['/data/*/name', '/data/*/mobile'],
      },
    ],
  },
  paging: {
    form: 'offset',
    position: '/query/offset',
    items: 'data',
    total: 'total_count',
    answeredPosition: 'offset',
    answeredSize: 'limit',
  },
})

/**
 * 查询服务人员
 *
 * 找回某门店已登记员工的`guide_id`，可按员工ID、手机号或工号缩小范围。返回的姓名、手机号如为密文，用商户私钥解开。
 *
 * 分页返回：`paginate(get, client, request)`逐个取得`data`的全部元素。
 * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012535123)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012688558)
 * @example
 * ```ts
 * const answer = await get(client, { query: { store_id: 0 } })
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
  query: [
    { name: 'sub_mchid', schema: { kind: 'string' } },
    { name: 'store_id', required: true, schema: { kind: 'integer' } },
    { name: 'userid', schema: { kind: 'string' } },
    { name: 'mobile', schema: { kind: 'string' } },
    { name: 'work_id', schema: { kind: 'string' } },
    { name: 'limit', schema: { kind: 'integer' } },
    { name: 'offset', schema: { kind: 'integer' } },
  ],
}))

/** 客户端上的页面：`client.v3.smartguide.guides`。 */
export interface PageMethods {
  /**
   * 注册服务人员
   *
   * 把企业微信里的一名门店员工登记为服务人员，换得`guide_id`，之后用于分配给顾客。二维码与头像都是URL。
   *
   * 姓名和手机号属于敏感信息，传密文并在请求头带`Wechatpay-Serial`。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012535138)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012688564)
   * @example
   * ```ts
   * const answer = await client.v3.smartguide.guides.post({
   *   json: {
   *     corpid: 'CORPID20260801000137',
   *     store_id: 0,
   *     userid: 'user0137',
   *     name: 'plaintext',
   *     mobile: 'plaintext',
   *     qr_code: 'MDk4NzY1NDMyMS1xci1jb2Rl',
   *     avatar: 'MDk4NzY1NDMyMS1hdmF0YXI',
   *   },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
  /**
   * 查询服务人员
   *
   * 找回某门店已登记员工的`guide_id`，可按员工ID、手机号或工号缩小范围。返回的姓名、手机号如为密文，用商户私钥解开。
   *
   * 分页返回：`paginate(client.v3.smartguide.guides.get, request)`逐个取得`data`的全部元素。
   * @see [商户文档](https://pay.weixin.qq.com/doc/v3/merchant/4012535123)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v3/partner/4012688558)
   * @example
   * ```ts
   * const answer = await client.v3.smartguide.guides.get({ query: { store_id: 0 } })
   * ```
   */
  get(request: GetRequest, options?: CallOptions): PagedPromise<GetResponse, 'data'>
}
