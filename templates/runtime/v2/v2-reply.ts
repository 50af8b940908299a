import { checkTextArgument } from '../client/check-argument.js'
import { failureFacts, type Reply } from '../webhook/reply.js'
import { buildXml } from './build-xml.js'

/**
 * The answer to a v2 notice, as XML. Without a failure it says that the notice was taken; with one, the service sends the
 * notice again later (official documents of APIv2, 支付结果通知).
 */
export function v2Reply(failure?: string): string {
  if (failure !== undefined) checkTextArgument(failure, 'failure')
  return failure === undefined
    ? buildXml({ return_code: 'SUCCESS', return_msg: 'OK' })
    : buildXml({ return_code: 'FAIL', return_msg: failure })
}

/** A v2 notice was taken and need not come again. */
export function v2Ok(): Reply {
  return xmlAnswer(v2Reply())
}

/**
 * A v2 notice was not taken: it comes again. `reason` is a text for WeChat Pay, or what was thrown: of an error of this
 * SDK the code is told, of any other nothing. The status is 200, for the answer itself says it.
 */
export function v2Fail(reason?: unknown): Reply {
  return xmlAnswer(v2Reply(failureFacts(reason).message))
}

function xmlAnswer(body: string): Reply {
  return { status: 200, headers: { 'content-type': 'text/xml' }, body }
}
