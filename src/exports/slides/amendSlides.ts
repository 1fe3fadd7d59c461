import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { amendChart, amendChartWorkbook } from './amendChart.ts'
import type { DrawnFrame } from './drawFrame.ts'

/** The files in the file. */
type Parts = Record<string, Uint8Array>

/**
 * Puts right what the library writes wrongly or cannot write: texts of tables for those who cannot see them, notes of
 * several paragraphs, gaps and zeros in charts and their workbooks, and parts that are listed but not there. The markup
 * is the library's own, at the version this project names, so that it can be found as text; parsing it is not allowed
 * under the page's security policy.
 */
export function amendSlides(
  file: Uint8Array,
  slides: readonly (readonly DrawnFrame[])[],
  languageTag: string,
): BlobPart {
  const parts: Parts = unzipSync(file)
  slides.forEach((frames, index) => {
    const texts = frames.flatMap(({ tableText }) => (tableText === undefined ? [] : [tableText]))
    amend(parts, `ppt/slides/slide${index + 1}.xml`, (xml) =>
      describeTables(xml, texts).replaceAll('lang="en-US"', `lang="${languageTag}"`),
    )
    amend(parts, `ppt/notesSlides/notesSlide${index + 1}.xml`, (xml) =>
      splitNotes(xml).replaceAll('lang="en-US"', `lang="${languageTag}"`),
    )
  })
  const charts = slides.flat().flatMap(({ chart }) => (chart ? [chart] : []))
  const inOrder = (pattern: RegExp) =>
    Object.keys(parts)
      .filter((name) => pattern.test(name))
      .toSorted((one, other) => toNumber(one) - toNumber(other))
  inOrder(/^ppt\/charts\/chart\d+\.xml$/u).forEach((name, index) => {
    const data = charts[index]
    if (data) amend(parts, name, (xml) => amendChart(xml, data))
  })
  inOrder(/^ppt\/embeddings\/.*\.xlsx$/u).forEach((name, index) => {
    const [data, workbook] = [charts[index], parts[name]]
    if (data && workbook) parts[name] = amendChartWorkbook(workbook, data)
  })
  amend(parts, '[Content_Types].xml', (xml) => listOnlyParts(xml, parts))
  return zipSync(parts)
}

const toNumber = (name: string) => Number(/(\d+)\.\w+$/u.exec(name)?.[1] ?? 0)

function amend(parts: Parts, name: string, change: (xml: string) => string): void {
  const part = parts[name]
  if (!part) throw new Error(`The presentation has no ${name}`)
  parts[name] = strToU8(change(strFromU8(part)))
}

/** Ids are the library's own sum for tables, which other things on the slide may have too. */
const tableIds = 900

function describeTables(xml: string, texts: readonly string[]): string {
  let count = 0
  return xml
    .replaceAll(
      /(<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr) id="\d+"( name="[^"]*")\/>/gu,
      (_, start: string, name: string) => {
        count += 1
        return `${start} id="${tableIds + count}"${name} descr="${escapeXml(texts[count - 1] ?? '')}"/>`
      },
    )
    .replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1"/>')
}

/** A line break in the notes is a paragraph of its own; inside one PowerPoint shows it as a space. */
function splitNotes(xml: string): string {
  return xml.replace(
    /<a:p>(<a:r><a:rPr lang="en-US" dirty="0"\/><a:t>)([^<]*)(<\/a:t><\/a:r>)(<a:endParaRPr[^>]*\/>)<\/a:p>/u,
    (_, start: string, text: string, end: string, last: string) =>
      text
        .split(/\r?\n/u)
        .map((line) => `<a:p>${line === '' ? '' : `${start}${line}${end}`}${last}</a:p>`)
        .join(''),
  )
}

function listOnlyParts(xml: string, parts: Parts): string {
  return xml.replaceAll(/<Override PartName="\/([^"]+)"[^>]*\/>/gu, (listed, name: string) =>
    name in parts ? listed : '',
  )
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
