import type { DiagnosticCode } from '../diagnostics/catalogue.js'
import type { Severity } from '../diagnostics/catalogue-entry.js'
import type { Emitter, OpenApiSettings } from '../emit/emitter.js'
import type { OutputName } from '../emit/outputs.js'
import type { PackageDetails } from '../emit/package-details.js'
import type { Language } from '../emit/words/language.js'
import type { PackageSettings } from './settle-package.js'

/** What a rule of the configuration makes of a code. */
export type RuleLevel = Severity | 'off'

/** What `pagewright.config.ts` may state; the command line's options win. */
export interface UserConfig {
  /** Folder of pages, relative to the configuration file. Default: `specs`. */
  readonly specs?: string | undefined
  /** Output folder, relative to the configuration file. Default: `generated`. */
  readonly out?: string | undefined
  /** File of patches, relative to the configuration file. Default: `patches.yaml` in `specs`, if it exists. */
  readonly patches?: string | undefined
  /**
   * File with the English of the pages, relative to the configuration file. Default: `terms.en.yaml` in `specs`, if it
   * exists. It is used with `language: 'en'`.
   */
  readonly terms?: string | undefined
  /** Folder of templates that replace those of the package, relative to the configuration file. */
  readonly templates?: string | undefined
  /**
   * The built-in outputs that a run makes. Their order does not matter. `package` needs `sdk` and `model`; none at all needs
   * `emitters`. The files of the others are removed as those of removed pages are. Default: all.
   */
  readonly outputs?: readonly OutputName[] | undefined
  /** Outputs of your own beside the built-in ones. They always run. */
  readonly emitters?: readonly Emitter[] | undefined
  /** Name of the generated package. Default: `wechatpay-sdk`. */
  readonly packageName?: string | undefined
  /** Version of the generated package. Default: the newest one of `package.changelog`, or `0.0.0`. */
  readonly packageVersion?: string | undefined
  /** What the generated package says of itself. `changelog` is a file, relative to the configuration file. */
  readonly package?: PackageSettings | undefined
  /**
   * Language of what the generator adds to the pages' own text, in every output: `zh` or `en`. Default: `en`. With `en` and
   * a glossary (`terms`) the pages' own text is English, too.
   */
  readonly language?: Language | undefined
  /** How `openapi.json` writes what OpenAPI cannot express. */
  readonly openapi?: OpenApiSettings | undefined
  /** Show hints. Default: false. */
  readonly hints?: boolean | undefined
  /** Severity by code. An error of the catalogue stays an error, because going on would need a guess. */
  readonly rules?: { readonly [Code in DiagnosticCode]?: RuleLevel | undefined } | undefined
}

/** Settings with defaults filled in and folders resolved. */
export interface Settings {
  readonly specs: string
  readonly out: string
  /** Undefined if the configuration does not name one. */
  readonly patches?: string | undefined
  /** Undefined if the configuration does not name one. */
  readonly terms?: string | undefined
  readonly templates?: string | undefined
  /** In the order in which they run, each once. */
  readonly outputs: readonly OutputName[]
  readonly emitters: readonly Emitter[]
  readonly packageName: string
  readonly packageVersion: string
  readonly packageDetails: PackageDetails
  /** Where the package's changelog is kept. */
  readonly changelogFile?: string | undefined
  readonly language: Language
  readonly openapi: OpenApiSettings
  readonly hints: boolean
  readonly rules: ReadonlyMap<DiagnosticCode, RuleLevel>
}

export const defaultPackageName = 'wechatpay-sdk'
export const defaultPackageVersion = '0.0.0'

/** Returns its argument. Use it in a configuration file for type checking and completion. */
export function defineConfig(config: UserConfig): UserConfig {
  return config
}
