// Which file may import which. One direction: resolver (maps GraphQL) -> operation (permission, rule) -> repository (SQL).
const test = '\\.test\\.ts$|^server/src/testing/';

// Disclosure control is built of rooms (docs/decisions/0017): of each those it may look into beside itself. The rules know neither
// each other nor a database.
const disclosure = '^server/src/disclosure/';
const rules = ['what-is-protected', 'one-dimension', 'cross-tables', 'auditor'];
const rooms = {
  'what-is-protected': [],
  'one-dimension': ['what-is-protected'],
  'cross-tables/cells': ['what-is-protected'],
  'cross-tables/withheld': ['what-is-protected', 'cross-tables/cells'],
  'cross-tables/witness': ['what-is-protected', 'cross-tables/cells'],
  'cross-tables': ['what-is-protected'],
  auditor: [],
  kept: ['what-is-protected', 'cross-tables'],
  deciding: ['what-is-protected', 'kept'],
  'told-to-others': ['what-is-protected', 'kept'],
  'who-sees-what': ['what-is-protected', 'told-to-others'],
};
const roomsOfDisclosure = Object.entries(rooms).map(([room, into]) => ({
  name: `disclosure-${room.replace('/', '-')}`,
  comment:
    'A room of disclosure control looks into those below it only: so what is told can be read from the rule upwards.',
  severity: 'error',
  from: { path: `${disclosure}${room}/`, pathNot: test },
  to: { path: disclosure, pathNot: `${disclosure}(${[room, ...into].join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      comment:
        'Files that import each other are one idea in two places. Entities may: they name each other in the schema.',
      severity: 'error',
      from: { pathNot: '\\.(entity|type)\\.ts$' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolver-goes-through-an-operation',
      comment: 'An operation asks permission; a resolver that reads a repository itself would skip that.',
      severity: 'error',
      from: { path: '^server/src/.*\\.resolver\\.ts$' },
      to: { path: '\\.repository\\.ts$' },
    },
    {
      name: 'nothing-imports-a-resolver',
      comment: 'Only the schema knows the resolvers. An operation does not know that GraphQL exists.',
      severity: 'error',
      from: { path: '^server/src/', pathNot: `^server/src/graphql/|\\.resolver\\.ts$|${test}` },
      to: { path: '\\.resolver\\.ts$' },
    },
    {
      name: 'repository-is-the-bottom',
      comment: 'A repository holds SQL. What it needs to know is handed to it.',
      severity: 'error',
      from: { path: '\\.repository\\.ts$' },
      to: { path: '\\.(resolver|loader)\\.ts$|^server/src/(http|graphql)/' },
    },
    {
      name: 'own-repository-only',
      comment: 'Features meet through exported operations, never in each other’s tables.',
      severity: 'error',
      from: { path: '^server/src/([^/]+)/', pathNot: `^server/src/demonstration/|${test}` },
      to: { path: '^server/src/[^/]+/.*\\.repository\\.ts$', pathNot: '^server/src/$1/' },
    },
    {
      name: 'sql-in-its-place',
      comment: 'Rules and operations know no database: that keeps rules pure, and their tests without one.',
      severity: 'error',
      from: {
        path: '^server/src/',
        pathNot: `\\.(entity|repository|loader)\\.ts$|^server/src/(database|demonstration)/|${test}`,
      },
      to: { path: '^node_modules/(typeorm|pg)/', dependencyTypesNot: ['type-only'] },
    },
    ...roomsOfDisclosure,
    {
      name: 'disclosure-has-rooms',
      comment: 'A file of disclosure control lies in a room that is named above.',
      severity: 'error',
      from: {},
      to: { path: disclosure, pathNot: `${disclosure}(${Object.keys(rooms).join('|')})/` },
    },
    {
      name: 'disclosure-rules-are-pure',
      comment:
        'The rules are computed in a thread of their own, and proven: they know days, and nothing else of the server.',
      severity: 'error',
      from: { path: `${disclosure}(${rules.join('|')})/`, pathNot: test },
      to: { path: '^server/src/|^node_modules/pg/', pathNot: `${disclosure}|^server/src/calendar/` },
    },
    {
      name: 'packages-keep-apart',
      comment: 'The client knows the server by its schema only, and migrations stand on their own.',
      severity: 'error',
      from: { path: '^(client|migrations|personal-data)/' },
      to: { path: '^(server|client|migrations|tests)/', pathNot: '^$1/' },
    },
    {
      name: 'no-tests-in-the-product',
      comment: 'What runs in production does not need what tests need.',
      severity: 'error',
      from: { path: '^(server|migrations|client)/src/', pathNot: test },
      to: { path: test },
    },
    {
      name: 'no-unresolved',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: { path: '^(server|migrations)/' },
      // A package of types alone resolves to no file.
      to: { couldNotResolve: true, pathNot: '^@apollo/server-gateway-interface$' },
    },
    {
      name: 'listed-in-its-own-package',
      comment: 'A package that is used is listed in the package.json beside it, and not only for development.',
      severity: 'error',
      from: { path: '^(server|migrations)/src/', pathNot: test },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|build|\\.svelte-kit)/|^client/src/lib/(graphql|paraglide)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'require', 'node', 'default'],
    },
  },
};
