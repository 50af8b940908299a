/** Whose keys and settings these are, as messages name them. A merchant and a brand share none. */
export interface Owner {
  /** The protocol of its calls and notices. */
  readonly protocol: 'v3' | 'brand'
  /** Before the name of each of its settings. */
  readonly prefix: '' | 'brand.'
  readonly noun: 'merchant' | 'brand'
  /** The setting of the number that stands in `Authorization`. */
  readonly id: 'mchid' | 'brand.brandId'
  /** The setting of the key that opens notices, and the name that the service has for it. */
  readonly secret: 'apiV3Key' | 'brand.apiKey'
  readonly secretName: 'APIv3 key' | 'brand API key'
  /** Where its keys are set, in general words and in those of the menu. */
  readonly place: string
  readonly menu: string
}

/** A merchant, whose settings are those of the client itself. */
export const merchantOwner: Owner = {
  protocol: 'v3',
  prefix: '',
  noun: 'merchant',
  id: 'mchid',
  secret: 'apiV3Key',
  secretName: 'APIv3 key',
  place: 'merchant platform, API security',
  menu: 'merchant platform (账户中心, API安全)',
}

/** A brand, whose settings are those of `brand`. Source of the menu: official documents, 开发必要参数说明 of the brand API. */
export const brandOwner: Owner = {
  protocol: 'brand',
  prefix: 'brand.',
  noun: 'brand',
  id: 'brand.brandId',
  secret: 'brand.apiKey',
  secretName: 'brand API key',
  place: 'brand platform, security centre',
  menu: 'brand platform (账号管理, 安全中心)',
}
