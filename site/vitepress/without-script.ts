import { languages } from '../../generator/emit/words/language.js'
import { editionFolder } from '../editions/edition-routes.js'
import { escapeHtml } from '../render/html.js'
import { pageHref } from '../theme/page-href.js'
import { languageTags, siteWords } from '../words/site-words.js'

/** Without the theme's program: hides what cannot work, and shows what it would have to unfold. */
export const withoutScript = `<style>
.needs-script,.search-button,.search-launcher,.catalogue-filter,.side-filter,.VPNavBarAppearance,.VPNavBarHamburger,.VPNavBarExtra,.VPLocalNav,
button.copy,.fold,.fold-all,[role="tablist"],.side-group:has(>ul[hidden]){display:none!important}
[role="tabpanel"][hidden]{display:block!important}
tr[hidden]{display:table-row!important}
.side-group>button{pointer-events:none}
</style>`

/** The page for addresses that do not exist, for readers without the program, who have no language yet: in both. */
export function lostWithoutScript(base: string): string {
  const parts = languages.map(language => {
    const { lost, frame, guide } = siteWords(language)
    const links: readonly (readonly [string, string])[] = [
      ['index.md', lost.home],
      ['guide/index.md', guide.title],
      ['openapi/index.md', frame.operations],
      ['webhook/index.md', frame.notices],
    ]
    const list = links.map(([file, text]) => {
      const href = base + pageHref(editionFolder(language) + file, '').slice(1)
      return `<li><a href="${escapeHtml(href)}">${escapeHtml(text)}</a></li>`
    })
    return `<div class="lost" lang="${languageTags[language]}"><h1>${escapeHtml(lost.title)}</h1><p>${escapeHtml(lost.about)}</p><ul>${list.join('')}</ul></div>`
  })
  return `<noscript>${parts.join('')}</noscript>`
}
