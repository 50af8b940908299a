import type { Words } from '../../cli/language.js'
import type { ProblemCode } from '../problem-codes.js'

/** What a code of the service means for a set-up. */
export interface CodeMeaning {
  readonly problem: ProblemCode
  readonly cause: Words
  readonly fix: Words
}

/** Codes of the official documents (公共错误码, and those of the query of an order). */
export const codeMeanings: Readonly<Record<string, CodeMeaning>> = {
  SIGN_ERROR: {
    problem: 'SIGN_ERROR',
    cause: { en: 'The service does not accept the signature.', zh: '微信支付没有通过签名验证。' },
    fix: {
      en: 'Private key, serial number and merchant number must belong together: take key and serial number from the archive that this merchant downloaded last.',
      zh: '私钥、证书序列号、商户号须相互配套：取该商户最近一次下载的证书压缩包里的私钥和序列号。',
    },
  },
  NO_AUTH: {
    problem: 'NO_AUTH',
    cause: {
      en: 'The signature is right; the merchant lacks a permission.',
      zh: '签名正确，但商户没有这项权限。',
    },
    fix: {
      en: 'Apply for the product on the merchant platform (产品中心); a partner needs the consent of its merchant.',
      zh: '在商户平台（产品中心）开通产品；服务商还需特约商户授权。',
    },
  },
  MCH_NOT_EXISTS: {
    problem: 'MCH_NOT_EXISTS',
    cause: { en: 'The service knows no such merchant.', zh: '微信支付没有这个商户号。' },
    fix: { en: 'Check the merchant number.', zh: '核对商户号。' },
  },
  PARAM_ERROR: {
    problem: 'PARAM_ERROR',
    cause: {
      en: 'The service does not accept a part of the request.',
      zh: '微信支付不接受请求里的某个参数。',
    },
    fix: {
      en: 'Compare the merchant number and the id of the public key with the merchant platform; the message of the service names the field.',
      zh: '与商户平台核对商户号和微信支付公钥ID；错误说明里有字段名。',
    },
  },
  FREQUENCY_LIMITED: {
    problem: 'FREQUENCY_LIMITED',
    cause: { en: 'Too many calls were made.', zh: '调用太频繁。' },
    fix: { en: 'Wait a minute and run the doctor again.', zh: '等一分钟再运行。' },
  },
  SYSTEM_ERROR: {
    problem: 'SYSTEM_ERROR',
    cause: { en: 'The service has a failure of its own.', zh: '微信支付系统异常。' },
    fix: { en: 'Run the doctor again later.', zh: '稍后再运行。' },
  },
}

/** Other spellings of the same. */
const spellings: Readonly<Record<string, string>> = {
  SIGNERROR: 'SIGN_ERROR',
  NOAUTH: 'NO_AUTH',
  MCHID_NOT_EXIST: 'MCH_NOT_EXISTS',
  MCH_NOT_EXIST: 'MCH_NOT_EXISTS',
  RATELIMIT_EXCEEDED: 'FREQUENCY_LIMITED',
  RATELIMIT_EXCEED: 'FREQUENCY_LIMITED',
  SYSTEMERROR: 'SYSTEM_ERROR',
  SERVICE_UNAVAILABLE: 'SYSTEM_ERROR',
}

/** What a code means; undefined for codes that say nothing of the set-up. */
export function meaningOf(code: string): CodeMeaning | undefined {
  const name = Object.hasOwn(spellings, code) ? (spellings[code] ?? code) : code
  return Object.hasOwn(codeMeanings, name) ? codeMeanings[name] : undefined
}

/** Codes that say that an order or another object does not exist: the answer that the doctor hopes for. */
export const notFound: ReadonlySet<string> = new Set([
  'ORDER_NOT_EXIST',
  'ORDERNOTEXIST',
  'RESOURCE_NOT_EXISTS',
  'NOT_FOUND',
  'RESOURCE_NOT_FOUND',
])
