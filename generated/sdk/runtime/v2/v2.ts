import type { ProtocolHandler } from '../descriptors.js'
import { handleV2 } from './handle-v2.js'

/**
 * Prepares a call of the v2 protocol: checks, encodes, encrypts and signs the request once, as XML, as a form with files,
 * or, for GET, as a query. Every attempt sends the same bytes.
 *
 * Throws `RequestError` and `ConfigurationError` before anything is sent: `MISSING_V2_SETTING` without an APIv2 key,
 * `MISSING_CLIENT_CERTIFICATE` where the operation asks for one.
 */
export const v2: ProtocolHandler = handleV2
