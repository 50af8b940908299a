import type { MeterProvider, TracerProvider } from '@opentelemetry/api'
import { combineHooks } from '../client/combine-hooks.js'
import type { Hooks } from '../client/hooks.js'
import { aBoolean, anObject, checkOptions, type Rules } from '../client/rules.js'
import { createMetricHooks } from './metric-hooks.js'
import { createTraceHooks } from './trace-hooks.js'

/** What is told to OpenTelemetry, and where. */
export interface OpenTelemetryOptions {
  /** Takes the spans; by default the global one, whenever it is registered. */
  readonly tracerProvider?: TracerProvider | undefined
  /** Takes the metrics; by default the global one, whenever it is registered. */
  readonly meterProvider?: MeterProvider | undefined
  /** Whether calls and notices make spans (true). */
  readonly traces?: boolean | undefined
  /** Whether calls, notices and certificates make metrics (true). */
  readonly metrics?: boolean | undefined
  /**
   * Whether each attempt of a call makes a span of its own below that of the call (true). Set it to false where an
   * instrumentation of `node:http` or of `fetch` makes one already.
   */
  readonly attemptSpans?: boolean | undefined
}

const rules: Rules<OpenTelemetryOptions> = {
  tracerProvider: anObject,
  meterProvider: anObject,
  traces: aBoolean,
  metrics: aBoolean,
  attemptSpans: aBoolean,
}

/**
 * Hooks that make spans and metrics by the semantic conventions of OpenTelemetry, for any number of clients and webhook
 * keys: `createClient({ …, hooks: openTelemetryHooks() })`. Join them with your own by `combineHooks`.
 *
 * The context that is active where a call begins is the parent of its span. No attribute holds a value of a request, an
 * address with numbers, or anything else of a merchant's; `url.full` is left out for this reason. Nothing is sent to
 * WeChat Pay: no `traceparent`.
 *
 * Takes `@opentelemetry/api`. Throws `ConfigurationError` (`INVALID_SETTING`) for a wrong option.
 */
export function openTelemetryHooks(options: OpenTelemetryOptions = {}): Hooks {
  checkOptions(options, rules)
  const { tracerProvider, meterProvider, traces = true, metrics = true, attemptSpans = true } = options
  return combineHooks(
    traces ? createTraceHooks(tracerProvider, attemptSpans) : undefined,
    metrics ? createMetricHooks(meterProvider) : undefined,
  )
}
