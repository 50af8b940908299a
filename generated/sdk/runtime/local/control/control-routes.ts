import type { DataObject } from '../../client/data-object.js'
import { environmentFile, environmentOf } from '../../environment/environment-of.js'
import type { LocalMerchant } from '../service/local-service.js'
import { typescriptOf } from './config-text.js'
import { ControlProblem } from './control-problem.js'
import type { ControlTarget } from './control-target.js'
import { objectDetail, overviewOf } from './overview.js'
import type { ControlMembers, Given } from './read-members.js'

/** A call of the control API. */
export interface ControlRoute {
  readonly method: 'GET' | 'POST'
  /** Below `/_local`. */
  readonly path: string
  readonly description: string
  /** Of the query for GET, of the JSON for POST. */
  readonly members: ControlMembers
  /** Gives what is answered as JSON, or a text to be answered as it is. */
  readonly answer: (local: ControlTarget, given: Given) => unknown
}

const number = { type: 'text', required: true, description: "the object's own number" } as const
const merchant = {
  mchid: { type: 'text', description: 'the merchant number; by default that of the first merchant' },
} as const
const filter = { kind: { type: 'text', description: 'only objects of this kind, such as payment' } } as const

/** Calls that only look. */
const looks: readonly ControlRoute[] = [
  {
    ...get('/', 'This list.', {}),
    answer: () =>
      controlRoutes.map(({ answer: _, path, ...route }) => ({ ...route, path: `/_local${path}` })),
  },
  {
    ...get('/config', 'What a client needs to call the service: keys, certificates and addresses.', {
      ...merchant,
      format: { type: 'text', description: 'json (default), typescript or env' },
    }),
    answer: configAnswer,
  },
  {
    ...get('/objects', 'Orders and all other objects, in the order in which they were made.', filter),
    answer: (local, given) => local.objects(given.optionalText('kind')),
  },
  {
    ...get('/object', 'An object with its requests and notices.', {
      kind: { ...number, description: 'its kind' },
      number,
    }),
    answer: (local, given) =>
      objectDetail(local, given.text('kind'), given.text('number')) ??
      notFound(
        `There is no ${given.text('kind')} with the number ${given.text('number')}.`,
        'GET /_local/objects lists all.',
      ),
  },
  {
    ...get('/requests', 'Requests with their checks, from the oldest to the newest.', {
      number: { type: 'text', description: 'only the request with this number' },
    }),
    answer: (local, given) =>
      chosen(local.requests(), given.optionalText('number'), each => String(each.number), 'request'),
  },
  {
    ...get('/notices', 'Notices with their attempts, from the oldest to the newest.', {
      id: { type: 'text', description: 'only the notice with this id' },
    }),
    answer: (local, given) => chosen(local.notices(), given.optionalText('id'), each => each.id, 'notice'),
  },
  {
    ...get(
      '/machines',
      'The states of each kind of object, and the events that lead from one to another.',
      {},
    ),
    answer: local => ({ machines: local.machines, openings: local.openings }),
  },
  { ...get('/overview', 'What the page lists: newest first, without bodies.', {}), answer: overviewOf },
]

/** Calls that do something. */
const acts: readonly ControlRoute[] = [
  {
    ...post('/pay', 'The user pays an order.', { out_trade_no: number }),
    answer: (local, given) => local.pay(given.text('out_trade_no')),
  },
  {
    ...post('/refuse', 'The user refuses to pay, or to confirm a transfer.', { number }),
    answer: (local, given) => local.refuse(given.text('number')),
  },
  {
    ...post('/confirm-transfer', 'The user confirms a transfer.', { out_bill_no: number }),
    answer: (local, given) => local.confirmTransfer(given.text('out_bill_no')),
  },
  {
    ...post('/act', 'Lets an event of the user, of time or of WeChat Pay happen to an object.', {
      kind: { ...number, description: 'the kind of the object, such as payment' },
      number,
      event: { ...number, description: 'an event of its machine; GET /_local/machines lists them' },
      data: { type: 'object', description: 'members that the event changes' },
    }),
    answer: (local, given) =>
      local.act(given.text('kind'), given.text('number'), given.text('event'), given.object('data')),
  },
  {
    ...post('/open', 'Begins an object as the user or WeChat Pay does, such as a complaint.', {
      kind: { ...number, description: 'an opening of GET /_local/machines' },
      data: { type: 'object', description: 'members of the object' },
    }),
    answer: (local, given) => local.open(given.text('kind'), given.object('data')),
  },
  {
    ...post('/advance', 'Moves the clock, and waits until what is due then is done.', {
      duration: {
        type: 'duration',
        required: true,
        description: "'90s', '15m', '1h', '2d', or milliseconds",
      },
    }),
    async answer(local, given) {
      await local.advance(given.duration('duration'))
      return { now: local.now() }
    },
  },
  {
    ...post('/settled', 'Waits until what is due now is done: notices sent and answered.', {}),
    async answer(local) {
      await local.settled()
      return { now: local.now() }
    },
  },
  {
    ...post('/reset', 'Forgets objects, requests, notices and faults, and sets the clock right.', {}),
    answer: local => done(local.reset()),
  },
  {
    ...post('/fail', 'Lets calls or notices fail.', {
      target: { ...number, description: "what fails, such as 'POST /v3/refund/domestic/refunds'" },
      fault: { type: 'object', required: true, description: 'how it fails; docs/local.md lists the faults' },
    }),
    answer: (local, given) => done(local.fail(given.text('target'), given.object('fault') ?? {})),
  },
  {
    ...post('/notices/resend', 'Sends a notice again, at once.', {
      id: { ...number, description: 'the id of the notice' },
    }),
    async answer(local, given) {
      await local.resendNotice(given.text('id'))
      return chosen(local.notices(), given.text('id'), each => each.id, 'notice')
    },
  },
  {
    ...post('/merchants', 'Adds a merchant with keys of its own, and answers its configuration.', {
      mchid: { type: 'text', description: 'its number; by default a new one' },
    }),
    answer: async (local, given) => configOf(local, await local.addMerchant(given.optionalText('mchid'))),
  },
  {
    ...post('/rotate', 'Changes the platform certificate, as WeChat Pay does before one expires.', {}),
    answer: local => done(local.rotateCertificate()),
  },
]

/** Every call of the control API. */
export const controlRoutes: readonly ControlRoute[] = [...looks, ...acts]

function get(path: string, description: string, members: ControlMembers): Omit<ControlRoute, 'answer'> {
  return { method: 'GET', path, description, members }
}

function post(path: string, description: string, members: ControlMembers): Omit<ControlRoute, 'answer'> {
  return { method: 'POST', path, description, members }
}

/** The answer of what gives nothing, once it is done. */
async function done(result: unknown): Promise<DataObject> {
  await result
  return {}
}

function configAnswer(local: ControlTarget, given: Given): unknown {
  const mchid = given.optionalText('mchid')
  const merchants = local.merchants()
  const found = mchid === undefined ? merchants[0] : merchants.find(each => each.mchid === mchid)
  if (found === undefined) {
    return notFound(
      `There is no merchant ${mchid}.`,
      `Known: ${merchants.map(each => each.mchid).join(', ')}. POST /_local/merchants adds one.`,
    )
  }
  const format = given.optionalText('format') ?? 'json'
  if (format === 'json') return configOf(local, found)
  if (format === 'typescript') return typescriptOf(found.config)
  if (format === 'env') return environmentFile(environmentOf(found.config))
  throw new ControlProblem({
    status: 400,
    code: 'UNKNOWN_FORMAT',
    message: `The format ${JSON.stringify(format)} is unknown.`,
    advice: 'Known: json, typescript, env.',
    field: 'format',
  })
}

function configOf(local: ControlTarget, { mchid, config, secureConfig }: LocalMerchant): DataObject {
  const merchants = local.merchants().map(each => each.mchid)
  return { url: local.url, secureUrl: local.secureUrl, mchid, merchants, config, secureConfig }
}

/** All entries, or the one that was asked for. */
function chosen<Entry>(
  entries: readonly Entry[],
  wanted: string | undefined,
  nameOf: (entry: Entry) => string,
  what: string,
): readonly Entry[] | Entry {
  if (wanted === undefined) return entries
  const found = entries.find(each => nameOf(each) === wanted)
  return (
    found ??
    notFound(`There is no ${what} ${wanted}.`, `The oldest may be forgotten; GET /_local/${what}s lists all.`)
  )
}

function notFound(message: string, advice: string): never {
  throw new ControlProblem({ status: 404, code: 'NOT_FOUND', message, advice })
}
