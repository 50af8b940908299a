import { failureFacts } from '../webhook/failure-facts.js'
import type { Reply } from '../webhook/reply.js'
import { v2Reply } from './v2-reply.js'

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
