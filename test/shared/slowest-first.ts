import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { slowFiles } from './slow-files.js'

/** Starts with the files that are known to take long, so that no worker has a long one left when the others end. */
export class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const others = await super.sort(files)
    // Isolated files come first: one among the others would end a process whose modules are loaded.
    return others.toSorted(
      (one, other) => groupOf(one) - groupOf(other) || placeOf(one.moduleId) - placeOf(other.moduleId),
    )
  }
}

function groupOf({ project }: TestSpecification): number {
  return project.config.isolate ? 0 : 1
}

function placeOf(file: string): number {
  const place = slowFiles.findIndex(slow => file.endsWith(slow))
  return place === -1 ? slowFiles.length : place
}
