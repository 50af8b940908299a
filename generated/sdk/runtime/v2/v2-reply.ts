import { checkTextArgument } from '../client/check-argument.js'
import { failureFacts, type Reply } from '../webhook/reply.js'
import { buildXml } from './build-xml.js'

/**
 * The XML that answers a v2 notice. Without a failure it acknowledges the notice; with one, the service sends it again
 * (official documents of APIv2, 支付结果通知).
 */
export function v2Reply(failure?: string): string {
  if (failure !== undefined) checkTextArgument(failure, 'failure')
  return failure === undefined
    ? buildXml({ return_code: 'SUCCESS', return_msg: 'OK' })
    : buildXml({ return_code: 'FAIL', return_msg: failure })
}

/** Acknowledges a v2 notice; it will not come again. */
export function v2Ok(): Reply {
  return xmlAnswer(v2Reply())
}

/**
 * Refuses a v2 notice; it comes again. `reason` is a text for WeChat Pay, or a thrown value: errors of this SDK show their
 * code, others nothing. The status is 200; the body tells the failure.
 */
export function v2Fail(reason?: unknown): Reply {
  return xmlAnswer(v2Reply(failureFacts(reason).message))
}

function xmlAnswer(body: string): Reply {
  return { status: 200, headers: { 'content-type': 'text/xml' }, body }
}
