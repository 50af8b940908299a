import type { OwnPageContext } from '../editions/own-page.js'
import { guidePage } from '../guides/guide-files.js'
import { shownGuideNames } from '../guides/shown-guides.js'
import { escapeHtml } from '../render/html.js'
import type { FrontWords } from '../words/front-words.js'

/** A tool of the front page and where it is explained. */
interface Tool {
  readonly words: FrontWords['local']
  readonly href: string
  readonly isOutside?: boolean
}

/** The tools: those whose guide or file is there. */
export function renderTools(context: OwnPageContext): string {
  const cards = toolsOf(context).map(({ words, href, isOutside }) => {
    const target = isOutside === true ? ' target="_blank" rel="noreferrer"' : ''
    return (
      `<li><a href="${escapeHtml(href)}"${target}><strong>${escapeHtml(words.title)}</strong>` +
      `<span>${escapeHtml(words.about)}</span></a></li>`
    )
  })
  const heading = `<div class="front-heading"><h2>${escapeHtml(context.words.front.tools)}</h2></div>`
  return `<section class="front-section">${heading}<ul class="front-tools">${cards.join('')}</ul></section>`
}

function toolsOf({ site, words: { front }, settings }: OwnPageContext): readonly Tool[] {
  const names = new Set(shownGuideNames(settings.project, site.language).map(({ name }) => name))
  const guide = (name: string, words: Tool['words']): readonly Tool[] =>
    names.has(name) ? [{ words, href: site.href(guidePage(name)) }] : []
  const { repository } = settings
  const changelog =
    repository === undefined
      ? guide('releases', front.changelog)
      : [
          {
            words: front.changelog,
            href: `${repository}/blob/HEAD/releases/wechatpay-sdk.md`,
            isOutside: true,
          },
        ]
  return [
    ...guide('local', front.local),
    ...guide('doctor', front.doctor),
    { words: front.openapi, href: `${site.base}openapi.json`, isOutside: true },
    ...changelog,
  ]
}
