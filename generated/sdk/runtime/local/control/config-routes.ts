import { nearestName } from '../../chain/nearest-name.js'
import type { DataObject } from '../../client/data-object.js'
import { buildAuthorization, buildRequestMessage, createNonce, signMessage } from '../../crypto/index.js'
import { environmentFile, environmentOf } from '../../environment/environment-of.js'
import type { LocalConfig, LocalMerchant } from '../service/local-service.js'
import { typescriptOf } from './config-text.js'
import { ControlProblem } from './control-problem.js'
import { type ControlRoute, get, merchantMember, needed, notFound, post } from './control-route.js'
import type { ControlTarget } from './control-target.js'
import type { Given } from './read-members.js'

/** Calls about merchants and their keys. */
export const configRoutes: readonly ControlRoute[] = [
  get(
    '/config',
    'What a client needs to call the service: keys, certificates and addresses.',
    {
      ...merchantMember,
      format: {
        type: 'text',
        description:
          'json (default), typescript, env; or a value alone: mchid, serial, key, certificate, public-key-id, public-key, apiv3-key, apiv2-key, authority',
      },
    },
    configAnswer,
  ),
  post(
    '/merchants',
    'Adds a merchant with keys of its own, and answers its configuration.',
    { mchid: { type: 'text', description: 'its number; by default the next one' } },
    async (local, given) => configOf(local, await local.addMerchant(given.optionalText('mchid'))),
  ),
  post(
    '/sign',
    'Makes the header Authorization of a v3 call, for a shell or a language without an SDK.',
    {
      ...merchantMember,
      method: needed('the method in capitals'),
      url: needed('path and query, as they are sent'),
      body: { type: 'text', description: 'the body, byte for byte as it is sent' },
    },
    (local, given) => ({ authorization: authorizationOf(merchantOf(local, given).config, given) }),
  ),
  post(
    '/rotate',
    'Changes the platform certificate, as WeChat Pay does before one expires.',
    {},
    async local => {
      await local.rotateCertificate()
      return {}
    },
  ),
]

/** By name. Values alone are for shells, which read JSON badly. */
type Format = (merchant: LocalMerchant, local: ControlTarget) => unknown

const formats: Readonly<Record<string, Format>> = {
  json: (merchant, local) => configOf(local, merchant),
  typescript: ({ config }) => typescriptOf(config),
  env: ({ config }) => environmentFile(environmentOf(config)),
  mchid: ({ mchid }) => mchid,
  serial: ({ config }) => config.serial,
  key: ({ config }) => config.privateKey,
  certificate: ({ config }) => config.certificate,
  'public-key-id': ({ config }) => Object.keys(config.publicKeys)[0],
  'public-key': ({ config }) => Object.values(config.publicKeys)[0],
  'apiv3-key': ({ config }) => config.apiV3Key,
  'apiv2-key': ({ config }) => config.v2.apiV2Key,
  authority: (_, local) => local.authority,
}

function configAnswer(local: ControlTarget, given: Given): unknown {
  const merchant = merchantOf(local, given)
  const name = given.optionalText('format') ?? 'json'
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined
  if (format !== undefined) return format(merchant, local)
  const names = Object.keys(formats)
  const nearest = nearestName(name, names)
  throw new ControlProblem({
    status: 400,
    code: 'UNKNOWN_FORMAT',
    message: `The format ${JSON.stringify(name)} is unknown.`,
    advice: `${nearest === undefined ? '' : `Did you mean ${nearest}? `}Known: ${names.join(', ')}.`,
    field: 'format',
  })
}

function merchantOf(local: ControlTarget, given: Given): LocalMerchant {
  const mchid = given.optionalText('mchid')
  const merchants = local.merchants()
  const found = mchid === undefined ? merchants[0] : merchants.find(each => each.mchid === mchid)
  const known = merchants.map(each => each.mchid).join(', ')
  return (
    found ?? notFound(`There is no merchant ${mchid}.`, `Known: ${known}. POST /_local/merchants adds one.`)
  )
}

/** The configuration as data: a transport, which is no data, is left to the language that reads it. */
function configOf(local: ControlTarget, { mchid, config, secureConfig }: LocalMerchant): DataObject {
  const merchants = local.merchants().map(each => each.mchid)
  const { transport: _, ...secure } = secureConfig
  const { url, secureUrl, authority } = local
  return { url, secureUrl, authority, mchid, merchants, config, secureConfig: secure }
}

function authorizationOf({ mchid, serial, privateKey }: LocalConfig, given: Given): string {
  const [method, target] = [given.text('method'), given.text('url')]
  const body = given.optionalText('body') ?? ''
  const signed = { timestamp: String(Math.floor(Date.now() / 1000)), nonce: createNonce() }
  const signature = signMessage(buildRequestMessage({ method, target, body, ...signed }), privateKey)
  return buildAuthorization({ mchid, serial, signature, ...signed })
}
