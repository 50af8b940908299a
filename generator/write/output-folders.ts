import type { Diagnostic } from '../diagnostics/diagnostic.js'
import { type Disk, placeOf } from './disk.js'
import { outputProblem } from './output-problem.js'

/** The folders of an output on the disk; each is looked at once. */
export interface OutputFolders {
  /** A symbolic link among the folders that lead to a file, which would lead out of the output. */
  readonly guard: (path: string) => Diagnostic | undefined
  /** Whether the folder of a file is there: if not, nothing is at the file's path. */
  readonly isThere: (path: string) => boolean
  /** The topmost folder on the way to a file that is not there. */
  readonly missingFolder: (path: string) => string | undefined
}

type FolderState =
  | { readonly kind: 'there' }
  | { readonly kind: 'missing'; readonly folder: string }
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
    missingFolder: path => {
      const state = stateFor(path)
      return state.kind === 'missing' ? state.folder : undefined
    },
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
  return kind === 'folder' ? { kind: 'there' } : { kind: 'missing', folder }
}

/** Makes the folder of a file and those above it below `root`, each once. Throws the disk's error. */
export function folderMaker(disk: Disk, root: string): (path: string) => void {
  const made = new Set<string>([''])
  return path => {
    const folder = parentOf(path)
    if (made.has(folder)) return
    disk.makeFolder(placeOf(root, folder))
    for (let above = folder; !made.has(above); above = parentOf(above)) made.add(above)
  }
}

/** The folder of a path with `/`; '' at the top. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}
