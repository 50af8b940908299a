import { checkTextArgument } from '../client/check-argument.js'
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
