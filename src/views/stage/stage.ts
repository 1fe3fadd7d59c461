import { createContext, useContext } from 'react'
import type { ReportedFrame } from '#charts/frame/framedChart.ts'
import type { Language } from '#domain/localizedText.ts'

/** What a picture on a slide shows, for whoever takes the slide elsewhere. */
export interface PictureContent {
  /** The slide's title: the deck's own, else the sentence the picture has of itself. */
  readonly headline: string
  /** The charts and lists on it, in order. */
  readonly frames: readonly ReportedFrame[]
}

/** A picture to show: path inside a language with its query, and what stands as its title instead of its own. */
export interface StagedPicture {
  readonly address: string
  readonly title: string | undefined
}

interface StageSettings {
  readonly language: Language
  readonly picture: StagedPicture
  /** The visitor has gone elsewhere on the stage: another place, a goal, an indicator. */
  readonly onMove?: (address: string) => void
  /** What is shown has changed, or has come. */
  readonly onContent?: (content: PictureContent) => void
}

/** A part of the page with an address of its own, where pictures of the dashboard are shown and can be used. */
export interface Stage {
  readonly show: (picture: StagedPicture) => void
  /** Fetches what another picture needs. */
  readonly prepare: (address: string) => void
  readonly close: () => void
}

export type OpenStage = (element: HTMLElement, settings: StageSettings) => Stage

/** Fetches what opens stages; the app has it, since a stage has the app's routes. */
export const StageContext = createContext<() => Promise<OpenStage>>(() =>
  Promise.reject(new Error('There is no stage here')),
)

interface SlideSetting {
  readonly title: string | undefined
  readonly report: (headline: string) => void
}

/** Stands around a picture on a stage. */
export const SlideContext = createContext<SlideSetting | undefined>(undefined)

/** How the slide wants its picture; undefined on a page of its own. */
export function useSlide(): SlideSetting | undefined {
  return useContext(SlideContext)
}
