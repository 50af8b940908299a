import { ConfigurationError } from '../errors/errors.js'
import { runtimeVersion } from './runtime-version.js'

/** What stands behind a client, behind keys, or behind data, and the version of the copy of the SDK that made it. */
export interface Tie {
  readonly kind: 'client' | 'keys' | 'merchant' | 'undecrypted'
  readonly version: string
  readonly value: unknown
}

/** Ties objects to what stands behind them. All versions share one of these, so its form never changes. */
interface Ties {
  readonly find: (object: object) => Tie | undefined
  readonly bind: (object: object, tie: Tie) => void
}

const place = /* @__PURE__ */ Symbol.for('wechatpay-sdk.ties')
let own: Ties | undefined

/** Ties an object to a value for all copies of the SDK in this process, out of reach of whoever inspects or serialises it. */
export function tie(object: object, kind: Tie['kind'], value: unknown): void {
  ties().bind(object, { kind, version: runtimeVersion, value })
}

/** What a copy of this version tied to an object. Throws `ConfigurationError` (`OTHER_VERSION`) for one of another. */
export function tieOf(object: unknown): Tie | undefined {
  const found = isObject(object) ? ties().find(object) : undefined
  if (found !== undefined) checkVersion(found.version)
  return found
}

/**
 * Refuses what a copy of the SDK of another version made: its parts may have another form.
 *
 * Throws `ConfigurationError` (`OTHER_VERSION`).
 */
export function checkVersion(version: string): void {
  if (version === runtimeVersion) return
  throw new ConfigurationError(
    'OTHER_VERSION',
    `Two copies of this SDK are loaded, of the versions ${version} and ${runtimeVersion}: the client or the keys come from the first, the function from the second.`,
    'Install one version: npm ls (pnpm why, yarn why) with the name of the package shows who asks for the other; npm dedupe or overrides make them one. Copies of one version understand each other.',
  )
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function'
}

/** Functions alone are kept where all can reach them: whoever prints the global object sees nothing of a merchant. */
function ties(): Ties {
  own ??= sharedTies() ?? createTies()
  return own
}

function sharedTies(): Ties | undefined {
  const shared: unknown = Reflect.get(globalThis, place)
  return isTies(shared) ? shared : undefined
}

function createTies(): Ties {
  const known = new WeakMap<object, Tie>()
  const created = Object.freeze<Ties>({
    find: object => known.get(object),
    bind: (object, value) => void known.set(object, value),
  })
  // A global object that is sealed leaves each copy on its own.
  Reflect.defineProperty(globalThis, place, { value: created })
  return created
}

function isTies(value: unknown): value is Ties {
  return typeof value === 'object' && value !== null && 'find' in value && 'bind' in value
}
