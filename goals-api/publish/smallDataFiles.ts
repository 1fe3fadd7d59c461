import type { DataFiles } from './dataFiles.ts'

const regions = `code,name_sv,name_en,kind,parent
00,Riket,Sweden,country,
25,Norrbottens län,Norrbotten County,county,00
2580,Luleå,Luleå,municipality,25
`

const groups = `- id: kommuner
  title: { sv: Kommuner, en: Municipalities }
  members: ['2580']
`

const api = `name: { sv: Mål, en: Goals }
version: 1.0.0
status: active
documentation: /om
contact: { name: Regionen, url: https://example.org/ }
licence: { sv: CC0, en: CC0 }
currentStrategy: plan
release:
  id: 2024-11
  date: '2024-11-23'
`

const indicators = `halsa:
  title: { sv: Hälsa, en: Health }
  unit: { sv: procent, en: per cent }
  valueKind: percent
  direction: up
  decimals: 1
  kind: statistic
  limit: 100
  target:
    value: 90
    year: 2030
    level: regional
    basis: { sv: Beslut, en: Decision }
    regions: ['25']
  definition: { sv: Så mäts den, en: How it is measured }
  provenance:
    publisher: Kolada
    underlyingPublisher: SCB
    tableIds: [N00001, N00002]
    fetched: '2024-08-31'
    licence: { sv: Fri, en: Free }
    ownProcessing: false
utslapp:
  title: { sv: Utsläpp, en: Emissions }
  unit: { sv: ton, en: tonnes }
  valueKind: number
  direction: down
  decimals: 0
  kind: statistic
  definition: { sv: Så mäts de, en: How they are measured }
  provenance:
    publisher: SMHI
    tableIds: []
    sourceUpdated: '2024-06-01'
    fetched: '2024-08-31'
    licence: { sv: Fri, en: Free }
    ownProcessing: true
  vintages:
    - id: 2023-06
    - id: 2024-06
`

const strategy = `id: plan
title: { sv: Plan, en: Plan }
shortTitle: { sv: Plan, en: Plan }
owner: { sv: Regionen, en: The region }
committee: { sv: Nämnden, en: The committee }
adopted: 2018
horizon: 2030
baseYear: 2020
method: eurostat
homeRegion: '25'
comparison: '00'
peerGroup: kommuner
url: https://example.org/
successor:
  title: { sv: Nästa, en: Next }
  horizon: 2040
  note: { sv: Kommer, en: To come }
vision:
  title: { sv: Vision, en: Vision }
  text: { sv: Dit vi vill, en: Where we want to be }
  perspectives:
    - { id: hallbarhet, title: { sv: Hållbarhet, en: Sustainability } }
chain: []
currentState:
  strengths: []
  challenges: []
focusAreas:
  - id: livsmiljoer
    number: 1
    title: { sv: Livsmiljöer, en: Living environments }
    shortTitle: { sv: Livsmiljöer, en: Living }
    goals:
      - id: god-halsa
        status: proposal
        title: { sv: God hälsa, en: Good health }
        indicators: [halsa]
horizontal:
  - perspective: hallbarhet
    indicators: [utslapp]
events: []
implementation:
  strategies:
    - id: klimat
      title: { sv: Klimatstrategi, en: Climate strategy }
      text: { sv: Text, en: Text }
      areas: [livsmiljoer]
  cooperation: []
  initiatives: []
  governance: []
`

const synonyms = `ignored: { sv: [av], en: [of] }
meanings:
  - sv: [hälsa, välmående]
    en: [health]
things:
  - kind: indicator
    id: halsa
    sv: [må bra]
suggestions:
  - { sv: hälsa Luleå, en: health Luleå }
`

const halsa = `region,sex,year,value,flag
00,T,2020,70.5,
00,T,2022,71,
25,T,2020,72.25,
25,T,2021,,suppressed
25,T,2022,74,provisional revised
25,K,2022,75.5,
`

const utslapp = `region,sex,year,value,flag
25,T,2020,100,
25,T,2023,80,
2580,T,2020,60,
`

const topology = JSON.stringify({
  type: 'Topology',
  objects: { municipalities: { type: 'GeometryCollection', geometries: [] } },
  arcs: [],
})

/** A whole data folder, as small as it can be, for tests. There is nothing to remark on it. */
export const smallDataFiles: DataFiles = new Map([
  ['api.yaml', api],
  ['groups.yaml', groups],
  ['indicators.yaml', indicators],
  ['regions.csv', regions],
  ['synonyms.yaml', synonyms],
  ['strategies/plan.yaml', strategy],
  ['observations/halsa.csv', halsa],
  ['observations/utslapp.csv', utslapp],
  ['vintages/utslapp-2023-06.csv', utslapp],
  ['map.topojson', topology],
])

/** The same folder with one text replaced in one file. Throws when the text is not there. */
export function withEdit(file: string, before: string, after: string): DataFiles {
  const text = smallDataFiles.get(file)
  if (!text?.includes(before)) throw new Error(`${file} does not hold ${before}`)
  return new Map([...smallDataFiles, [file, text.replace(before, after)]])
}

export function withoutFile(file: string): DataFiles {
  return new Map([...smallDataFiles].filter(([path]) => path !== file))
}

export function withFile(file: string, text: string): DataFiles {
  return new Map([...smallDataFiles, [file, text]])
}
