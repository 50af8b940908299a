import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderCataloguePage } from '../diagnostics/render/catalogue-page.js'
import { packageRoot } from './package-facts.js'

// `npm run docs:diagnostics`; a test says when the page is stale.
writeFileSync(join(packageRoot, 'docs', 'diagnostics.md'), renderCataloguePage())
