// Which file may import which. One direction: resolver (maps GraphQL) -> operation (permission, rule) -> repository (SQL).
const test = '\\.test\\.ts$|^server/src/testing/';

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
