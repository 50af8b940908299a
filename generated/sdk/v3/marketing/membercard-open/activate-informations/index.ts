export * as _activate_ticket_ from './_activate_ticket_.js'
