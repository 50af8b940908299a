import { join } from 'node:path'

/** The folder of the guides in the project. */
export function guideFolder(root: string): string {
  return join(root, 'docs')
}
