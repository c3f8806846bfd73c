import { join } from 'node:path'
import type { ScaffoldFile } from '../author/scaffold'

const shellWord = (text: string): string => (/^[\w./~:@-]+$/.test(text) ? text : `'${text}'`)

const table = (rows: readonly (readonly string[])[]): string[] => {
  const width = Math.max(...rows.map(([left = '']) => left.length)) + 3
  return rows.map(([left = '', right = '']) => `  ${left.padEnd(width)}${right}`)
}

/** Says what was written for a new pathway, and what comes next. */
export const newReport = (out: string, files: readonly ScaffoldFile[], hasSchemas: boolean): string => {
  const folder = shellWord(out)
  const steps = [
    [`zorgpad check ${folder}`, 'kijkt of alles klopt'],
    [`zorgpad test ${folder}`, 'voert de gevallen uit'],
    [`zorgpad check ${folder} --with-bundled`, 'hetzelfde, naast de meegeleverde zorgpaden'],
    ...(hasSchemas ? [] : [['zorgpad schema --help', 'hoe uw editor sleutels aanvult en fouten onderstreept']]),
  ]
  const written = files.map(({ name, holds }) => [join(out, name), holds])
  return [
    'Geschreven:',
    ...table(written),
    '',
    'Hierna:',
    ...table(steps),
    '',
    'Vervang dan alles waar «vervang» bij staat. Een zorgpad is concept tot een netwerk het vaststelt.',
  ].join('\n')
}
