import type { Attributes, Counter, Histogram, Meter, ObservableResult } from '@opentelemetry/api'
import type { CertificateFact } from '../client/hook-events.js'

/** What is measured. */
export interface Instruments {
  readonly requests: Histogram
  readonly calls: Histogram
  readonly files: Histogram
  readonly noticeTime: Histogram
  readonly retries: Counter
  readonly failovers: Counter
  readonly undecrypted: Counter
  readonly downloads: Counter
  readonly notices: Counter
}

/** What is looked at whenever metrics are collected. */
export interface Observed {
  readonly certificates: () => Iterable<CertificateFact>
  /** When platform certificates were last downloaded, in milliseconds since 1970. */
  readonly downloadedAt: () => number | undefined
}

/** Bounds in seconds that the conventions advise. */
const seconds = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10]

/** Bounds in bytes, from a KiB to a GiB. */
const bytes = [1, 16, 256, 4_096, 65_536, 1_048_576].map(each => each * 1024)

/** Makes the instruments of one meter. */
export function createInstruments(meter: Meter, observed: Observed): Instruments {
  observeCertificates(meter, observed)
  const time = (name: string, description: string): Histogram =>
    meter.createHistogram(name, { description, unit: 's', advice: { explicitBucketBoundaries: seconds } })
  const count = (name: string, unit: string, description: string): Counter =>
    meter.createCounter(name, { description, unit })
  return {
    requests: time('http.client.request.duration', 'Duration of HTTP client requests.'),
    calls: time('wechatpay.client.call.duration', 'Duration of calls with their retries and waits.'),
    files: meter.createHistogram('wechatpay.client.stream.size', {
      description: 'Bytes of files that were downloaded.',
      unit: 'By',
      advice: { explicitBucketBoundaries: bytes },
    }),
    noticeTime: time('messaging.process.duration', 'Duration of processing operation.'),
    retries: count('wechatpay.client.retries', '{retry}', 'Attempts that were repeated.'),
    failovers: count(
      'wechatpay.client.failovers',
      '{failover}',
      'Moves of a client from one host to another.',
    ),
    undecrypted: count('wechatpay.undecrypted', '{field}', 'Encrypted fields that could not be decrypted.'),
    downloads: count('wechatpay.certificate.downloads', '{download}', 'Downloads of platform certificates.'),
    notices: count(
      'messaging.client.consumed.messages',
      '{message}',
      'Number of messages that were delivered to the application.',
    ),
  }
}

function observeCertificates(meter: Meter, { certificates, downloadedAt }: Observed): void {
  meter
    .createObservableGauge('wechatpay.certificate.time_left', {
      description: 'Time until a certificate expires.',
      unit: 's',
    })
    .addCallback((result: ObservableResult) => {
      const now = Date.now()
      for (const [expires, attributes] of timesOf([...certificates()]))
        result.observe((expires - now) / 1000, attributes)
    })
  meter
    .createObservableGauge('wechatpay.certificate.age', {
      description: 'Time since platform certificates were last downloaded.',
      unit: 's',
    })
    .addCallback((result: ObservableResult) => {
      const at = downloadedAt()
      if (at !== undefined) result.observe((Date.now() - at) / 1000)
    })
}

/**
 * Platform certificates replace each other, so the one that lasts longest counts for all. They have no serial number here:
 * collectors keep the last value of a series that is gone.
 */
function timesOf(all: readonly CertificateFact[]): readonly (readonly [number, Attributes])[] {
  const platform = all.filter(({ kind }) => kind === 'platform').map(({ expires }) => expires)
  const own = all.filter(({ kind }) => kind !== 'platform')
  const shared: readonly (readonly [number, Attributes])[] =
    platform.length === 0 ? [] : [[Math.max(...platform), { 'wechatpay.certificate.kind': 'platform' }]]
  return [
    ...shared,
    ...own.map(({ kind, serial, expires }): readonly [number, Attributes] => [
      expires,
      { 'wechatpay.certificate.kind': kind, 'wechatpay.certificate.serial': serial },
    ]),
  ]
}
