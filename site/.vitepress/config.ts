import { fileURLToPath } from 'node:url'
import { readSettings } from '../settings.js'
import { createSiteConfig } from '../vitepress/site-config.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

export default createSiteConfig(readSettings(process.env, root))
