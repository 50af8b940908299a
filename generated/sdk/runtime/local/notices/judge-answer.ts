import { ownMember } from '../../client/data-object.js'
import type { Protocol } from '../../descriptors.js'
import type { NoticeProblem } from './notice-record.js'

/** What came back to a notice. */
export interface NoticeAnswer {
  readonly status: number
  /** The beginning of the body, as text. */
  readonly body: string
  /** Header `Authorization`, with which merchants sign some answers. */
  readonly authorization?: string
}

/** Whether an answer counts as success; why not, or what is odd about it. */
export interface Judgement {
  readonly accepted: boolean
  readonly problem?: NoticeProblem
  readonly warning?: NoticeProblem
}

/**
 * Judges the answer to a notice as the service does.
 *
 * v3 and brand: the status decides, and 2xx is success; the body only explains. The official documents ask for 200 or 204
 * and for 4xx or 5xx on failure, and WeChat Pay's own people say that a FAIL with status 200 is not sent again
 * (developers.weixin.qq.com, 支付). v2: the XML must say `return_code` SUCCESS.
 */
export function judgeAnswer(protocol: Protocol, { status, body }: NoticeAnswer): Judgement {
  if (status >= 300 && status < 400) return { accepted: false, problem: redirected(status) }
  if (status < 200 || status >= 300) return { accepted: false, problem: refused(status) }
  return protocol === 'v2' ? judgeXml(body) : judgeJson(status, body)
}

function judgeJson(status: number, body: string): Judgement {
  const code = ownMember(parsed(body), 'code')
  if (typeof code !== 'string' || code === 'SUCCESS') return { accepted: true }
  const warning: NoticeProblem = {
    code: 'STATUS_WINS',
    message: `The body says ${code.slice(0, 32)}, but the status is ${status}: WeChat Pay goes by the status, and does not send the notice again.`,
    advice: 'Answer with a status of 4xx or 5xx where the notice is to come again: fail(error).',
  }
  return { accepted: true, warning }
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    // An empty body and any other text are fine: the status decides.
    return undefined
  }
}

function judgeXml(body: string): Judgement {
  const code = returnCode(body)
  if (code === 'SUCCESS') return { accepted: true }
  const what = code === undefined ? 'has no return_code' : `says ${code.slice(0, 32)}`
  const message = `The answer ${what}: a notice of v2 counts as taken when return_code is SUCCESS.`
  const advice =
    'Answer <xml><return_code>SUCCESS</return_code><return_msg>OK</return_msg></xml>: v2Ok(). It comes again by the schedule.'
  return { accepted: false, problem: { code: 'NOT_ACCEPTED', message, advice } }
}

/** Found without a pattern: whitespace at length would make one slow. */
function returnCode(xml: string): string | undefined {
  const [, rest] = xml.split('<return_code>', 2)
  const [text] = rest?.includes('</return_code>') ? rest.split('</return_code>', 1) : []
  return text?.replace('<![CDATA[', '').replace(']]>', '').trim()
}

function redirected(status: number): NoticeProblem {
  return {
    code: 'REDIRECTED',
    message: `The receiver answered with the redirect ${status}, which is not followed.`,
    advice:
      'Give the address that it leads to as notify_url. Look at a / at the end, and at http: or https:.',
  }
}

function refused(status: number): NoticeProblem {
  return {
    code: 'NOT_ACCEPTED',
    message: `The receiver answered with the status ${status}, so the notice comes again by the schedule.`,
    advice:
      status === 404 || status === 405
        ? 'Compare the path of notify_url with the route of your receiver, which takes POST.'
        : 'Look into the log of your receiver; answer 200 once the notice is taken.',
  }
}
