/** 由openapi/v2/pay/downloadbill.md生成。请修改该页面，直接改此文件会丢失。 */
import type {
  ApiPromise,
  CallOptions,
  Caller,
  OperationDescriptor,
  StreamResponse,
} from '../../runtime/index.js'
import type { V2ErrorCode } from '../../error-codes.js'
import { requestSchema } from '../../runtime/check/request-schema.js'
import { call } from '../../runtime/client/call.js'
import { v2 } from '../../runtime/v2/index.js'

/** 下载对账单（V2）：请求 */
export interface PostRequest {
  /** 声明请求的`XML`数据结构 */
  xml: PostRequestXml
}

/** 声明请求的`XML`数据结构 */
export interface PostRequestXml {
  /** 公众账号ID */
  appid: string
  /** 子商户公众账号ID */
  sub_appid?: string | undefined
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id?: string | undefined
  /** 账单日期，格式为yyyyMMdd */
  bill_date: string
  /** 账单类型，不传为全部 */
  bill_type?: 'ALL' | 'SUCCESS' | 'REFUND' | 'RECHARGE_REFUND' | undefined
  /**
   * 压缩类型，不传则为明文
   * `GZIP` 枚举值
   */
  tar_type?: 'GZIP' | undefined
}

/** 下载对账单（V2）：应答 */
export type PostResponse = StreamResponse

/** 下载对账单（V2）：失败时的应答 */
export interface PostError {
  /**
   * 返回状态码
   * `FAIL` 枚举值
   */
  return_code?: 'FAIL' | (string & {})
  /** 错误描述 */
  return_msg?: string
  /** 错误码 */
  error_code?: string
}

/**
 * 下载对账单（V2）：错误码
 *
 * - `SYSTEMERROR`: 下载失败，系统超时，稍后再次下载
 * - `invalid bill_type`: 账单类型有误，核对 bill_type 的取值
 * - `data format error`: 账单日期格式有误，应为 yyyyMMdd
 * - `missing parameter`: 缺少必填参数，对照参数表补齐
 * - `SIGN ERROR`: 签名不符，核对密钥、参数排序与签名类型
 * - `NO Bill Exist`: 账单不存在，确认当日确有成功交易
 * - `Bill Creating`: 账单尚未生成，次日上午十点以后再取
 * - `CompressGZip Error`: 账单压缩失败，稍后再试或不传 tar_type
 * - `UnCompressGZip Error`: 账单解压失败，稍后再次下载
 */
export type PostErrorCode =
  | 'SYSTEMERROR'
  | 'invalid bill_type'
  | 'data format error'
  | 'missing parameter'
  | 'SIGN ERROR'
  | 'NO Bill Exist'
  | 'Bill Creating'
  | 'CompressGZip Error'
  | 'UnCompressGZip Error'
  | V2ErrorCode

/** 下方接口的描述，供客户端使用。 */
export const postOperation: OperationDescriptor<PostErrorCode> = /* @__PURE__ */ Object.freeze<
  OperationDescriptor<PostErrorCode>
>({
  id: 'v2/pay/downloadbill#post',
  protocol: 'v2',
  handler: v2,
  method: 'POST',
  path: '/pay/downloadbill',
  body: {
    kind: 'xml',
    required: true,
  },
  response: {
    kind: 'error-only',
    status: 200,
    mediaType: 'application/xml',
  },
})

/**
 * 下载对账单（V2）
 *
 * 直接下载某一天的交易账单，成功时返回文件内容，失败时返回XML。
 *
 * 当天的账单次日上午才生成，建议十点以后再取。应答没有签名，以开头是否为XML区分成败。账单里的金额以元为单位。
 * @see [官方付款码文档](https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_6)
 * @see [官方JSAPI文档](https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_6)
 * @see [官方NATIVE文档](https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_6)
 * @see [官方APP文档](https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_6&index=8)
 * @see [官方H5文档](https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_6&index=6)
 * @see [官方小程序支付文档](https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_6)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011939627)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011935219)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011936993)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011939651)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011937545)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011941399)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987833)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011985040)
 * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011985427)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011941628)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011936649)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011989260)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011983298)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011941283)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011984262)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011989905)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011988206)
 * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011988384)
 * @throws {ApiError} 错误码见{@link PostErrorCode}
 * @example
 * ```ts
 * const answer = await post(client, {
 *   xml: { appid: 'wx6f3a90c2d5e81b47', mch_id: '1900000109', bill_date: '20260731' },
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
      { name: 'appid', required: true, schema: { kind: 'string' } },
      { name: 'sub_appid', schema: { kind: 'string' } },
      { name: 'mch_id', required: true, schema: { kind: 'string' } },
      { name: 'sub_mch_id', schema: { kind: 'string' } },
      { name: 'bill_date', required: true, schema: { kind: 'string' } },
      {
        name: 'bill_type',
        schema: {
          kind: 'string',
          enum: [{ value: 'ALL' }, { value: 'SUCCESS' }, { value: 'REFUND' }, { value: 'RECHARGE_REFUND' }],
        },
      },
      { name: 'tar_type', schema: { kind: 'string', enum: [{ value: 'GZIP' }] } },
    ],
  },
}))

/** 客户端上的页面：`client.v2.pay.downloadbill`。 */
export interface PageMethods {
  /**
   * 下载对账单（V2）
   *
   * 直接下载某一天的交易账单，成功时返回文件内容，失败时返回XML。
   *
   * 当天的账单次日上午才生成，建议十点以后再取。应答没有签名，以开头是否为XML区分成败。账单里的金额以元为单位。
   * @see [官方付款码文档](https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_6)
   * @see [官方JSAPI文档](https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_6)
   * @see [官方NATIVE文档](https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_6)
   * @see [官方APP文档](https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_6&index=8)
   * @see [官方H5文档](https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_6&index=6)
   * @see [官方小程序支付文档](https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_6)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011939627)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011935219)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011936993)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011939651)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011937545)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011941399)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011987833)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011985040)
   * @see [商户文档](https://pay.weixin.qq.com/doc/v2/merchant/4011985427)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011941628)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011936649)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011989260)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011983298)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011941283)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011984262)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011989905)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011988206)
   * @see [服务商文档](https://pay.weixin.qq.com/doc/v2/partner/4011988384)
   * @throws {ApiError} 错误码见{@link PostErrorCode}
   * @example
   * ```ts
   * const answer = await client.v2.pay.downloadbill.post({
   *   xml: { appid: 'wx6f3a90c2d5e81b47', mch_id: '1900000109', bill_date: '20260731' },
   * })
   * ```
   */
  post(request: PostRequest, options?: CallOptions): ApiPromise<PostResponse>
}
