// A room imports itself and the model; only the flows know the order.
const stages = ['read', 'check', 'link', 'compile', 'evaluate', 'plan']
const rooms = [...stages, 'screen', 'present', 'fhir', 'cds-hooks']
const doors = [
  'index',
  'sync',
  'compile',
  'node',
  'pathways',
  'receipt',
  'screen',
  'screen-vector',
  'fhir',
  'cds-hooks',
  'vitest',
]
const flows = [
  'library',
  'adviseSync',
  'decideSync',
  'collect',
  'advise',
  'explain',
  'decides',
  'interview',
  'view',
  'replay',
  'screening',
  'vectorScreening',
  'tally',
  'toBundle',
  'toFacts',
  'toJsonRules',
  'discovery',
  'handle',
  'route',
]

// Within the evaluator: what each folder may import beside itself. What decides about a whole person stands above them.
const evaluator = {
  input: [],
  known: [],
  exact: ['known'],
  ask: ['known', 'exact'],
  explain: ['known', 'exact'],
}

// Within screening the same. Whom nothing is open of, and who else is in a table, are worked out apart.
const screening = {
  loops: [],
  columns: ['loops'],
  floating: [],
  settled: ['loops', 'columns', 'floating'],
  open: ['loops', 'columns', 'floating'],
}
// And within the part for who else is in a table.
const opened = {
  known: [],
  conditions: ['known'],
  derived: ['known', 'conditions'],
  unsure: ['known', 'conditions'],
}
const ofEveryPart = ['block', 'kept', 'lastDay', 'neededIn', 'planes', 'rulePlanes']

// Where each package may be imported; what is not named here may not be imported at all.
const packages = {
  yaml: ['read'],
  zod: ['check'],
  'json-rules-engine': ['compile', 'evaluate'],
  'date-easter': ['plan'],
  'p-limit': ['evaluate'],
  'fastest-levenshtein': ['check', 'link', 'evaluate', 'author'],
  '@noble/hashes': ['present', 'fhir'],
  canonicalize: ['present', 'fhir'],
  '@types/fhir': ['fhir', 'cds-hooks'],
  '@lhncbc/ucum-lhc': ['cli'],
  assemblyscript: ['cli'],
  '@jridgewell/sourcemap-codec': ['author'],
  '@clack/prompts': ['cli'],
  '@hpcc-js/wasm-graphviz': ['cli'],
  papaparse: ['cli'],
  hyparquet: ['cli'],
  'hyparquet-compressors': ['cli'],
}

const oneOf = (names) => `(?:${names.join('|')})`
const inRooms = (names) => `^src/${oneOf(names)}/`
const files = (names) => `^src/${oneOf(names)}\\.ts$`
const npm = (names) => `(?:^|/)node_modules/${oneOf(names)}(?:/|$)`

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })
const only = (name, comment, from, allowed) =>
  forbid(name, comment, { path: from }, { path: '^src/', pathNot: allowed })

module.exports = {
  forbidden: [
    forbid('no-cycles', 'Modules do not import each other in a circle.', {}, { circular: true }),
    forbid(
      'no-orphans',
      'Every module is used; declarations alone are no module.',
      { orphan: true, path: '^src/', pathNot: [files(doors), '\\.d\\.ts$'] },
      {},
    ),
    forbid('resolvable', 'Every import is found.', {}, { couldNotResolve: true }),

    forbid(
      'model-imports-nothing',
      'The model imports nothing but itself.',
      { path: inRooms(['model']) },
      { pathNot: inRooms(['model']) },
    ),
    ...rooms.map((room) =>
      only(`room-${room}`, 'A room imports itself and the model.', inRooms([room]), inRooms([room, 'model'])),
    ),
    ...Object.entries(evaluator).map(([part, others]) =>
      only(`evaluate-${part}`, 'A part of the evaluator imports those below it.', `^src/evaluate/${part}/`, [
        `^src/evaluate/${oneOf([part, ...others])}/`,
        inRooms(['model']),
      ]),
    ),
    ...Object.entries(screening).map(([part, others]) =>
      only(`screen-${part}`, 'A part of screening imports those below it.', `^src/screen/${part}/`, [
        `^src/screen/${oneOf([part, ...others])}/`,
        `^src/screen/${oneOf(ofEveryPart)}\\.ts$`,
        inRooms(['model']),
      ]),
    ),
    ...Object.entries(opened).map(([part, others]) =>
      only(`screen-open-${part}`, 'A part of who is open imports those below it.', `^src/screen/open/${part}/`, [
        `^src/screen/open/${oneOf([part, ...others])}/`,
        `^src/screen/${oneOf(screening.open)}/`,
        `^src/screen/${oneOf(ofEveryPart)}\\.ts$`,
        inRooms(['model']),
      ]),
    ),
    only('flows', 'A flow imports the stages, the model and the flow it continues.', files(flows), [
      inRooms([...stages, 'screen', 'fhir', 'cds-hooks', 'model']),
      files(['adviseSync', 'collect', 'screening', 'vectorScreening', 'toBundle', 'discovery', 'handle']),
      // Hashing is a way of writing things down: the one part of presenting that a flow needs.
      '^src/present/receipt\\.ts$',
    ]),
    only('author', 'The author tools import rooms and flows.', inRooms(['author']), [
      inRooms([...rooms, 'model', 'author']),
      files(flows),
    ]),
    forbid(
      'doors',
      'Doors import neither each other nor the command line.',
      { path: files(doors) },
      // The one other door that knows the machine reads files as `zorgpad/node` does.
      { path: [files(doors), inRooms(['cli'])], pathNot: files(['node']) },
    ),
    forbid(
      'door-node',
      'Of the doors only zorgpad/vitest imports zorgpad/node.',
      { path: files(doors), pathNot: files(['vitest']) },
      { path: files(['node']) },
    ),
    only(
      'generated',
      'The generated library knows only the types of the model.',
      files(['pathways']),
      inRooms(['model']),
    ),

    ...Object.entries(packages).map(([name, places]) =>
      forbid(
        `package-${name}`,
        `Only ${places.join(' and ')} may use ${name}.`,
        { path: '^src/', pathNot: inRooms(places) },
        { path: npm([name]) },
      ),
    ),
    forbid(
      'package-vitest',
      'Only zorgpad/vitest may use vitest.',
      { path: '^src/', pathNot: files(['vitest']) },
      { path: npm(['vitest']) },
    ),
    forbid(
      'packages',
      'A new package gets its place in the list above first.',
      { path: '^src/' },
      { path: 'node_modules/', pathNot: npm([...Object.keys(packages), 'vitest']) },
    ),
    forbid(
      'machine',
      'Only zorgpad/node, zorgpad/vitest and the command line know the machine.',
      { path: '^src/', pathNot: [files(['node', 'vitest']), inRooms(['cli'])] },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'sync-has-no-dependency',
      'zorgpad/sync, zorgpad/screen, zorgpad/fhir and zorgpad/cds-hooks run without any package.',
      { path: files(['sync', 'screen', 'screen-vector', 'fhir', 'cds-hooks']) },
      { path: npm(['json-rules-engine', 'yaml', 'zod']), reachable: true },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
}
