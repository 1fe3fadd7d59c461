import { useIsEnlarged } from '#charts/frame/enlargedContext.ts'

/** What is said above a chart: its sentences, but the first where that one is the message of a chart shown alone. */
export function useFrameSummary(sentences: readonly string[]): string | undefined {
  const told = useIsEnlarged() ? sentences.slice(1) : sentences
  return told.length === 0 ? undefined : told.join(' ')
}
