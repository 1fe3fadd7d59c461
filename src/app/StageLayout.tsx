import { createContext, useContext } from 'react'
import { Outlet, useLocation } from 'react-router'
import type { Language } from '#domain/localizedText.ts'
import { LanguageContext } from '#ui/languageContext.ts'
import type { PictureContent } from '#views/stage/stage.ts'
import { StagedSlide } from '#views/stage/StagedSlide.tsx'
import { Explanation } from './Explanation.tsx'

/** Titles that stand instead of the pictures' own, by the address of the picture. */
export const StageTitleContext = createContext<ReadonlyMap<string, string | undefined>>(new Map())

interface StageLayoutProps {
  readonly language: Language
  readonly onContent: ((content: PictureContent) => void) | undefined
}

/** What stands around every picture of a stage. */
export function StageLayout({ language, onContent }: StageLayoutProps) {
  const { pathname, search } = useLocation()
  const title = useContext(StageTitleContext).get(`${pathname}${search}`)
  return (
    <LanguageContext value={language}>
      <StagedSlide key={pathname} title={title} onContent={onContent}>
        <Outlet />
      </StagedSlide>
      <Explanation />
    </LanguageContext>
  )
}
