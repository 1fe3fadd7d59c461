import { useState } from 'react'
import type { TrendPointing } from '#charts/trend/linePointing.ts'
import type { TrendWish } from './trendAddress.ts'
import { mostPins } from './trendAddress.ts'
import type { TrendChoice } from './trendChoice.ts'

/** Which line is pointed at, in the chart or in the list beside it; pins go to the address. */
export function useTrendPointing(
  { pinned }: TrendChoice,
  wish: (part: Partial<TrendWish>) => void,
): TrendPointing {
  const [pointed, pointAt] = useState<string | undefined>(undefined)
  return {
    pointed,
    pointAt,
    turnPin: (code) => {
      const others = pinned.filter((each) => each !== code)
      const isPinned = others.length < pinned.length
      if (isPinned || pinned.length < mostPins) wish({ pinned: isPinned ? others : [...pinned, code] })
    },
  }
}
