import { ConfigurationError } from '../errors/errors.js'

/** What is wrong with a key and how to fix it. Never include a part of the key, or an error that may quote it. */
export function invalidKey(setting: string, what: string, advice: string): ConfigurationError {
  return new ConfigurationError('INVALID_KEY', `${setting} ${what}.`, advice, { field: setting })
}
