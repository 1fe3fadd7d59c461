import { describe, expect, test } from 'vitest'
import { languages } from '#domain/localizedText.ts'
import { findRegion } from '#domain/region.ts'
import { toAreaPicture } from '#views/focusArea/focusAreaModel.ts'
import { toGoalPicture } from '#views/goal/goalModel.ts'
import { toOverviewLead } from '#views/overview/overviewModel.ts'
import { findFaults } from './grammar.ts'
import { catalogue, readStandings, strategy } from './publishedGoals.ts'

const goals = strategy.focusAreas.flatMap((area) => area.goals)

function placeOf(code: string) {
  const region = findRegion(catalogue, code)
  if (!region) throw new Error(`There is no region ${code}`)
  return region
}

/** A full stop before a capital, or before the quotation mark of a title, ends a sentence. */
const toSentences = (text: string) => text.split(/(?<=\.) (?=[\p{Lu}”“])/u)

describe.each(['25', '00', '2584'])('in %s', (code) => {
  const region = placeOf(code)
  const standings = readStandings(code)

  test.each(languages)('every goal, every area and the strategy are told soundly, %s', (language) => {
    const pictures = [
      ...goals.map((goal) => toGoalPicture(strategy, goal, standings, region, language)),
      ...strategy.focusAreas.map((area) => toAreaPicture(strategy, area, standings, region, language)),
    ]
    const { progress, certainty } = toOverviewLead(strategy, standings, region, language)
    const texts = [
      ...pictures.flatMap(({ summary }) => [summary.lead, summary.coverage ?? []].flat()),
      progress,
      ...(certainty ? [certainty] : []),
    ]
    const faults = texts
      .flatMap(toSentences)
      .flatMap((sentence) => findFaults(sentence, language).map((fault) => `${fault}: ${sentence}`))
    expect(faults).toEqual([])
  })

  test('a lead is at most two sentences', () => {
    const leads = goals.map((goal) => toGoalPicture(strategy, goal, standings, region, 'sv').summary.lead)
    expect(leads.filter((lead) => toSentences(lead).length > 2)).toEqual([])
  })
})

const tellGoal = (id: string, code: string, language: 'sv' | 'en') => {
  const goal = goals.find((candidate) => candidate.id === id)
  if (!goal) throw new Error(`There is no goal ${id}`)
  const { lead, coverage } = toGoalPicture(
    strategy,
    goal,
    readStandings(code),
    placeOf(code),
    language,
  ).summary
  return [lead, coverage].map((text) => text?.replaceAll('\u00a0', ' '))
}

// Written by hand from the verdicts and figures.
test.each([
  [
    'fossilfria-transporter',
    '25',
    'I Norrbottens län förbättras 3 av 4 indikatorer och en försämras. Mest förbättras ”Laddbara av nya personbilar” (+38,2 procentenheter sedan 2018), medan ”Växthusgasutsläpp från transporter” går åt fel håll (+123 410 ton sedan 2020).',
    'Senaste data 2024. ”Mest” räknas i procent per år. En av bedömningarna beror på basåret.',
  ],
  [
    'kulturliv',
    '2584',
    'I Kiruna försämras en av 2 indikatorer och en kan inte bedömas. Den som går åt fel håll är ”Deltagande i kultur” (−6,0 procentenheter sedan 2018).',
    'Senaste data 2022.',
  ],
  [
    'service',
    '25',
    'I Norrbottens län förbättras den enda indikatorn.',
    'Senaste data 2022. Bedömningen beror på metoden.',
  ],
  ['innovationskraft', '2584', 'I Kiruna kan den enda indikatorn inte bedömas.', 'Inga data.'],
])('the goal %s in %s', (id, code, lead, coverage) => {
  expect(tellGoal(id, code, 'sv')).toEqual([lead, coverage])
})

test('the same in English', () => {
  expect(tellGoal('fossilfria-transporter', '25', 'en')).toEqual([
    'In Norrbotten County, 3 of 4 indicators are improving and one is worsening. Most improved is “Chargeable share of new cars” (+38.2 percentage points since 2018), while “Greenhouse gas emissions from transport” is going the wrong way (+123,410 tonnes since 2020).',
    'Latest data 2024. “Most” is measured in per cent a year. One of the verdicts depends on the base year.',
  ])
})
