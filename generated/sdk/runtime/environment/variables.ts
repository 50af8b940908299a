/** How the text of a variable is read. Keys and secrets may stand in a file whose path is in a variable with `_FILE`. */
export type VariableKind = (typeof kinds)[number]

const kinds = ['text', 'secret', 'pem', 'pkcs12'] as const

/** An environment variable that holds a setting. */
export interface Variable {
  readonly name: string
  /** The setting of `createClient`: `v2.apiV2Key`. */
  readonly setting: string
  readonly kind: VariableKind
  /** Nobody else may see its value. */
  readonly isSecret: boolean
  /**
   * It may be given several times: `WECHATPAY_PUBLIC_KEY_ID`, `WECHATPAY_PUBLIC_KEY_ID_2`, … belong to `WECHATPAY_PUBLIC_KEY`,
   * `WECHATPAY_PUBLIC_KEY_2`, …
   */
  readonly isNumbered: boolean
}

/** Every variable that `configFromEnvironment` reads. */
export const variables: readonly Variable[] = /* @__PURE__ */ readTable(`
  MCHID mchid text
  SERIAL serial text
  PRIVATE_KEY privateKey pem secret
  CERTIFICATE certificate pem
  APIV3_KEY apiV3Key secret secret
  PUBLIC_KEY_ID publicKeys text numbered
  PUBLIC_KEY publicKeys pem numbered
  PLATFORM_CERTIFICATE certificates pem
  REGION region text
  APIV2_KEY v2.apiV2Key secret secret
  CLIENT_CERTIFICATE v2.clientCertificate.cert pem
  CLIENT_CERTIFICATE_KEY v2.clientCertificate.key pem secret
  CLIENT_CERTIFICATE_P12 v2.clientCertificate.pfx pkcs12 secret
  CLIENT_CERTIFICATE_PASSPHRASE v2.clientCertificate.passphrase secret secret
  BANK_KEY v2.bankKey pem
  BRAND_ID brand.brandId text
  BRAND_SERIAL brand.serial text
  BRAND_PRIVATE_KEY brand.privateKey pem secret
  BRAND_CERTIFICATE brand.certificate pem
  BRAND_API_KEY brand.apiKey secret secret
  BRAND_PUBLIC_KEY_ID brand.publicKeys text numbered
  BRAND_PUBLIC_KEY brand.publicKeys pem numbered
  BASE_URI baseUri text
  BACKUP_URI backupUri text
  HOSTS hosts text
`)

/** A line holds the name without its beginning, the setting, how it is read, and what else is true of it. */
function readTable(text: string): readonly Variable[] {
  return text
    .trim()
    .split('\n')
    .map(line => {
      const [name = '', setting = '', kind = '', ...facts] = line.trim().split(' ')
      return {
        name: `WECHATPAY_${name}`,
        setting,
        kind: kinds.find(each => each === kind) ?? 'text',
        isSecret: facts.includes('secret'),
        isNumbered: facts.includes('numbered'),
      }
    })
}

/** The word for no backup host: `WECHATPAY_BACKUP_URI=none`. */
export const noBackup = 'none'

/**
 * The variable of a setting: of several, the one that holds the key (`WECHATPAY_PUBLIC_KEY` for `publicKeys`); of a group, its
 * first (`WECHATPAY_APIV2_KEY` for `v2`).
 */
export function variableOf(setting: string): Variable | undefined {
  const known = variables.filter(each => each.setting === setting)
  const first = known.find(({ kind }) => kind === 'pem') ?? known[0]
  return first ?? variables.find(each => each.setting.startsWith(`${setting}.`))
}

/** The second name of a variable, which holds the path of a file: `WECHATPAY_PRIVATE_KEY_FILE`. */
export function fileVariable(name: string): string {
  return `${name}_FILE`
}

/** Whether the content of a variable may stand in a file. */
export function mayBeFile({ kind }: Variable): boolean {
  return kind === 'pem' || kind === 'pkcs12' || kind === 'secret'
}

/** Numbers behind the names of keys: '' and `_2` to `_9`. */
export const suffixes: readonly string[] = ['', '_2', '_3', '_4', '_5', '_6', '_7', '_8', '_9']

/** The names of all variables, those of files and of further keys too. */
export function variableNames(): readonly string[] {
  return variables.flatMap(each => {
    const names = (each.isNumbered ? suffixes : ['']).map(suffix => each.name + suffix)
    return mayBeFile(each) ? names.flatMap(name => [name, fileVariable(name)]) : names
  })
}
