import type Handlebars from 'handlebars'

/** Helpers by name. Each turns its one parameter into text that may stand in the output; no value leaves a template otherwise. */
export type TemplateHelpers = Readonly<Record<string, Handlebars.HelperDelegate>>
