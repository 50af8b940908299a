import type { Emitter, OpenApiSettings } from '../emit/emitter.js'
import type { PackageDetails } from '../emit/package-details.js'
import type { Language } from '../emit/words/language.js'
import type { SdkTemplates } from '../load/load-templates.js'
import type { GlossaryFile } from '../model/terms/read-glossary.js'
import type { Source } from './read-pages.js'

/** What a run works on. Everything is loaded before. */
export interface GenerateInput extends Source {
  readonly templates: SdkTemplates
  /** Name of the generated npm package. */
  readonly packageName: string
  readonly packageVersion: string
  /** Default: a package that is not published and says no more than its name. */
  readonly packageDetails?: PackageDetails | undefined
  /** The English of the pages, which `language: 'en'` uses. */
  readonly terms?: GlossaryFile | undefined
  /** Language of what the outputs add to the pages' own text, and of that text if there is a glossary. */
  readonly language: Language
  /** Leave out pages with errors and generate the rest. */
  readonly keepGoing: boolean
  /** Emitters of your own. */
  readonly emitters?: readonly Emitter[] | undefined
  readonly openapi?: OpenApiSettings | undefined
  /** Read and join the pages, and make nothing of them. */
  readonly onlyReads?: boolean
}
