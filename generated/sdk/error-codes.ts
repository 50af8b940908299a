/** 由errors/brand.md, errors/v2.md, errors/v2/mmpaymkttransfers.md, errors/v3.md生成。请修改这些页面，直接改此文件会丢失。 */

/**
 * 品牌API公共错误码
 *
 * 品牌API每个接口都可能返回的错误。4XX表示请求未被受理；5XX结果未知，先查询再决定是否重试。
 *
 * - `PARAM_ERROR` (400): 参数有误，按提示改正后再发
 * - `INVALID_REQUEST` (400): 请求不合规则；`Wechatpay-Serial`里的公钥ID不属于这个品牌时也是它
 * - `SIGN_ERROR` (401): 签名不对：认证类型、品牌ID、品牌API证书序列号与私钥要配套
 * - `SYSTEM_ERROR` (500): 系统异常，用相同的参数与请求单号稍后重试
 */
export type BrandErrorCode = 'PARAM_ERROR' | 'INVALID_REQUEST' | 'SIGN_ERROR' | 'SYSTEM_ERROR' | (string & {})

/**
 * APIv2公共错误码
 *
 * 每个APIv2接口都可能返回的错误，在return_code或result_code为FAIL的应答里，状态仍是200。早期接口与较新接口对同一种错误的写法不同，例如SYSTEMERROR与SYSTEM_ERROR。
 *
 * - `SYSTEMERROR`: 系统超时，结果未知，先查单，重试只用原单号
 * - `SIGNERROR`: 签名不符，核对密钥、参数排序与签名类型
 * - `XML_FORMAT_ERROR`: 请求体不是合法的 XML，检查标签与转义
 * - `REQUIRE_POST_METHOD`: 接口只收 POST，改用 POST 提交
 * - `LACK_PARAMS`: 缺少必填参数，对照参数表补齐
 * - `POST_DATA_EMPTY`: 请求体为空，确认已写入 XML 内容
 * - `NOT_UTF8`: 编码有误，请求体须为 UTF-8
 * - `APPID_NOT_EXIST`: 缺少 appid 或其有误，核对所传 appid
 * - `MCHID_NOT_EXIST`: 缺少商户号或其有误，核对所传 mch_id
 * - `APPID_MCHID_NOT_MATCH`: appid 未绑定该商户号，先完成绑定
 * - `NOAUTH`: 商户号没有此接口的权限，先申请开通
 * - `PARAM_ERROR`: 参数有误，依 err_code_des 改正
 * - `SYSTEM_ERROR`: 系统超时，用相同参数稍后重新调用
 * - `INVALID_REQUEST`: 参数格式正确但不合业务规则，改正后再调
 * - `NO_AUTH`: 商户号没有开通权限，申请开通后再调用
 * - `RATE_LIMITED`: 超出接口频率，降低频率后重试
 */
export type V2ErrorCode =
  | 'SYSTEMERROR'
  | 'SIGNERROR'
  | 'XML_FORMAT_ERROR'
  | 'REQUIRE_POST_METHOD'
  | 'LACK_PARAMS'
  | 'POST_DATA_EMPTY'
  | 'NOT_UTF8'
  | 'APPID_NOT_EXIST'
  | 'MCHID_NOT_EXIST'
  | 'APPID_MCHID_NOT_MATCH'
  | 'NOAUTH'
  | 'PARAM_ERROR'
  | 'SYSTEM_ERROR'
  | 'INVALID_REQUEST'
  | 'NO_AUTH'
  | 'RATE_LIMITED'
  | (string & {})

/**
 * 红包与付款公共错误码
 *
 * /mmpaymkttransfers下的现金红包、付款等接口都可能返回的错误。这里的接口用商户证书调用，结果未知时只用原单号查询或重试，换单号会重复付款。
 *
 * - `SYSTEMERROR`: 结果未知，只可用原单号查询或重试
 * - `CA_ERROR`: 未带证书或证书有误，换正确证书以原单号重试
 * - `SIGN_ERROR`: 签名不符，核对密钥、参数排序与编码
 * - `XML_ERROR`: 请求体为空或不是合法 XML，检查后重试
 * - `PARAM_ERROR`: 参数缺失或不合法，依 err_code_des 改正
 * - `NO_AUTH`: 没有接口权限或请求被拦截，到平台核对权限
 * - `FREQ_LIMIT`: 调用过于频繁，控制频率后用原单号重试
 */
export type V2MmpaymkttransfersErrorCode =
  | 'SYSTEMERROR'
  | 'CA_ERROR'
  | 'SIGN_ERROR'
  | 'XML_ERROR'
  | 'PARAM_ERROR'
  | 'NO_AUTH'
  | 'FREQ_LIMIT'
  | (string & {})

/**
 * APIv3公共错误码
 *
 * 每个APIv3接口都可能返回的错误。接口自己的错误码在它的页面上；未列出的错误码按状态处理：4XX表示请求未被受理，5XX表示结果未知，先查询再决定是否重试。
 *
 * - `PARAM_ERROR` (400): 参数缺失或格式不符，依应答 detail 指出的字段改正
 * - `INVALID_REQUEST` (400): 请求不合接口规则或业务规则，依应答 message 检查
 * - `SIGN_ERROR` (401): 签名验证不过，核对私钥、证书序列号与待签名串
 * - `SYSTEM_ERROR` (500): 微信侧异常，保持单号与参数不变，稍后重试
 * - `NO_AUTH` (403): 商户号没有该接口权限，开通产品或取得授权后再调
 * - `FREQUENCY_LIMITED` (429): 超出接口频率，降频并退避重试，退款类先查单
 * - `RATELIMIT_EXCEEDED` (429): 超出频率限制，降频后重试，退款时先查单确认
 * - `SERVICE_UNAVAILABLE` (502): 服务暂时不可用，稍后以相同参数重试
 * - `SERVICE_UNAVAILABLE` (503): 服务过载或不可用，稍后以相同参数重试
 */
export type V3ErrorCode =
  | 'PARAM_ERROR'
  | 'INVALID_REQUEST'
  | 'SIGN_ERROR'
  | 'SYSTEM_ERROR'
  | 'NO_AUTH'
  | 'FREQUENCY_LIMITED'
  | 'RATELIMIT_EXCEEDED'
  | 'SERVICE_UNAVAILABLE'
  | (string & {})
