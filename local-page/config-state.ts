/** What the view of the configuration shows. */
export interface ConfigState {
  readonly format: ConfigFormat
  readonly merchants: readonly string[]
  readonly mchid: string
  readonly text: string
  readonly isOpen: boolean
}

export type ConfigFormat = 'typescript' | 'env' | 'json'

/** The formats, by the words on their tabs. */
export const formats: readonly (readonly [ConfigFormat, string])[] = [
  ['typescript', 'TypeScript'],
  ['env', '.env'],
  ['json', 'JSON'],
]

/** A configuration whose keys are covered. The serial numbers, the certificates and the public keys are no secrets. */
export function covered(text: string): string {
  return text
    .replace(
      /(-----BEGIN [A-Z ]*PRIVATE KEY-----)[\s\S]*?(-----END [A-Z ]*PRIVATE KEY-----)/g,
      '$1 •••••• $2',
    )
    .replace(/("?(?:apiV3Key|apiV2Key|apiKey)"?: )(['"])(?:\\.|(?!\2).)*\2/g, '$1$2••••••$2')
    .replace(
      /^(\w*(?:APIV3_KEY|APIV2_KEY|API_KEY|PRIVATE_KEY|CERTIFICATE_KEY|P12|PASSPHRASE))=.+$/gm,
      '$1=••••••',
    )
}
