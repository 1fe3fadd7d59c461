import type { ExportSheet } from '#domain/exportSheet.ts'
import { exportWords } from '#i18n/exportWords.ts'
import { formatDate } from '#i18n/format.ts'
import type { Picture } from './picture.ts'
import { createPaintReader } from './readPaint.ts'
import { readMarks } from './readMarks.ts'
import styles from './Stage.module.css'

/** What belongs to the page and not to the picture: what paper leaves out too, the table, and the large form. */
const leftOut = '.no-print, details, dialog, figcaption, [popover]'
const heading = 'h2, h3'

/**
 * The chart in a figure as a picture that stands alone: under its full title, over its source and the day it was taken.
 * A copy is laid out anew in a place of its own, so that it is as wide from a phone as from a desk.
 */
export function takePicture(figure: HTMLElement, sheet: ExportSheet): Picture {
  const stage = setStage(figure, sheet)
  document.body.append(stage)
  try {
    const { width, height } = stage.getBoundingClientRect()
    const ground = createPaintReader().readColor(getComputedStyle(stage).backgroundColor)
    return {
      width: Math.ceil(width),
      height: Math.ceil(height),
      ground: ground ?? { color: '#ffffff', opacity: 1 },
      title: sheet.title,
      description: sheet.source,
      marks: readMarks(stage),
    }
  } finally {
    stage.remove()
  }
}

function setStage(figure: HTMLElement, sheet: ExportSheet): HTMLElement {
  const { title, source, site, release, takenOn, language } = sheet
  const chart = figure.cloneNode(true) as HTMLElement
  for (const part of chart.querySelectorAll(leftOut)) part.remove()
  chart.querySelector(heading)?.remove()
  const stage = document.createElement('div')
  stage.className = styles.stage ?? ''
  stage.inert = true
  // The charts' own styles look here for what to show on a picture.
  stage.dataset['picture'] = ''
  const note = exportWords[language].pictureNote(site, release, formatDate(takenOn, language))
  stage.append(
    toParagraph(title, styles.title),
    chart,
    toParagraph(source, styles.foot),
    toParagraph(note, styles.foot),
  )
  return stage
}

function toParagraph(text: string, className: string | undefined): HTMLElement {
  const paragraph = document.createElement('p')
  paragraph.className = className ?? ''
  paragraph.textContent = text
  return paragraph
}
