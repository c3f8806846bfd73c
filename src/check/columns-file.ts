import * as z from 'zod'
import type { ColumnSource, ColumnsFile } from '../model/source/columns'
import { signalId } from './names'
import { scalar } from './scalars'
import { map, type Shape } from './shape'

const column = map({
  signal: signalId.describe('Het signaal dat in deze kolom staat'),
  values: z
    .record(z.string(), z.union([scalar, z.array(z.string())]))
    .exactOptional()
    .describe('Wat er in het bestand staat, en welke waarde dat is: J: true. De rest wordt gelezen zoals altijd'),
  unknown: z
    .array(scalar)
    .exactOptional()
    .describe('Wat er in het bestand staat als het niet bekend is, naast een lege cel'),
} satisfies Shape<ColumnSource>).meta({ id: 'kolom' })

/** Which columns of a file with persons are which signals. */
export const columnsFile = map({
  columns: z
    .record(z.string(), z.union([signalId, column]))
    .describe('Per kolom, met de naam die in het bestand staat, het signaal'),
} satisfies Shape<ColumnsFile>).meta({ description: 'Een bestand met kolommen, voor zorgpad screen' })
