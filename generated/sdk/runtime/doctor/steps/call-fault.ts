import { same, type Words } from '../../cli/language.js'
import { ApiError } from '../../errors/api-error.js'
import { DecryptionError, VerificationError } from '../../errors/errors.js'
import { messageOf, WechatPayError } from '../../errors/wechatpay-error.js'
import type { ProblemCode } from '../problem-codes.js'
import { failed, type StepResult } from '../step.js'
import { meaningOf } from './service-codes.js'

/** What a failed call says about the set-up. Errors that are not the SDK's are thrown again. */
export function callFault(error: unknown): StepResult {
  if (!(error instanceof WechatPayError)) throw error
  if (error instanceof ApiError) return refused(error)
  if (error instanceof VerificationError) return unverified(error)
  const problem: ProblemCode = error instanceof DecryptionError ? 'FIELD_UNDECRYPTABLE' : 'CALL_FAILED'
  return failed(problem, told(error), same(error.advice))
}

function refused(error: ApiError): StepResult {
  const said = told(error)
  if (isOfPublicKey(error)) {
    return failed('PUBLIC_KEY_ID_UNKNOWN', said, {
      en: 'Compare the id of the public key with the merchant platform (账户中心, API安全): it must be that of this merchant.',
      zh: '与商户平台（账户中心 → API安全）核对微信支付公钥ID：须是该商户的。',
    })
  }
  const meaning = meaningOf(error.code)
  if (meaning === undefined) return failed('REFUSED', said, same(error.advice))
  const { problem, cause, fix } = meaning
  return failed(
    problem,
    { en: `${cause.en} ${said.en}`, zh: `${cause.zh}${said.zh}` },
    { en: withOwnAdvice(fix.en, error), zh: fix.zh },
  )
}

/** The client's advice knows more where it saw the clock, or what the service signed. */
function withOwnAdvice(fix: string, { advice }: ApiError): string {
  return /clock/i.test(advice) ? `${advice} ${fix}` : fix
}

function isOfPublicKey({ status, serviceMessage, detail }: ApiError): boolean {
  const text = `${serviceMessage ?? ''} ${JSON.stringify(detail, (_, value) => (typeof value === 'bigint' ? `${value}` : value)) ?? ''}`
  return (status ?? 0) < 500 && /Wechatpay-Serial|平台证书|微信支付公钥|公钥\s*ID/i.test(text)
}

function unverified(error: VerificationError): StepResult {
  return failed('ANSWER_UNVERIFIED', told(error), {
    en: error.advice,
    zh: `应答验签未通过：核对微信支付公钥（或平台证书）与其ID是否是该商户的（${error.code}）。`,
  })
}

function told(error: WechatPayError): Words {
  const request = error.requestId === undefined ? '' : ` (Request-ID ${error.requestId})`
  return same(`${messageOf(error)}${request}`)
}
