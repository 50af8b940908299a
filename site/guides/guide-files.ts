import { join } from 'node:path'
import type { Language } from '../../generator/emit/words/language.js'

/** The file in which the guides are listed. */
export const listName = 'guides.yaml'

/** The folder of images that guides may show, in the project. */
export const imageFolder = 'docs/images'

/** The folder of the guides in the project. */
export function guideFolder(root: string): string {
  return join(root, 'docs')
}

const endings: Readonly<Record<Language, string>> = { en: '.md', zh: '.zh-CN.md' }

/** The file of a guide in the project: `docs/webhooks.zh-CN.md`. */
export function guideFile(name: string, language: Language): string {
  return `docs/${name}${endings[language]}`
}

/** The guide that a file of the project is. */
export function readGuideFile(
  path: string,
): { readonly name: string; readonly language: Language } | undefined {
  const found = /^docs\/([^/]+?)(\.zh-CN)?\.md$/.exec(path)
  return found === null ? undefined : { name: found[1] ?? '', language: found[2] === undefined ? 'en' : 'zh' }
}

/** The page of a guide in an edition. */
export function guidePage(name: string): string {
  return `guide/${name}.md`
}

/** The page that lists the guides. */
export const guideIndex = 'guide/index.md'
