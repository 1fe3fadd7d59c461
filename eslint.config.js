import js from '@eslint/js'
import query from '@tanstack/eslint-plugin-query'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import globals from 'globals'
import tseslint from 'typescript-eslint'

/** Who may import whom inside the house. This is the one copy of the table: README links here. */
const layers = {
  'src/domain': [],
  'src/i18n': ['domain'],
  'src/api': ['domain'],
  'src/decks': ['domain'],
  'src/offline': [],
  'src/ui': ['domain', 'i18n', 'paths'],
  'src/charts': ['domain', 'i18n', 'ui', 'paths'],
  'src/exports': ['domain', 'i18n'],
  'src/views': ['domain', 'i18n', 'api', 'decks', 'ui', 'charts', 'exports', 'offline', 'paths'],
  'src/app': ['domain', 'i18n', 'api', 'ui', 'exports', 'offline', 'views', 'paths'],
  'goals-api': ['domain', 'api/contract', 'exports/csvCell', 'exports/jsonStat', 'goals-api'],
  mocks: ['goals-api/publish', 'api/contract', 'mocks'],
}
const folders = [
  'domain',
  'i18n',
  'api',
  'decks',
  'ui',
  'charts',
  'exports',
  'offline',
  'views',
  'app',
  'paths',
  'pathState',
  'goals-api',
  'mocks',
]

/** Packages with one home. */
const homes = {
  recharts: ['src/charts'],
  valibot: ['src/api', 'src/decks', 'goals-api'],
  'd3-geo': ['src/charts'],
  uqr: ['src/charts'],
  pptxgenjs: ['src/exports'],
  'write-excel-file': ['src/exports'],
  fflate: ['goals-api', 'src/exports'],
  'topojson-client': ['src/charts', 'goals-api'],
  react: ['src/ui', 'src/charts', 'src/views', 'src/app', 'src/exports'],
}

const own = (layer) => layer.replace('src/', '')

function layerRule(layer, allowed) {
  const within = [...allowed, own(layer), ...(allowed.includes('paths') ? ['pathState'] : [])]
  const forbidden = folders.filter(
    (folder) => !within.some((name) => name === folder || name.startsWith(`${folder}/`)),
  )
  const partly = within.filter((name) => name.includes('/'))
  const patterns = forbidden.map((folder) => ({
    regex: `^#${folder}(/|\\.)`,
    message: `${layer} may not import ${folder}. It may import: ${within.join(', ')}. See "Where does this line go?" in README.`,
  }))
  for (const folder of new Set(partly.map((name) => name.split('/')[0]))) {
    if (within.includes(folder)) continue
    const files = partly.filter((name) => name.startsWith(`${folder}/`)).map((name) => name.split('/')[1])
    patterns.push({
      regex: `^#${folder}/(?!(${files.join('|')})[./])`,
      message: `${layer} may import only ${files.join(', ')} from ${folder}.`,
    })
  }
  patterns.push({
    regex: '^\\.\\./(\\.\\./)*(domain|i18n|api|decks|ui|charts|exports|offline|views|app|goals-api|mocks)/',
    message: 'Across layers, import by name (#domain/…), so that the layer table can be held.',
  })
  if (layer === 'src/views')
    patterns.push({
      regex: '^#views/',
      message: 'A view never knows another view: move what they share to ui, charts or domain.',
    })
  const packages = Object.entries(homes)
    .filter(([, rooms]) => !rooms.includes(layer))
    .map(([name, rooms]) => ({
      regex: `^${name}($|/)`,
      message: `${name} lives in ${rooms.join(', ')} only.`,
    }))
  return {
    files: [`${layer}/**/*.{ts,tsx}`],
    ignores: ['**/*.test.ts', '**/*.test.tsx'],
    rules: { 'no-restricted-imports': ['error', { patterns: [...patterns, ...packages] }] },
  }
}

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'public/mockServiceWorker.js', '.cache'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...query.configs['flat/recommended'],
  jsxA11y.flatConfigs.strict,
  reactHooks.configs.flat['recommended-latest'],
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js', 'public/*.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', { max: 200 }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  { files: ['src/i18n/sv.ts', 'src/i18n/en.ts', 'src/i18n/*/*.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: 'No HTML sinks: text is text.',
        },
        { selector: "MemberExpression[property.name='innerHTML']", message: 'No HTML sinks: text is text.' },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/api/client.ts', 'src/offline/worker/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'The one fetch is in src/api/client.ts.' },
      ],
    },
  },
  ...Object.entries(layers).map(([layer, allowed]) => layerRule(layer, allowed)),
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
)
