import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds, as text: the rule and the first places. */
export async function barriers(page: Page): Promise<readonly string[]> {
  // Colors on their way from one scheme to the other are no finding.
  await page.evaluate(async () => {
    const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame)
    await nextFrame()
    await nextFrame()
    for (const animation of document.getAnimations()) animation.finish()
  })
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const found: unknown = await Reflect.get(window, 'axe').run(document, { resultTypes: ['violations'] })
    const list: unknown =
      typeof found === 'object' && found !== null ? Reflect.get(found, 'violations') : found
    return (Array.isArray(list) ? list : ['axe gave no result']).map(one =>
      JSON.stringify({
        id: one.id,
        help: one.help,
        nodes: one.nodes?.slice(0, 3).map((node: { html: string }) => node.html),
      }),
    )
  })
}
