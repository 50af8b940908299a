import { aBoolean, checkOptions, mustBe } from '../../client/rules.js'
import { readDuration } from '../state/duration.js'

/** How notices are delivered from now on. Members that are left out are as usual. */
export interface DeliverySettings {
  /** How many times each notice arrives, at once (1). */
  readonly duplicate?: number
  /** Swaps neighbours: each notice waits for the next one, which overtakes it; alone it leaves after 10 seconds. */
  readonly reorder?: boolean
  /** How long after its event a notice leaves: `'30s'`, milliseconds (0). */
  readonly delay?: string | number
  /** Keeps notices until `release`. */
  readonly hold?: boolean
}

/** Delivery settings with every member. */
export interface Delivery {
  readonly copies: number
  readonly reorder: boolean
  /** Milliseconds. */
  readonly delay: number
  readonly hold: boolean
}

/** As the service does when nothing else was asked for. */
export const usualDelivery: Delivery = { copies: 1, reorder: false, delay: 0, hold: false }

/** How long a notice waits for another to overtake it, in milliseconds of the service's own clock. */
export const longestWaitForNext = 10_000

/** Reads settings. Throws `ConfigurationError` (`INVALID_SETTING`). */
export function readDelivery(settings: DeliverySettings): Delivery {
  checkOptions(settings, { duplicate: aCount, reorder: aBoolean, delay: aDuration, hold: aBoolean })
  const { duplicate = 1, reorder = false, delay = 0, hold = false } = settings
  return { copies: duplicate, reorder, delay: readDuration(delay), hold }
}

const aCount = mustBe(
  'a whole number from 1 to 100',
  value => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 100,
)

const aDuration = mustBe(
  "a duration such as '30s', or a number of milliseconds",
  value => typeof value === 'string' || typeof value === 'number',
)
