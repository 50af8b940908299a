import type { PlatformCertificate } from '../crypto/index.js'
import { ConfigurationError, type ConfigurationErrorCode } from '../errors/errors.js'
import type { Owner } from './owner.js'

/** A required setting is missing. */
export function missingSetting(setting: string, advice: string): ConfigurationError {
  return configProblem('MISSING_SETTING', `${setting} is missing.`, advice, setting)
}

/** A setting is wrong; `what` follows its name. */
export function invalidSetting(setting: string, what: string, advice: string): ConfigurationError {
  return configProblem('INVALID_SETTING', `${setting} ${what}`, advice, setting)
}

/** A certificate has expired; `advice` says where to find the current one. */
export function expiredCertificate(
  setting: string,
  { validTo }: PlatformCertificate,
  advice: string,
): ConfigurationError {
  const message = `${setting} expired on ${new Date(validTo).toISOString()}.`
  return configProblem('CERTIFICATE_EXPIRED', message, advice, setting)
}

/** How to get a new certificate. */
export function renewOwnCertificate({ menu }: Owner): string {
  return `If it was replaced already, give the current one with its key and serial; or else apply for a new one: ${menu}. Check this machine's clock, too.`
}

/** Any other mistake in a configuration. Never put a part of a key into either text. */
export function configProblem(
  code: ConfigurationErrorCode,
  message: string,
  advice: string,
  field?: string,
): ConfigurationError {
  return new ConfigurationError(code, message, advice, { field })
}
