import { useContext, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { stageWords } from '#i18n/stageWords.ts'
import { useLanguage, useWords } from '#ui/languageContext.ts'
import type { PictureContent, Stage, StagedPicture } from './stage.ts'
import { StageContext } from './stage.ts'
import styles from './StagePicture.module.css'

interface StagePictureProps extends StagedPicture {
  /** The picture that comes after, so that it is there when it is asked for. */
  readonly next?: string | undefined
  readonly onMove?: (address: string) => void
  readonly onContent?: (content: PictureContent) => void
}

/** A picture of the dashboard on a slide, live: it can be pointed at, asked for another place and gone into. */
export function StagePicture({ address, title, next, onMove, onContent }: StagePictureProps) {
  const words = useWords(stageWords)
  const language = useLanguage()
  const loadStage = useContext(StageContext)
  const place = useRef<HTMLDivElement>(null)
  const [stage, setStage] = useState<Stage>()
  const [isFailed, setFailed] = useState(false)
  const moved = useEffectEvent((to: string) => onMove?.(to))
  const told = useEffectEvent((content: PictureContent) => onContent?.(content))
  const getPicture = useEffectEvent(() => ({ address, title }))

  useEffect(() => {
    const element = document.createElement('div')
    element.className = styles.root ?? ''
    place.current?.append(element)
    let opened: Stage | undefined
    let isClosed = false
    loadStage().then(
      (open) => {
        if (isClosed) return
        opened = open(element, { language, picture: getPicture(), onMove: moved, onContent: told })
        setStage(opened)
      },
      () => {
        setFailed(true)
      },
    )
    return () => {
      isClosed = true
      setStage(undefined)
      // A root may not be taken down while another one is drawing.
      setTimeout(() => {
        opened?.close()
        element.remove()
      })
    }
  }, [loadStage, language])

  // At once, so that no move of the picture before is taken for a move of this one.
  useLayoutEffect(() => {
    stage?.show({ address, title })
  }, [stage, address, title])
  useEffect(() => {
    if (next !== undefined) stage?.prepare(next)
  }, [stage, next])

  return (
    <div ref={place} className={styles.place}>
      {isFailed ? <p role="alert">{words.failed}</p> : null}
      {stage || isFailed ? null : <p className={styles.waiting}>{words.waiting}</p>}
    </div>
  )
}
