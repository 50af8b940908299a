import { basename, join } from 'node:path'
import type { SourceLine } from '../pages/source-lines.js'
import { sourceFolder } from '../pages/source-lines.js'
import type { SiteSettings } from '../settings.js'

/** The address of a source line: in development the editor, else the repository's page, else the copy in the site. */
export function sourceHref(
  { file, line }: SourceLine,
  settings: SiteSettings,
  isDevelopment: boolean,
): { readonly href: string; readonly text: string; readonly opensEditor: boolean } {
  const text = `源文件 ${basename(file)}:${line}`
  const path = encodeURI(file)
  if (isDevelopment) {
    const place = encodeURIComponent(`${join(sourceFolder(settings), file)}:${line}`)
    return { href: `/__open-in-editor?file=${place}`, text, opensEditor: true }
  }
  if (settings.sourceUrl === undefined)
    return { href: `${settings.base}source/${path}`, text, opensEditor: false }
  const href = settings.sourceUrl.replaceAll('{file}', path).replaceAll('{line}', String(line))
  return { href, text, opensEditor: false }
}
