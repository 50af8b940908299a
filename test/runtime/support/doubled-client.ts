import {
  type Client,
  type ClientConfig,
  createClient,
  type FetchLike,
} from '../../../templates/runtime/index.js'
import { createTestPlatform, createTestResponse } from '../../../templates/runtime/testing/index.js'

const platform = createTestPlatform()

/** What a host does with a request. */
export type Behaviour = 'answer' | 'swallow' | 'lose' | 'refuse' | number | (() => Promise<Response>)

/** A client whose calls end in memory, and what became of them. */
export interface DoubledClient {
  readonly client: Client
  /** Hosts that were asked, in order. */
  readonly asked: string[]
  /** What hosts do, by their names; they answer where nothing is said. */
  readonly hosts: Record<string, Behaviour>
  /** Milliseconds since 1970; tests move it. */
  readonly clock: { now: number }
}

export const first = 'api.mch.weixin.qq.com'
export const second = 'api2.mch.weixin.qq.com'

/** An answer as the service signs it. */
export function signedResponse(data: unknown = {}, now = Date.now()): Response {
  return createTestResponse({ ...platform.signer, data, now })
}

export function doubledClient(config: Partial<ClientConfig> = {}): DoubledClient {
  const clock = { now: Date.now() }
  const asked: string[] = []
  const hosts: Record<string, Behaviour> = {}
  const fetch: FetchLike = async (url, { signal }) => {
    const { host } = new URL(url)
    asked.push(host)
    const behaviour = hosts[host] ?? 'answer'
    if (typeof behaviour === 'function') return behaviour()
    if (typeof behaviour === 'number') return new Response('', { status: behaviour })
    if (behaviour === 'swallow') return await endOf(signal)
    if (behaviour === 'lose') throw failure('ECONNRESET', 'read')
    if (behaviour === 'refuse') throw failure('ECONNREFUSED', 'connect')
    return signedResponse({ host }, clock.now)
  }
  const retry = { attempts: 3, delay: 0 }
  const settings = { ...platform.config, fetch, retry, timeout: 500, now: () => clock.now, ...config }
  return { client: createClient(settings), asked, hosts, clock }
}

function endOf(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}

function failure(code: string, syscall: string): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code, syscall }) })
}
