import { context, metrics, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { MeterProvider, type MetricReader } from '@opentelemetry/sdk-metrics'
import { BasicTracerProvider, type SpanProcessor } from '@opentelemetry/sdk-trace-base'

/**
 * Sets OpenTelemetry up for a process, as `@opentelemetry/sdk-node` does: give it a `BatchSpanProcessor` and a
 * `PeriodicExportingMetricReader` with the OTLP exporters of your collector. Call it before anything else; the returned
 * function sends what is left.
 */
export function startTelemetry(spans: SpanProcessor, reader: MetricReader): () => Promise<void> {
  const tracerProvider = new BasicTracerProvider({ spanProcessors: [spans] })
  const meterProvider = new MeterProvider({ readers: [reader] })
  // Without it, no span knows in which request of your users it was made.
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
  trace.setGlobalTracerProvider(tracerProvider)
  metrics.setGlobalMeterProvider(meterProvider)
  return async () => {
    await Promise.all([tracerProvider.shutdown(), meterProvider.shutdown()])
    context.disable()
    trace.disable()
    metrics.disable()
  }
}
