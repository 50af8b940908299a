export { decryptAesEcb, encryptAesEcb } from './aes-ecb.js'
export { decryptAesGcm, encryptAesGcm, type GcmCiphertext, type GcmSettings } from './aes-gcm.js'
export { type AuthorizationParts, buildAuthorization } from './authorization.js'
export { decodeBase64, encodeBase64 } from './base64.js'
export { importCertificate, type PlatformCertificate } from './certificate.js'
export { equalStrings } from './equal-strings.js'
export { hexDigest } from './hex-digest.js'
export { importPrivateKey } from './import-private-key.js'
export { importPublicKey } from './import-public-key.js'
export { importSecret, type SecretInput } from './import-secret.js'
export type { KeyInput, KeyObjectLike } from './key-input.js'
export {
  buildRequestMessage,
  buildResponseMessage,
  type RequestMessageParts,
  type ResponseMessageParts,
} from './messages.js'
export { createNonce } from './nonce.js'
export { decryptOaep, encryptOaep, maxOaepBytes } from './rsa-oaep.js'
export { normaliseSerial } from './serial.js'
export { buildV2Message, signV2, type V2SignType } from './sign-v2.js'
export { signMessage, signMessageInPool, verifyMessage } from './signatures.js'
