import type { RenderContext } from '../render/render-page.js'
import type { SiteSettings } from '../settings.js'
import type { OwnPage } from './own-page.js'

/** What pages of the site's own are made from. */
export interface OwnPageContext extends RenderContext {
  readonly settings: SiteSettings
  readonly isDevelopment: () => boolean
}

/** Makes some of the pages that the site makes itself. */
type OwnPageMaker = (context: OwnPageContext) => readonly OwnPage[]

/** Each kind of them. A new kind needs an entry here and nothing else. */
const makers: readonly OwnPageMaker[] = []

/** The pages that the site makes itself. */
export function ownPages(context: OwnPageContext): readonly OwnPage[] {
  return makers.flatMap(make => make(context))
}
