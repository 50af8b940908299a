import type { Logger } from 'pino'
import { type Client, type ClientConfig, combineHooks, createClient } from 'wechatpay-sdk/client'
import { openTelemetryHooks } from 'wechatpay-sdk/opentelemetry'
import { createLogHooks } from './log-hooks.js'

/** A client whose calls and notices are logged, traced and measured. */
export function createObservedClient(config: ClientConfig, logger: Logger): Client {
  return createClient({ ...config, hooks: combineHooks(createLogHooks(logger), openTelemetryHooks()) })
}
