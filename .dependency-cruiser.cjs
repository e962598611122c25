/** An npm package, also where it is not installed. */
const npm = (names) => `(^|node_modules/)(${names})(/|$)`;

/** What may import what. Each rule says in one sentence what is wrong. */
module.exports = {
  forbidden: [
    {
      name: 'domain-knows-nobody',
      comment: 'The domain is the BTI model alone: it may import zod and node-diff3, and nothing else.',
      severity: 'error',
      from: { path: '^packages/domain/src', pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^packages/domain/src', 'node_modules/(zod|node-diff3)/'] },
    },
    {
      name: 'text-knows-only-the-domain',
      comment: 'Words are data: the text package may import the domain, and nothing else.',
      severity: 'error',
      from: { path: '^packages/text/src', pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^packages/text/src', '^packages/domain/'] },
    },
    {
      name: 'packages-know-no-app',
      comment: 'A package is shared by the apps, so it may import none of them.',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^apps/' },
    },
    {
      name: 'apps-know-no-other-app',
      comment: 'Apps meet over HTTP: an app never imports another.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'nothing-imports-tests',
      comment: 'The product must stand without its tests: only tests import from tests.',
      severity: 'error',
      from: { pathNot: ['^tests/', '\\.test\\.tsx?$', '^packages/[^/]+/test/', '^apps/[^/]+/test/'] },
      to: { path: ['^tests/', '\\.test\\.tsx?$'] },
    },
    {
      name: 'product-knows-no-starter',
      comment: 'infra/local is for the machine of a developer: apps and packages must run without it.',
      severity: 'error',
      from: { path: '^(apps|packages)/', pathNot: '(\\.test\\.tsx?$|/test/)' },
      to: { path: '^infra/' },
    },
    {
      name: 'only-the-api-reaches-the-database',
      comment: 'Everything reads and writes through the API: only apps/api imports pg or typeorm.',
      severity: 'error',
      from: { path: '^(apps|packages)/', pathNot: '^apps/api/|\\.test\\.tsx?$' },
      to: { path: npm('pg|typeorm|@nestjs') },
    },
    {
      name: 'only-db-imports-pg',
      comment: 'Inside the API only src/db talks to PostgreSQL itself, so that no query passes by the wall.',
      severity: 'error',
      from: { path: '^apps/api/src/', pathNot: '^apps/api/src/db/|\\.test\\.ts$' },
      to: { path: npm('pg|pg-[a-z]+') },
    },
    {
      name: 'public-site-stays-light',
      comment:
        'The public site knows neither the editor nor the sign-in: no Tiptap, no ProseMirror, no keycloak-js.',
      severity: 'error',
      from: { path: '^apps/public/|^packages/' },
      to: { path: npm('@tiptap|prosemirror-[^/]+|keycloak-js|@dnd-kit') },
    },
    {
      name: 'no-circles',
      comment:
        'Two files that need each other are one file, or lack a third. (A list of fields holds fields: that circle is the subject.)',
      severity: 'error',
      from: { pathNot: ['\\.entity\\.ts$', '^apps/admin/app/fields/'] },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', 'dist', 'build'] },
    exclude: { path: ['(^|/)(\\.turbo|\\.cache)/', '^tests/fixtures/'] },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
