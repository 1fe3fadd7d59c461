import { useQuery } from '@tanstack/react-query'
import { boundariesQuery } from '#api/queries.ts'
import type { StandingSettings } from '#domain/assessmentSettings.ts'
import type { Indicator } from '#domain/indicator.ts'
import type { Sex } from '#domain/series.ts'
import { embedWords } from '#i18n/embedWords.ts'
import { useWords } from '#ui/languageContext.ts'
import { toLoadState } from '../toLoadState.ts'
import { IndicatorPicture } from './IndicatorPicture.tsx'
import { useMunicipalityBoards } from './municipality/useMunicipalityBoards.ts'
import { MunicipalityBoardFrame } from './MunicipalityBoardFrame.tsx'
import type { Places } from './places.ts'

interface EmbeddedBoardProps {
  readonly sex: Sex
  readonly indicator: Indicator
  readonly settings: StandingSettings
  readonly places: Places
}

/** The municipalities as the address has them: the year, and bars or slopes. */
export function EmbeddedBoard({ sex, indicator, settings, places }: EmbeddedBoardProps) {
  const words = useWords(embedWords)
  const boundaries = toLoadState(useQuery(boundariesQuery()))
  const { boards } = useMunicipalityBoards(indicator, places, settings)
  const found = boards.find(({ board }) => board.sex === sex)
  return (
    <IndicatorPicture indicator={indicator} headline={found?.board.sentences[0]}>
      {found ? (
        <MunicipalityBoardFrame
          board={found.board}
          slope={found.slope}
          indicator={indicator}
          boundaries={boundaries}
          places={places}
        />
      ) : (
        <p>{words.unknownChart}</p>
      )}
    </IndicatorPicture>
  )
}
