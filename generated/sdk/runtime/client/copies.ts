import { ConfigurationError } from '../errors/errors.js'
import { runtimeVersion } from './runtime-version.js'

/** The hidden content of a client, of keys or of data, and the version of the SDK that made it. */
export interface Tie {
  readonly kind: 'client' | 'keys' | 'receiver' | 'undecrypted'
  readonly version: string
  readonly value: unknown
}

/** Ties objects to their hidden content. All versions share one of these, so its form never changes. */
interface Ties {
  readonly find: (object: object) => Tie | undefined
  readonly bind: (object: object, tie: Tie) => void
}

const place = /* @__PURE__ */ Symbol.for('wechatpay-sdk.ties')
let own: Ties | undefined

/** Ties an object to a value, for all copies of the SDK in this process. Inspecting or serialising it shows nothing. */
export function tie(object: object, kind: Tie['kind'], value: unknown): void {
  ties().bind(object, { kind, version: runtimeVersion, value })
}

/** What this version tied to an object. Throws `ConfigurationError` (`OTHER_VERSION`) where another version did. */
export function tieOf(object: unknown): Tie | undefined {
  const isObject = (typeof object === 'object' && object !== null) || typeof object === 'function'
  const found = isObject ? ties().find(object) : undefined
  if (found !== undefined) checkVersion(found.version)
  return found
}

/**
 * Refuses what another version of the SDK made, whose parts may have another form. Throws `ConfigurationError`
 * (`OTHER_VERSION`).
 */
export function checkVersion(version: string): void {
  if (version === runtimeVersion) return
  throw new ConfigurationError(
    'OTHER_VERSION',
    `Two copies of this SDK are loaded, of the versions ${version} and ${runtimeVersion}: the client or the keys come from the first, the function from the second.`,
    'Install one version: npm ls (pnpm why, yarn why) with the name of the package shows who asks for the other; npm dedupe or overrides make them one. Copies of one version understand each other.',
  )
}

/** The global object holds functions only: printing it shows nothing of a merchant. */
function ties(): Ties {
  if (own === undefined) {
    const shared: unknown = Reflect.get(globalThis, place)
    own = isTies(shared) ? shared : createTies()
  }
  return own
}

function createTies(): Ties {
  const known = new WeakMap<object, Tie>()
  const created = Object.freeze<Ties>({
    find: object => known.get(object),
    bind: (object, value) => void known.set(object, value),
  })
  // With a sealed global object, each copy is on its own.
  Reflect.defineProperty(globalThis, place, { value: created })
  return created
}

function isTies(value: unknown): value is Ties {
  return typeof value === 'object' && value !== null && 'find' in value && 'bind' in value
}
