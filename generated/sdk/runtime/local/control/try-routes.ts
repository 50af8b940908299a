import { runtimeVersion } from '../../client/runtime-version.js'
import { type ControlRoute, get, merchantMember, needed, post } from './control-route.js'

/** Calls that pages of sites may make, too: they give no key, and no state but the answer of the call itself. */
export const tryRoutes: readonly ControlRoute[] = [
  get('/about', 'Whether the service runs, and its version.', {}, () => ({
    service: 'wechatpay-sdk local',
    version: runtimeVersion,
  })),
  post(
    '/try',
    'Signs a call for a merchant and sends it to the service: what was sent, checked and answered.',
    {
      ...merchantMember,
      operation: needed("method and path of an operation: 'POST /v3/pay/transactions/native'"),
      request: {
        type: 'object',
        description:
          'the request as the SDK takes it: placeholders, query, and json, xml or body; a file is {"filename","base64"}',
      },
    },
    (local, given) => {
      const [mchid, request] = [given.optionalText('mchid'), given.object('request')]
      return local.try({
        operation: given.text('operation'),
        ...(mchid === undefined ? {} : { mchid }),
        ...(request === undefined ? {} : { request }),
      })
    },
  ),
]
