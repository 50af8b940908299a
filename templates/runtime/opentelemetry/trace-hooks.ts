import {
  type Context,
  context,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  type TracerProvider,
  trace,
} from '@opentelemetry/api'
import type {
  EndEvent,
  FailoverEvent,
  NoticeEvent,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
  StartEvent,
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

/** The spans of a call under way. */
interface CallSpans {
  readonly span: Span
  /** The caller's context with the span in it. */
  readonly context: Context
  attempt: { readonly span: Span; status: number | undefined } | undefined
}

/** Hooks that make a span for each call, each attempt, each file and each notice. */
export function createTraceHooks(provider: TracerProvider | undefined, attemptSpans: boolean): Hooks {
  const tracer = (provider ?? trace.getTracerProvider()).getTracer(scopeName, runtimeVersion)
  const spans = new TraceHooks(tracer, attemptSpans)
  return {
    onStart: event => spans.onStart(event),
    onRequest: event => spans.onRequest(event),
    onResponse: event => spans.onResponse(event),
    onRetry: event => spans.onRetry(event),
    onFailover: event => spans.onFailover(event),
    onUndecrypted: event => spans.onUndecrypted(event),
    onEnd: event => spans.onEnd(event),
    onStreamEnd: event => spans.onStreamEnd(event),
    onNotice: event => spans.onNotice(event),
  }
}

class TraceHooks {
  readonly #tracer: Tracer
  readonly #attemptSpans: boolean
  /** By call id: calls under way, and those whose files are being read. */
  readonly #calls = new Map<string, CallSpans>()

  constructor(tracer: Tracer, attemptSpans: boolean) {
    this.#tracer = tracer
    this.#attemptSpans = attemptSpans
  }

  onStart(event: StartEvent): void {
    const parent = context.active()
    const attributes = {
      ...callAttributes(event),
      ...attributesOf({ 'wechatpay.operation': event.operation }),
    }
    const span = this.#tracer.startSpan(spanName(event), { kind: SpanKind.CLIENT, attributes }, parent)
    this.#calls.set(event.callId, { span, context: trace.setSpan(parent, span), attempt: undefined })
  }

  onRequest(event: RequestEvent): void {
    const call = this.#calls.get(event.callId)
    if (call === undefined || !this.#attemptSpans) return
    const attributes = {
      ...callAttributes(event),
      ...serverAttributes(event.host),
      ...(event.attempt > 1 ? { 'http.request.resend_count': event.attempt - 1 } : {}),
    }
    const span = this.#tracer.startSpan(spanName(event), { kind: SpanKind.CLIENT, attributes }, call.context)
    call.attempt = { span, status: undefined }
  }

  onResponse({ callId, status, requestId }: ResponseEvent): void {
    const attempt = this.#calls.get(callId)?.attempt
    if (attempt === undefined) return
    attempt.status = status
    attempt.span.setAttributes(
      attributesOf({ 'http.response.status_code': status, 'wechatpay.request_id': requestId }),
    )
  }

  onRetry({ callId, error, delay, nextHost }: RetryEvent): void {
    const call = this.#calls.get(callId)
    endAttempt(call, error)
    const next = { 'wechatpay.retry.delay': delay / 1000, ...serverAttributes(nextHost) }
    call?.span.addEvent('wechatpay.retry', { 'error.type': error.code, ...next })
  }

  onFailover({ callId, nextHost, error }: FailoverEvent): void {
    const attributes = { ...serverAttributes(nextHost), ...attributesOf({ 'error.type': error?.code }) }
    this.#calls.get(callId)?.span.addEvent('wechatpay.failover', attributes)
  }

  onUndecrypted({ callId, fields }: UndecryptedEvent): void {
    const places = fields.map(({ field }) => field)
    this.#calls.get(callId)?.span.addEvent('wechatpay.undecrypted', { 'wechatpay.fields': places })
  }

  onEnd({ callId, host, status, requestId, outcome, attempts, error, streams }: EndEvent): void {
    const call = this.#calls.get(callId)
    if (call === undefined) return
    endAttempt(call, error)
    const { span } = call
    if (host !== undefined) span.setAttributes(serverAttributes(host))
    span.setAttributes(
      attributesOf({
        'http.response.status_code': status,
        'wechatpay.request_id': requestId,
        'wechatpay.outcome': outcome,
        'wechatpay.attempts': attempts,
      }),
    )
    if (error !== undefined) fail(span, error.code)
    span.end()
    if (!streams) this.#calls.delete(callId)
  }

  onStreamEnd(event: StreamEndEvent): void {
    const { callId, bytes, result, code, milliseconds } = event
    const call = this.#calls.get(callId)
    if (call === undefined) return
    this.#calls.delete(callId)
    const attributes = {
      ...callAttributes(event),
      'http.response.body.size': bytes,
      'wechatpay.stream.result': result,
    }
    const startTime = Date.now() - milliseconds
    const span = this.#tracer.startSpan(`read ${event.route}`, { attributes, startTime }, call.context)
    if (result === 'error') fail(span, code ?? '_OTHER')
    span.end()
  }

  onNotice(event: NoticeEvent): void {
    const { webhook, eventType, requestId, code, milliseconds, undecrypted } = event
    const fields = undecrypted.length === 0 ? undefined : undecrypted.map(({ field }) => field)
    const attributes = {
      ...noticeAttributes(event),
      ...attributesOf({
        'wechatpay.event_type': eventType,
        'wechatpay.request_id': requestId,
        'wechatpay.fields': fields,
      }),
    }
    const name = webhook === undefined ? 'parse' : `parse ${webhook}`
    const startTime = Date.now() - milliseconds
    const span = this.#tracer.startSpan(
      name,
      { kind: SpanKind.CONSUMER, attributes, startTime },
      context.active(),
    )
    if (code !== undefined) fail(span, code)
    span.end()
  }
}

function spanName({ method, route }: StartEvent): string {
  return method === undefined || route === undefined ? 'HTTP' : `${method} ${route}`
}

function endAttempt(call: CallSpans | undefined, error: WechatPayError | undefined): void {
  const attempt = call?.attempt
  if (call === undefined || attempt === undefined) return
  call.attempt = undefined
  const type = attemptErrorType(attempt.status, error)
  if (type !== undefined) fail(attempt.span, type)
  attempt.span.end()
}

/** The status of a span has no description: messages of errors are for logs. */
function fail(span: Span, type: string): void {
  span.setAttribute('error.type', type)
  span.setStatus({ code: SpanStatusCode.ERROR })
}
