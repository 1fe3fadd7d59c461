import { WheelExplorer } from './WheelExplorer.tsx'
import type { WheelContent } from './wheelNode.ts'
import { WheelPicture } from './WheelPicture.tsx'
import type { WheelSize } from './wheelShape.ts'

interface ProgressWheelProps extends WheelContent {
  /** `full` is a map of links; `compact` a picture of where one is. */
  readonly size?: WheelSize
}

/** The strategy as rings: vision, areas, goals, and indicators with their verdicts. */
export function ProgressWheel({ size = 'full', ...content }: ProgressWheelProps) {
  return size === 'compact' ? <WheelPicture {...content} /> : <WheelExplorer {...content} />
}
