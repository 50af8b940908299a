import { basename } from 'node:path'
import type { SourceLine } from '../pages/source-lines.js'
import type { SiteSettings } from '../settings.js'

/** The address of a source line: in development the editor, else the repository's page, else the copy in the site. */
export function sourceHref(
  { file, path, line }: SourceLine,
  settings: Pick<SiteSettings, 'base' | 'sourceUrl'>,
  isDevelopment: boolean,
): { readonly href: string; readonly text: string; readonly opensEditor: boolean } {
  const text = `源文件 ${basename(file)}:${line}`
  if (isDevelopment)
    return {
      href: `/__open-in-editor?file=${encodeURIComponent(`${path}:${line}`)}`,
      text,
      opensEditor: true,
    }
  const address = encodeURI(file)
  const href =
    settings.sourceUrl === undefined
      ? `${settings.base}source/${address}`
      : settings.sourceUrl.replaceAll('{file}', address).replaceAll('{line}', String(line))
  return { href, text, opensEditor: false }
}
