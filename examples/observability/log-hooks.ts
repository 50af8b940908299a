import type { Logger } from 'pino'
import type { Hooks } from 'wechatpay-sdk/client'

/**
 * Hooks that write one line for each call and each notice, and a warning for what operators should hear of. `callId` ties
 * the lines of one call together.
 *
 * No line holds a number of the merchant: `route` has placeholders, and errors of the SDK are safe to log.
 */
export function createLogHooks(logger: Logger): Hooks {
  return {
    onEnd({ result, error, ...call }) {
      const line = { ...call, ...(error === undefined ? {} : { advice: error.advice }) }
      if (result === 'ok') logger.info(line, 'call')
      // What was refused is for the program that called; what is unknown is for people.
      else if (call.outcome === 'rejected') logger.warn(line, 'call failed')
      else logger.error(line, 'call failed')
    },
    onRetry({ error, ...attempt }) {
      logger.warn({ ...attempt, code: error.code }, 'call is repeated')
    },
    onFailover({ error, ...attempt }) {
      logger.warn({ ...attempt, code: error?.code }, 'host changed')
    },
    onStreamEnd({ error, ...file }) {
      logger[file.result === 'error' ? 'error' : 'info']({ ...file, advice: error?.advice }, 'file')
    },
    onCertificates({ certificates, error }) {
      const expires = certificates.map(each => ({ ...each, expires: new Date(each.expires).toISOString() }))
      if (error === undefined) logger.info({ certificates: expires }, 'certificates')
      else
        logger.error(
          { certificates: expires, code: error.code, advice: error.advice },
          'certificates are old',
        )
    },
    onUndecrypted({ fields, ...call }) {
      const places = fields.map(({ field, error }) => ({ field, advice: error.advice }))
      logger.error({ ...call, fields: places }, 'fields could not be decrypted')
    },
    onNotice({ error, undecrypted, ...notice }) {
      const line = { ...notice, undecrypted: undecrypted.map(({ field }) => field), advice: error?.advice }
      logger[notice.result === 'ok' ? 'info' : 'warn'](line, 'notice')
    },
  }
}
