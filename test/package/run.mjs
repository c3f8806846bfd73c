// Installs the packed tarball in an empty project and uses it there, as a stranger would.
//   node test/package/run.mjs [zorgpad.tgz]     packs what is built when no tarball is given
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const root = resolve(here, '../..')
const scratch = mkdtempSync(join(tmpdir(), 'zorgpad-package-'))
const consumer = join(scratch, 'consumer')

function run(command, args, cwd = consumer) {
  console.log(`  ${command} ${args.join(' ')}`)
  execFileSync(command, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'] })
}

function pack() {
  if (!existsSync(join(root, 'dist/index.js'))) throw new Error('dist/ is not there: npm run build comes first')
  run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', scratch], root)
  return join(
    scratch,
    readdirSync(scratch).find((name) => name.endsWith('.tgz')),
  )
}

// Both kinds of project there are: a page with the types of the browser, a service with those of Node.
const surroundings = [
  ['--lib', 'es2022,dom'],
  ['--lib', 'es2022', '--types', 'node', '--typeRoots', join(root, 'node_modules/@types')],
]

try {
  console.log(`Node ${process.version}`)
  const tarball = process.argv[2] ? resolve(process.argv[2]) : pack()
  cpSync(join(here, 'consumer'), consumer, { recursive: true })
  run('npm', ['install', '--silent', '--no-audit', '--no-fund', '--ignore-scripts', tarball])
  run('node', ['esm.mjs'])
  run('node', ['cjs.cjs'])
  run('node', ['files.mjs'])
  run('node', ['sync.mjs'])
  run('node', ['ehr.mjs'])
  run('node', ['cli.mjs'])
  run('node', ['stock.mjs'])
  // Who builds an EHR has the types of FHIR; the package itself asks for them only where they are used.
  mkdirSync(join(consumer, 'node_modules/@types'), { recursive: true })
  symlinkSync(join(root, 'node_modules/@types/fhir'), join(consumer, 'node_modules/@types/fhir'), 'dir')
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  for (const flags of surroundings) run('node', [tsc, '-p', '.', ...flags])
  // Last: until here it must do without.
  const vitest = join(root, 'node_modules/vitest')
  symlinkSync(vitest, join(consumer, 'node_modules/vitest'), 'dir')
  run('node', ['vitest.mjs', join(vitest, 'vitest.mjs')])
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
