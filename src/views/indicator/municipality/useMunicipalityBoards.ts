import { useMemo } from 'react'
import { useSearchParams } from 'react-router'
import type { StandingSettings } from '#domain/assessmentSettings.ts'
import { toMethodSettings } from '#domain/assessmentSettings.ts'
import type { Indicator } from '#domain/indicator.ts'
import type { YearSteps } from '#domain/municipalityYears.ts'
import { useLanguage } from '#ui/languageContext.ts'
import type { MunicipalityBoard } from '../municipalityModel.ts'
import { toMunicipalityBoards } from '../municipalityModel.ts'
import type { Places } from '../places.ts'
import { useAddressChange, usePageAddress } from '../usePageAddress.ts'
import type { Picture } from './pictureAddress.ts'
import { parsePicture, pictureParameters, toPictureSlug } from './pictureAddress.ts'
import type { SlopeBoard } from './slopeModel.ts'
import { hasSlopes, toSlopeBoard } from './slopeModel.ts'
import type { YearChoice } from './useYearChoice.ts'
import { useYearChoice } from './useYearChoice.ts'
import { toYearSteps } from './yearSteps.ts'

interface DrawnBoard {
  readonly board: MunicipalityBoard
  readonly slope: SlopeBoard | undefined
}

export interface MunicipalityChoices {
  readonly picture: Picture
  /** False where there is no earlier year, or levels cannot be compared. */
  readonly hasSlopes: boolean
  readonly choosePicture: (picture: Picture) => void
  readonly steps: YearSteps
  readonly year: YearChoice
}

/** The boards as the address has them: bars of a year, or slopes to the latest; and what else there is to choose. */
export function useMunicipalityBoards(
  indicator: Indicator,
  places: Places,
  settings: StandingSettings,
): MunicipalityChoices & { readonly boards: readonly DrawnBoard[] } {
  const language = useLanguage()
  const { toRegionHref } = usePageAddress()
  const change = useAddressChange()
  const [search] = useSearchParams()
  const steps = useMemo(() => toYearSteps(indicator, places), [indicator, places])
  const year = useYearChoice(steps.years)
  const { baseYear } = toMethodSettings(settings, indicator)
  const shared = useMemo(
    () => ({ indicator, places, baseYear, language }),
    [indicator, places, baseYear, language],
  )
  const isSloped = useMemo(() => hasSlopes(shared), [shared])
  const picture = isSloped ? parsePicture(search) : 'bars'
  const shownYear = picture === 'bars' ? year.year : undefined
  const boards = toMunicipalityBoards({ ...shared, year: shownYear, toRegionHref }).map((board) => ({
    board,
    slope: picture === 'slope' ? toSlopeBoard(shared, board.sex, settings) : undefined,
  }))
  return {
    boards,
    picture,
    hasSlopes: isSloped,
    choosePicture: (chosen) => {
      change({ [pictureParameters.picture]: toPictureSlug(chosen) })
    },
    steps,
    year,
  }
}
