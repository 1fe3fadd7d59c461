import * as v from 'valibot'
import { resources as contract } from '#api/contract.ts'
import { publishGoalsApi } from '#goals-api/publish/publishGoalsApi.ts'
import { readDataFolder } from '#goals-api/readDataFolder.ts'

const { resources } = publishGoalsApi(readDataFolder())

function read<Value>(path: string, schema: v.GenericSchema<unknown, Value>): Value {
  return v.parse(schema, JSON.parse(resources.get(path)?.body ?? 'null'))
}

export const strategy = read('/strategies/rus-2030.json', contract.strategy.read)
export const catalogue = read('/regions.json', contract.regions.read)

/** A region's verdicts as the page reads them. */
export const readStandings = (region: string) =>
  read(contract.standings.path(strategy.id, region), contract.standings.read)

/** An indicator with all its figures, as the page reads it. */
export const readIndicator = (id: string) => read(contract.indicator.path(id), contract.indicator.read)

/** Every place beside the others, as the page reads it. */
export const survey = read(contract.places.path(strategy.id), contract.places.read)
