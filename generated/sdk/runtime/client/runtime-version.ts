/**
 * The version of this runtime and of the generator it comes from. Copies of one version understand each other's clients
 * and keys.
 */
export const runtimeVersion = '0.1.0'
