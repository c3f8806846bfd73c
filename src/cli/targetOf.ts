import { realpath } from 'node:fs/promises'
import { resolve } from 'node:path'

/** Gives what is to be replaced where this is written: a link stays a link, and what it points at is replaced. */
export const targetOf = (path: string): Promise<string> => realpath(path).catch(() => resolve(path))
