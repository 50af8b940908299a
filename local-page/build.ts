import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** The module of the runtime that holds the page. */
export const assetsFile = fileURLToPath(
  new URL('../templates/runtime/local/page/page-assets.ts', import.meta.url),
)

/** The text of that module: the script and the style, readable as they are served. */
export async function pageAssets(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('main.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
  })
  const script = outputFiles.map(file => file.text.replaceAll(/^\s*\/\/ .*\n/gm, '')).join('')
  const style = readFileSync(new URL('style.css', import.meta.url), 'utf8')
  return `// Made from local-page/ by \`npm run build:local-page\`.

/** The script of the page. */
export const pageScript = ${template(script)}

/** Its style. */
export const pageStyle = ${template(style)}
`
}

function template(text: string): string {
  return `\`${text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\``
}

/** Writes the module. */
export async function writeAssets(): Promise<void> {
  writeFileSync(assetsFile, await pageAssets())
}
