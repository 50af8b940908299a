import { frontPages } from '../front/front-page.js'
import { guidePages } from '../guides/guide-pages.js'
import { changelogPage } from '../lists/changelog-page.js'
import { replacedPage } from '../lists/replaced-page.js'
import type { OwnPage, OwnPageContext } from './own-page.js'

/** Makes some of the pages that the site makes itself. */
type OwnPageMaker = (context: OwnPageContext) => readonly OwnPage[]

/** Each kind of them. A new kind needs an entry here and nothing else. */
const makers: readonly OwnPageMaker[] = [frontPages, guidePages, changelogPage, replacedPage]

/** The pages that the site makes itself. */
export function ownPages(context: OwnPageContext): readonly OwnPage[] {
  return makers.flatMap(make => make(context))
}
