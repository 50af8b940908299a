import { callCommand } from './call-command.js'
import { certificatesCommand } from './certificates-command.js'
import type { Command } from './command.js'
import { doctorCommand } from './doctor-command.js'
import { localCommand } from './local-command.js'

/** Everything that the command can do. What a command needs is loaded when it runs. */
export const commands: readonly Command[] = [localCommand, doctorCommand, callCommand, certificatesCommand]
