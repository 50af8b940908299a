import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's own pages. */
export const specsFolder = resolve(dirname(fileURLToPath(import.meta.url)), '../../specs')
