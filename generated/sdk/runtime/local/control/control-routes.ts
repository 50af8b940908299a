import { configRoutes } from './config-routes.js'
import { type ControlRoute, chosen, get, needed, notFound, nothing, post } from './control-route.js'
import { faultRoutes } from './fault-routes.js'
import { objectDetail, overviewOf } from './overview.js'
import { tryRoutes } from './try-routes.js'

const number = needed("the object's own number")

/** Calls that only look. */
const lists: readonly ControlRoute[] = [
  get('/', 'This list.', {}, () =>
    controlRoutes.map(({ answer: _, path, ...route }) => ({ ...route, path: `/_local${path}` })),
  ),
  get(
    '/objects',
    'Orders and all other objects, in the order in which they were made.',
    { kind: { type: 'text', description: 'only objects of this kind, such as payment' } },
    (local, given) => local.objects(given.optionalText('kind')),
  ),
  get(
    '/object',
    'An object with its requests and notices.',
    { kind: needed('its kind'), number },
    (local, given) =>
      objectDetail(local, given.text('kind'), given.text('number')) ??
      notFound(
        `There is no ${given.text('kind')} with the number ${given.text('number')}.`,
        'GET /_local/objects lists all.',
      ),
  ),
  get(
    '/requests',
    'Requests with their checks, from the oldest to the newest.',
    { number: { type: 'text', description: 'only the request with this number' } },
    (local, given) =>
      chosen(local.requests(), given.optionalText('number'), each => String(each.number), 'request'),
  ),
  get(
    '/machines',
    'The states of each kind of object, and the events that lead from one to another.',
    {},
    ({ machines, openings }) => ({ machines, openings }),
  ),
  get(
    '/overview',
    'What the page lists: the newest first, without bodies.',
    {
      kind: { type: 'text', description: 'only objects of this kind' },
      find: { type: 'text', description: 'only what holds this text, such as a number or a state' },
    },
    (local, given) => {
      const [kind, find] = [given.optionalText('kind'), given.optionalText('find')]
      return overviewOf(local, { ...(kind && { kind }), ...(find && { find }) })
    },
  ),
]

/** Calls that play the user, WeChat Pay and the time. */
const acts: readonly ControlRoute[] = [
  post('/pay', 'The user pays an order.', { out_trade_no: number }, (local, given) =>
    local.pay(given.text('out_trade_no')),
  ),
  post('/refuse', 'The user refuses to pay, or to confirm a transfer.', { number }, (local, given) =>
    local.refuse(given.text('number')),
  ),
  post('/confirm-transfer', 'The user confirms a transfer.', { out_bill_no: number }, (local, given) =>
    local.confirmTransfer(given.text('out_bill_no')),
  ),
  post(
    '/act',
    'Lets an event of the user, of time or of WeChat Pay happen to an object.',
    {
      kind: needed('the kind of the object, such as payment'),
      number,
      event: needed('an event of its machine; GET /_local/machines lists them'),
      data: { type: 'object', description: 'members that the event changes' },
    },
    (local, given) =>
      local.act(given.text('kind'), given.text('number'), given.text('event'), given.object('data')),
  ),
  post(
    '/open',
    'Begins an object as the user or WeChat Pay does, such as a complaint.',
    {
      kind: needed('an opening of GET /_local/machines'),
      data: { type: 'object', description: 'members of the object' },
    },
    (local, given) => local.open(given.text('kind'), given.object('data')),
  ),
  post(
    '/advance',
    'Moves the clock, and waits until what is due then is done.',
    {
      duration: {
        type: 'duration',
        required: true,
        description: "'90s', '15m', '1h', '2d', or milliseconds",
      },
    },
    async (local, given) => {
      await local.advance(given.duration('duration') ?? 0)
      return { now: local.now() }
    },
  ),
  post('/settled', 'Waits until what is due now is done: notices sent and answered.', {}, async local => {
    await local.settled()
    return { now: local.now() }
  }),
  post('/reset', 'Forgets objects, requests, notices and faults, and sets the clock right.', {}, local => {
    local.reset()
    return nothing
  }),
]

/** Every call of the control API. */
export const controlRoutes: readonly ControlRoute[] = [
  ...tryRoutes,
  ...lists,
  ...configRoutes,
  ...acts,
  ...faultRoutes,
]
