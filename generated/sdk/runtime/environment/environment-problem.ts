import { ConfigurationError, type ConfigurationErrorCode } from '../errors/errors.js'

/** What is wrong with a variable. Never put its value into a text: it may be a key in the wrong place. */
export function environmentProblem(
  code: ConfigurationErrorCode,
  name: string,
  what: string,
  advice: string,
): ConfigurationError {
  return new ConfigurationError(code, `${name} ${what}.`, advice, { field: name })
}
