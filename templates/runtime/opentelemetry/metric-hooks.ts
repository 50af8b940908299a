import { type Attributes, type MeterProvider, metrics } from '@opentelemetry/api'
import type {
  CertificateFact,
  CertificatesEvent,
  EndEvent,
  FailoverEvent,
  NoticeEvent,
  RequestEvent,
  RetryEvent,
  StreamEndEvent,
  UndecryptedEvent,
} from '../client/hook-events.js'
import type { Hooks } from '../client/hooks.js'
import { runtimeVersion } from '../client/runtime-version.js'
import type { WechatPayError } from '../errors/wechatpay-error.js'
import {
  attemptErrorType,
  attributesOf,
  callAttributes,
  noticeAttributes,
  scopeName,
  serverAttributes,
} from './attributes.js'
import { createInstruments, type Instruments } from './instruments.js'

/** An attempt under way. */
interface Attempt {
  readonly event: RequestEvent
  readonly sentAt: number
  status: number | undefined
}

/** Hooks that count and time calls, attempts, files and notices, and watch the age of certificates. */
export function createMetricHooks(provider: MeterProvider | undefined): Hooks {
  const told = new MetricHooks(provider)
  return {
    onRequest: event => told.onRequest(event),
    onResponse: event => told.onResponse(event),
    onRetry: event => told.onRetry(event),
    onFailover: event => told.onFailover(event),
    onUndecrypted: event => told.onUndecrypted(event),
    onEnd: event => told.onEnd(event),
    onStreamEnd: event => told.onStreamEnd(event),
    onCertificates: event => told.onCertificates(event),
    onNotice: event => told.onNotice(event),
  }
}

class MetricHooks {
  readonly #provider: MeterProvider | undefined
  #known: { readonly provider: MeterProvider; readonly instruments: Instruments } | undefined
  readonly #attempts = new Map<string, Attempt>()
  readonly #certificates = new Map<string, CertificateFact>()
  /** Milliseconds since 1970. */
  #downloadedAt: number | undefined

  constructor(provider: MeterProvider | undefined) {
    this.#provider = provider
  }

  /** Made anew where the global provider was registered after the client: the API gives no meter that waits for it. */
  get #instruments(): Instruments {
    const provider = this.#provider ?? metrics.getMeterProvider()
    if (this.#known?.provider !== provider) {
      const meter = provider.getMeter(scopeName, runtimeVersion)
      const instruments = createInstruments(meter, {
        certificates: () => this.#certificates.values(),
        downloadedAt: () => this.#downloadedAt,
      })
      this.#known = { provider, instruments }
    }
    return this.#known.instruments
  }

  onRequest(event: RequestEvent): void {
    this.#attempts.set(event.callId, { event, sentAt: performance.now(), status: undefined })
  }

  onResponse({ callId, status }: { readonly callId: string; readonly status: number }): void {
    const attempt = this.#attempts.get(callId)
    if (attempt !== undefined) attempt.status = status
  }

  onRetry(event: RetryEvent): void {
    this.#endAttempt(event.callId, event.error)
    this.#instruments.retries.add(1, { ...callAttributes(event), 'error.type': event.error.code })
  }

  onFailover({ host, nextHost, error }: FailoverEvent): void {
    const next = String(serverAttributes(nextHost)['server.address'])
    const attributes = attributesOf({ 'wechatpay.next_address': next, 'error.type': error?.code })
    this.#instruments.failovers.add(1, { ...serverAttributes(host), ...attributes })
  }

  onUndecrypted(event: UndecryptedEvent): void {
    this.#instruments.undecrypted.add(event.fields.length, callAttributes(event))
  }

  onEnd(event: EndEvent): void {
    const { callId, error, outcome, code, milliseconds } = event
    this.#endAttempt(callId, error)
    const attributes = attributesOf({ 'wechatpay.outcome': outcome, 'error.type': code })
    this.#instruments.calls.record(milliseconds / 1000, { ...callAttributes(event), ...attributes })
  }

  onStreamEnd(event: StreamEndEvent): void {
    const attributes = attributesOf({ 'wechatpay.stream.result': event.result, 'error.type': event.code })
    this.#instruments.files.record(event.bytes, { ...callAttributes(event), ...attributes })
  }

  onCertificates({ source, certificates, error }: CertificatesEvent): void {
    for (const each of certificates) this.#certificates.set(`${each.kind} ${each.serial}`, each)
    if (source === 'configuration') return
    if (error === undefined) this.#downloadedAt = Date.now()
    this.#instruments.downloads.add(1, attributesOf({ 'error.type': error?.code }))
  }

  onNotice(event: NoticeEvent): void {
    const attributes = noticeAttributes(event)
    const { notices, noticeTime, undecrypted } = this.#instruments
    notices.add(1, attributes)
    noticeTime.record(event.milliseconds / 1000, attributes)
    if (event.undecrypted.length > 0) undecrypted.add(event.undecrypted.length, attributes)
  }

  #endAttempt(callId: string, error: WechatPayError | undefined): void {
    const attempt = this.#attempts.get(callId)
    if (attempt === undefined) return
    this.#attempts.delete(callId)
    const { event, sentAt, status } = attempt
    const more = attributesOf({
      'http.response.status_code': status,
      'error.type': attemptErrorType(status, error),
    })
    const attributes: Attributes = { ...callAttributes(event), ...serverAttributes(event.host), ...more }
    this.#instruments.requests.record((performance.now() - sentAt) / 1000, attributes)
  }
}
