import type * as z from 'zod'
import type { FileKind, Files } from '../model/source/files'
import { casesFile } from './cases-file'
import { lawsFile } from './laws-file'
import { networkFile } from './network-file'
import { pathwayFile } from './pathway-file'
import { rolesFile } from './roles-file'
import { servicesFile } from './services-file'
import { signalsFile } from './signals-file'

/** The shape of every kind of file. */
export const schemas: { readonly [K in FileKind]: z.ZodType<Files[K]> } = {
  signals: signalsFile,
  roles: rolesFile,
  services: servicesFile,
  laws: lawsFile,
  pathway: pathwayFile,
  network: networkFile,
  cases: casesFile,
}
