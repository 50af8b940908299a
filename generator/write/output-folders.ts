import type { Diagnostic } from '../diagnostics/diagnostic.js'
import { type Disk, placeOf } from './disk.js'
import { outputProblem } from './output-problem.js'

/** The folders of an output on the disk; each is looked at once. */
export interface OutputFolders {
  /** A symbolic link among the folders that lead to a file, which would lead out of the output. */
  readonly guard: (path: string) => Diagnostic | undefined
  /** Whether the folder of a file is there: if not, nothing is at the file's path. */
  readonly isThere: (path: string) => boolean
}

type FolderState =
  | { readonly kind: 'there' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'link'; readonly link: string }

/** Looks at the folders below `root`, a real path. */
export function outputFolders(disk: Disk, root: string): OutputFolders {
  const states = new Map<string, FolderState>([['', { kind: 'there' }]])
  const look = (folder: string): FolderState => {
    const known = states.get(folder)
    if (known !== undefined) return known
    const above = look(parentOf(folder))
    const state = above.kind === 'there' ? stateAt(disk, root, folder) : above
    states.set(folder, state)
    return state
  }
  // Files come folder by folder.
  let last: { readonly folder: string; readonly state: FolderState } | undefined
  const stateFor = (path: string): FolderState => {
    const folder = parentOf(path)
    if (last?.folder !== folder) last = { folder, state: look(folder) }
    return last.state
  }
  return {
    isThere: path => stateFor(path).kind === 'there',
    guard: path => {
      const state = stateFor(path)
      if (state.kind !== 'link') return undefined
      const message = `${state.link} in the output folder is a symbolic link. It is not followed.`
      return outputProblem('PW036', path, message)
    },
  }
}

function stateAt(disk: Disk, root: string, folder: string): FolderState {
  const kind = disk.entry(placeOf(root, folder))?.kind
  if (kind === 'link') return { kind, link: folder }
  return { kind: kind === 'folder' ? 'there' : 'missing' }
}

/** The folder of a path with `/`; '' at the top. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}
