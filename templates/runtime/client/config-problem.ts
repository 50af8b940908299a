import type { PlatformCertificate } from '../crypto/index.js'
import { ConfigurationError, type ConfigurationErrorCode } from '../errors/errors.js'

/** A setting that is needed and not there. */
export function missingSetting(setting: string, advice: string): ConfigurationError {
  return configProblem('MISSING_SETTING', `${setting} is missing.`, advice, setting)
}

/** A setting that is not what it should be; `what` goes on after its name. */
export function invalidSetting(
  setting: string,
  what: string,
  advice = `Check ${setting} in the configuration.`,
): ConfigurationError {
  return configProblem('INVALID_SETTING', `${setting} ${what}`, advice, setting)
}

/** A certificate that is no longer valid; `advice` says where the current one is found. */
export function expiredCertificate(
  setting: string,
  { validTo }: PlatformCertificate,
  advice: string,
): ConfigurationError {
  const message = `${setting} expired on ${new Date(validTo).toISOString()}.`
  return configProblem('CERTIFICATE_EXPIRED', message, advice, setting)
}

/** Where merchants get the certificate that takes the place of an expired one of their own. */
export const renewOwnCertificate =
  "If it was replaced already, give the current one with its key and serial; or else apply for a new one (merchant platform, 账户中心, API安全). Check this machine's clock, too."

/** Any other mistake in a configuration. Neither text may hold a part of a key. */
export function configProblem(
  code: ConfigurationErrorCode,
  message: string,
  advice: string,
  field?: string,
): ConfigurationError {
  return new ConfigurationError(code, message, advice, field === undefined ? {} : { field })
}
