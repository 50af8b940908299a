import type { PlatformCertificate } from '../crypto/index.js'
import { ConfigurationError, type ConfigurationErrorCode } from '../errors/configuration-error.js'

/** A setting that is needed and not there. */
export function missingSetting(setting: string, advice: string): ConfigurationError {
  return configProblem('MISSING_SETTING', `${setting} is missing.`, advice, setting)
}

/** A setting that is not what it should be; `what` goes on after its name. */
export function invalidSetting(setting: string, what: string): ConfigurationError {
  const advice = `Check ${setting} in the configuration.`
  return configProblem('INVALID_SETTING', `${setting} ${what}.`, advice, setting)
}

/** A certificate that is no longer valid. */
export function expiredCertificate(setting: string, { validTo }: PlatformCertificate): ConfigurationError {
  const message = `${setting} expired on ${new Date(validTo).toISOString()}.`
  return configProblem('CERTIFICATE_EXPIRED', message, 'Use the current one.', setting)
}

/** Any other mistake in a configuration. Neither text may hold a part of a key. */
export function configProblem(
  code: ConfigurationErrorCode,
  message: string,
  advice: string,
  field?: string,
): ConfigurationError {
  return new ConfigurationError(code, message, advice, field === undefined ? {} : { field })
}
