// The public part of this folder; the runtime itself uses `index.ts`.
export { decryptAesEcb, encryptAesEcb } from './aes-ecb.js'
export { decryptAesGcm, encryptAesGcm, type GcmCiphertext, type GcmSettings } from './aes-gcm.js'
export { decodeBase64, encodeBase64 } from './base64.js'
export { equalStrings } from './equal-strings.js'
export { hexDigest } from './hex-digest.js'
export { importCertificate, importPrivateKey, importPublicKey, importSecret } from './imported-keys.js'
export type { ImportedCertificate, KeyInput, KeyObjectLike, SecretInput } from './key-input.js'
export {
  type AuthorizationParts,
  buildAuthorization,
  buildRequestMessage,
  buildResponseMessage,
  type RequestMessageParts,
  type ResponseMessageParts,
} from './messages.js'
export { createNonce } from './nonce.js'
export { normaliseSerial } from './normalise-serial.js'
export { decryptOaep, encryptOaep, maxOaepBytes } from './rsa-oaep.js'
export { buildV2Message, signV2, type V2SignType } from './sign-v2.js'
export { signMessage, signMessageInPool, verifyMessage } from './signatures.js'
