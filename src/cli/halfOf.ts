import { basename, dirname, join } from 'node:path'

/** Names what is written beside a file or folder until it is whole, and can take its place. */
export const halfOf = (target: string): string => join(dirname(target), `.${basename(target)}.${process.pid}.half`)
