import type { Protocol } from '../../dialect/protocols.js'
import type { SampleCall } from '../../parse/sample/sample-call.js'
import type { ReportDiagnostic } from './report.js'

/** What the building of schemas needs beside the rows. */
export interface BuildContext {
  readonly report: ReportDiagnostic
  /** Whose table it is: it decides which key a mark means and in which direction. */
  readonly side: 'request' | 'response' | 'webhook'
  readonly protocol: Protocol
  /** The first sample, which tells bare arrays inside strings from objects. */
  readonly call?: SampleCall | undefined
  /** Pairs of string and row (`receivers receiver`) that the request's sample shows as a bare array; an answer repeats them. */
  readonly bareArrays: Set<string>
}
