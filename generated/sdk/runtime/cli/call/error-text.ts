import { stringifyJson } from '../../client/json.js'
import { ApiError } from '../../errors/api-error.js'
import { RequestError } from '../../errors/errors.js'
import { messageOf, type Outcome, type WechatPayError } from '../../errors/wechatpay-error.js'
import type { ErrorModel } from '../../local/model/page-model.js'
import { type Language, labelled, type Words } from '../language.js'
import { firstLine } from './schema-words.js'

const labels = {
  meaning: { en: 'Meaning', zh: '含义' },
  detail: { en: 'Detail', zh: '详情' },
  advice: { en: 'Advice', zh: '建议' },
  outcome: { en: 'Outcome', zh: '结果' },
} as const satisfies Readonly<Record<string, Words>>

const outcomes: Readonly<Record<Outcome, Words>> = {
  'not-sent': { en: 'not-sent: nothing reached the service', zh: 'not-sent：没有发出' },
  rejected: { en: 'rejected: the service did nothing', zh: 'rejected：微信支付没有受理' },
  unknown: {
    en: 'unknown: the service may have acted; query before you repeat',
    zh: 'unknown：可能已受理，先查询再决定是否重试',
  },
}

/** An error for people: what happened, what the page says of the code, what to do, and whether anything was done. */
export function errorText(error: WechatPayError, model: ErrorModel | undefined, language: Language): string {
  const { name, code, status, requestId, outcome } = error
  const detail =
    error instanceof ApiError && error.detail !== undefined ? stringifyJson(error.detail) : undefined
  const line = (label: keyof typeof labels, text: string | undefined): readonly string[] =>
    text === undefined || text === '' ? [] : [labelled(labels[label], language, text)]
  return [
    `${name} ${code}${status === undefined ? '' : ` (${status})`}: ${messageOf(error).replace(`${code}: `, '')}`,
    ...line('detail', detail),
    ...line('meaning', model && firstLine(model.description)),
    ...line('advice', optionAdvice(error)?.[language] ?? error.advice),
    ...line('outcome', outcomes[outcome][language]),
    ...(requestId === undefined ? [] : [`Request-ID: ${requestId}`]),
    '',
  ].join('\n')
}

/** What to do about a part of a request that is missing, by an option of the command in place of a member of an object. */
function optionAdvice({ code, field = '' }: WechatPayError): Words | undefined {
  const name = field.slice(1)
  if (code === 'MISSING_BODY') return { en: `Give --${name}.`, zh: `用 --${name} 给出。` }
  if (code === 'MISSING_PATH_PARAMETER')
    return { en: `Give --path ${name}=VALUE.`, zh: `用 --path ${name}=VALUE 给出。` }
  return undefined
}

/** 2 where the arguments are to blame, 3 where the service may have acted, 1 otherwise. */
export function exitCodeOf(error: WechatPayError): number {
  if (error instanceof RequestError) return 2
  return error.outcome === 'unknown' ? 3 : 1
}
