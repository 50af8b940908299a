// What the runtime itself uses: the public functions, of which these four have types of Node here.
export { importCertificate, type PlatformCertificate } from './certificate.js'
export { importPrivateKey, importPublicKey, importSecret } from './keys.js'
export * from './primitives.js'
