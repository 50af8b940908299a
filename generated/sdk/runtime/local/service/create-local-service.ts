import type { DataObject } from '../../client/data-object.js'
import { readDuration } from '../state/duration.js'
import { tryCall } from '../try/try-call.js'
import { createObjectActs } from './act-on-objects.js'
import { keepOffset } from './kept-offset.js'
import type { LocalMerchant, LocalObject, LocalService } from './local-service.js'
import { LocalServiceError } from './local-service-error.js'
import { localMerchant, type ServiceAddress } from './merchant-config.js'
import { noticeByHand } from './notice-by-hand.js'
import type { ServiceCore } from './service-core.js'

/** The calls of a service. */
export function createLocalService(core: ServiceCore): LocalService {
  const { ring, clock, keys, closeStore } = core
  const address = addressOf(core)
  const merchantOf = merchantsOf(core, address)
  const all = (): readonly LocalMerchant[] => ring.identities.map(({ mchid }) => merchantOf(mchid))
  const [first] = ring.identities
  const usual = merchantOf(first?.mchid ?? '')
  let closing: Promise<void> | undefined
  const ensureOpen = (): void => {
    if (closing !== undefined) throw closedService()
  }
  return {
    ...address,
    mchid: usual.mchid,
    config: usual.config,
    get secureConfig() {
      return usual.secureConfig
    },
    now: clock.now,
    merchants: all,
    async addMerchant(mchid) {
      ensureOpen()
      return merchantOf((await ring.add(mchid)).mchid)
    },
    ...objectCalls(core, usual.mchid, ensureOpen),
    ...historyCalls(core, ensureOpen),
    async try(call) {
      ensureOpen()
      const { model, options, parts } = core
      const merchant = merchantOf(call.mchid ?? usual.mchid)
      return tryCall(call, merchant, { model, operations: options.operations, requests: parts.requests.list })
    },
    rotateCertificate: () => keys.rotate(),
    async advance(duration) {
      ensureOpen()
      await clock.advance(readDuration(duration))
      ensureOpen()
      keepOffset(core.store, clock.ahead)
    },
    settled: () => clock.settled(),
    reset() {
      ensureOpen()
      reset(core)
    },
    close() {
      closing ??= close(core, closeStore)
      return closing
    },
  }
}

/** Makes what finds a merchant by its number, always the same one. Throws `LocalServiceError` (`OBJECT_NOT_FOUND`). */
function merchantsOf({ ring }: ServiceCore, address: ServiceAddress): (mchid: string) => LocalMerchant {
  const merchants = new Map<string, LocalMerchant>()
  return mchid => {
    const identity = ring.identity(mchid)
    const known = merchants.get(mchid)
    if (known !== undefined || identity === undefined) return known ?? notThere(mchid)
    const made = localMerchant(identity, address)
    merchants.set(mchid, made)
    return made
  }
}

function addressOf({ listener, ring }: ServiceCore): ServiceAddress {
  return {
    url: `http://127.0.0.1:${listener.port}`,
    secureUrl: `https://127.0.0.1:${listener.port}`,
    authority: ring.tls.ca,
  }
}

type HistoryCalls = Pick<
  LocalService,
  | 'requests'
  | 'notices'
  | 'sendNotice'
  | 'resendNotice'
  | 'deliverNotices'
  | 'releaseNotices'
  | 'fail'
  | 'faults'
  | 'removeFault'
>

function historyCalls(
  { notices, faults, parts, model, ring, clock }: ServiceCore,
  ensureOpen: () => void,
): HistoryCalls {
  return {
    requests: parts.requests.list,
    notices: () => notices.list(),
    async sendNotice(webhook, notice) {
      ensureOpen()
      const record = notices.add(noticeByHand(webhook, notice, { model, ring }))
      await clock.settled()
      return notices.get(record.id) ?? record
    },
    async resendNotice(id) {
      ensureOpen()
      const record = await notices.resend(id)
      if (record !== undefined) return record
      throw new LocalServiceError('OBJECT_NOT_FOUND', `There is no notice ${id}.`, '`notices()` lists them.')
    },
    deliverNotices: settings => notices.deliver(settings),
    releaseNotices(ids) {
      ensureOpen()
      return notices.release(ids)
    },
    fail: (target, fault, options) => faults.add(target, fault, options),
    faults: faults.list,
    removeFault: faults.remove,
  }
}

function reset({ clock, notices, faults, parts, store }: ServiceCore): void {
  clock.reset()
  notices.clear()
  faults.clear()
  parts.requests.clear()
  store.clear()
}

type ObjectCalls = Pick<
  LocalService,
  'pay' | 'refuse' | 'confirmTransfer' | 'act' | 'objects' | 'open' | 'machines' | 'openings'
>

function objectCalls(
  { behaviours, world, ring }: ServiceCore,
  mchid: string,
  ensureOpen: () => void,
): ObjectCalls {
  const acts = createObjectActs(behaviours, world)
  const able = behaviours.flatMap(({ machine, opening }) =>
    machine && opening ? [{ machine, opening }] : [],
  )
  const byNumber = async (
    number: string,
    events: readonly string[],
    given?: DataObject,
  ): Promise<LocalObject> => {
    ensureOpen()
    return acts.actByNumber(number, events, given)
  }
  return {
    machines: behaviours.flatMap(({ machine }) => machine ?? []),
    openings: able.map(({ machine: { kind }, opening: { words } }) => ({ kind, words })),
    pay: number => byNumber(number, ['pay']),
    refuse: number => byNumber(number, ['refuse']),
    confirmTransfer: number => byNumber(number, ['confirm']),
    async act(kind, number, event, given) {
      ensureOpen()
      return acts.act(kind, number, event, given)
    },
    objects: acts.objects,
    async open(kind, { mchid: named = mchid, ...given } = {}) {
      ensureOpen()
      const owner = String(named)
      const found = able.find(({ machine }) => machine.kind === kind)
      if (found === undefined)
        throw unknownOpening(
          kind,
          able.map(({ machine }) => machine.kind),
        )
      const isThere = ring.identities.some(each => each.mchid === owner || each.brand.brandId === owner)
      if (!isThere) return notThere(owner)
      const { id } = found.opening.open(owner, given, world)
      const opened = acts.objects(kind).findLast(object => object.id === id)
      if (opened === undefined) throw new Error(`The ${kind} ${id} was not kept.`)
      return opened
    },
  }
}

function unknownOpening(kind: string, known: readonly string[]): LocalServiceError {
  const message = `Nobody but the merchant can begin a ${kind}.`
  return new LocalServiceError('UNKNOWN_EVENT', message, `Known: ${known.join(', ') || 'none'}.`)
}

function closedService(): LocalServiceError {
  return new LocalServiceError(
    'CLOSED',
    'The local service is closed.',
    'Close it after the last call, or start another one: `startLocalService()`.',
  )
}

function notThere(mchid: string): never {
  throw new LocalServiceError(
    'OBJECT_NOT_FOUND',
    `There is no merchant or brand ${mchid}.`,
    'Add the merchant, with its brand: `addMerchant()`.',
  )
}

async function close({ clock, notices, listener }: ServiceCore, closeStore: () => void): Promise<void> {
  clock.stop()
  notices.stop()
  await listener.close()
  closeStore()
}
