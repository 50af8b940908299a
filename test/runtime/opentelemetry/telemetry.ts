import type { Attributes } from '@opentelemetry/api'
import { DataPointType, MeterProvider, MetricReader } from '@opentelemetry/sdk-metrics'
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base'
import type { Hooks } from '../../../templates/runtime/index.js'
import {
  type OpenTelemetryOptions,
  openTelemetryHooks,
} from '../../../templates/runtime/opentelemetry/index.js'

/** One point of a metric: its attributes, and its value, or the sum and the count of a histogram. */
export interface Point {
  readonly attributes: Attributes
  readonly value: number
  readonly count: number
}

/** A metric as an exporter gets it. */
export interface Measured {
  readonly unit: string
  readonly points: readonly Point[]
}

/** The SDK of OpenTelemetry with everything in memory. */
export interface Telemetry {
  readonly tracerProvider: BasicTracerProvider
  readonly meterProvider: MeterProvider
  hooks(options?: OpenTelemetryOptions): Hooks
  /** Spans that have ended, in that order. */
  spans(): readonly ReadableSpan[]
  /** The span of that name; fails unless there is one. */
  span(name: string, at?: number): ReadableSpan
  metrics(): Promise<Readonly<Record<string, Measured>>>
}

export function startTelemetry(): Telemetry {
  const exporter = new InMemorySpanExporter()
  const tracerProvider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] })
  const reader = new ManualReader()
  const meterProvider = new MeterProvider({ readers: [reader] })
  return {
    tracerProvider,
    meterProvider,
    hooks: options => openTelemetryHooks({ tracerProvider, meterProvider, ...options }),
    spans: () => exporter.getFinishedSpans(),
    span(name, at = 0) {
      const found = exporter.getFinishedSpans().filter(each => each.name === name)[at]
      if (found === undefined) {
        const names = exporter.getFinishedSpans().map(each => each.name)
        throw new Error(`No span ${name} among ${names.join(', ')}.`)
      }
      return found
    },
    metrics: () => collect(reader),
  }
}

class ManualReader extends MetricReader {
  protected async onForceFlush(): Promise<void> {}
  protected async onShutdown(): Promise<void> {}
}

async function collect(reader: MetricReader): Promise<Readonly<Record<string, Measured>>> {
  const { resourceMetrics, errors } = await reader.collect()
  if (errors.length > 0) throw new Error('Metrics cannot be collected.', { cause: errors[0] })
  const all = resourceMetrics.scopeMetrics.flatMap(({ metrics }) => metrics)
  return Object.fromEntries(
    all.map(metric => {
      const { name, unit } = metric.descriptor
      const points: readonly Point[] =
        metric.dataPointType === DataPointType.HISTOGRAM
          ? metric.dataPoints.map(({ attributes, value }) => ({
              attributes,
              value: value.sum ?? 0,
              count: value.count,
            }))
          : metric.dataPointType === DataPointType.EXPONENTIAL_HISTOGRAM
            ? []
            : metric.dataPoints.map(({ attributes, value }) => ({ attributes, value, count: 1 }))
      return [name, { unit, points }]
    }),
  )
}

/** The id of a span's parent. */
export function parentOf({ parentSpanContext }: ReadableSpan): string | undefined {
  return parentSpanContext?.spanId
}
