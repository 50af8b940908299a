import { doctorCommand } from '../doctor/run-doctor.js'
import type { Command } from './command.js'
import { localCommand } from './run-local.js'

/** Everything that the command can do. */
export const commands: readonly Command[] = [localCommand, doctorCommand]
