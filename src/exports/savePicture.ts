import type { ExportSheet } from '#domain/exportSheet.ts'
import { toFileName } from './fileName.ts'
import { takePicture } from './picture/takePicture.ts'
import { writePng } from './png.ts'
import { saveFile } from './saveFile.ts'
import { writeSvg } from './svg.ts'

export type PictureForm = 'svg' | 'png'

/** Saves the chart in a figure as a picture of the form, and answers with the file's name. */
export async function savePicture(
  figure: HTMLElement,
  sheet: ExportSheet,
  form: PictureForm,
): Promise<string> {
  const name = toFileName(sheet, form)
  if (form === 'png') saveFile(name, await toPng(figure, sheet))
  else saveFile(name, writeSvg(takePicture(figure, sheet)), 'image/svg+xml')
  return name
}

/** The chart in a figure as a PNG. */
export async function toPng(figure: HTMLElement, sheet: ExportSheet): Promise<Blob> {
  // Words are drawn with the faces the page has; one that is still on its way would give another width.
  await document.fonts.ready
  return writePng(takePicture(figure, sheet))
}
