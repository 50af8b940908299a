import { certificateEntries } from '../wire/index.js'
import { data } from './local-request.js'
import type { ServiceKeys } from './service-keys.js'
import type { AnyHandler } from './service-parts.js'

/** Operations that hand out keys: what no behaviour knows. */
export function ownHandlers(keys: ServiceKeys): readonly (readonly [string, AnyHandler])[] {
  const certificates: AnyHandler = async ({ caller }) =>
    data({ ...certificateEntries(await keys.certificates(caller), keys.apiV3Key(caller)) })
  return [
    ['v3/certificates#get', certificates],
    ['v3/global/certificates#get', certificates],
    ['v2/risk/getpublickey#post', async ({ caller }) => data({ pub_key: await keys.bankKey(caller) })],
  ]
}
