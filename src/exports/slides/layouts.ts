import type PptxGenJS from 'pptxgenjs'
import type { Area } from './fitTable.ts'
import type { SlideSheet } from './slideSheet.ts'
import { areas, colors, face, innerWidth, margin, slideSize } from './slideStyle.ts'

interface SlideLayout {
  readonly title: Area
  readonly titleSize: number
  readonly lines: Area
  readonly code: Area
  readonly link: Area
}

const code = { x: slideSize.w - margin - 3, y: 2.2, w: 3, h: 3 } as const
const link = { x: margin, y: 6.2, w: innerWidth, h: 0.5 } as const
const besideCode = innerWidth - 3.5

/** Where a slide's parts stand, by its kind. */
export const layouts = {
  picture: { title: areas.title, titleSize: 26, lines: areas.content, code, link },
  title: {
    title: { x: margin, y: 1.6, w: besideCode, h: 2.2 },
    titleSize: 44,
    lines: { x: margin, y: 4.1, w: besideCode, h: 1.9 },
    code,
    link,
  },
  section: {
    title: { x: margin, y: 2, w: besideCode, h: 1.8 },
    titleSize: 38,
    lines: { x: margin, y: 4.1, w: besideCode, h: 1.9 },
    code,
    link,
  },
  text: {
    title: { x: margin, y: 0.7, w: innerWidth, h: 1.1 },
    titleSize: 32,
    lines: { x: margin, y: 2.1, w: besideCode, h: 3.9 },
    code,
    link,
  },
} as const satisfies Record<SlideSheet['kind'], SlideLayout>

/** Makes a layout of each kind in the file, with placeholders, so that titles are titles there too. */
export function defineLayouts(file: PptxGenJS): void {
  for (const [kind, layout] of Object.entries(layouts)) {
    const isPicture = kind === 'picture'
    const { title, titleSize, lines } = layout
    const text = { align: 'left', fontFace: face, margin: 0 } as const
    const valign = kind === 'title' || kind === 'section' ? ('bottom' as const) : ('top' as const)
    file.defineSlideMaster({
      title: kind,
      background: { color: colors.ground },
      objects: [
        { rect: { x: 0, y: 0, w: slideSize.w, h: 0.12, fill: { color: colors.accent } } },
        {
          placeholder: {
            options: {
              ...text,
              name: 'title',
              type: 'title',
              ...title,
              fontSize: titleSize,
              bold: true,
              color: colors.text,
              valign,
            },
            text: '',
          },
        },
        ...(isPicture
          ? []
          : [
              {
                placeholder: {
                  options: {
                    ...text,
                    name: 'lines',
                    type: 'body' as const,
                    ...lines,
                    fontSize: 20,
                    color: colors.text,
                    valign: 'top' as const,
                  },
                  text: '',
                },
              },
            ]),
      ],
      slideNumber: {
        x: slideSize.w - margin - 0.6,
        y: 6.95,
        w: 0.6,
        h: 0.3,
        align: 'right',
        fontFace: face,
        fontSize: 10,
        color: colors.quiet,
      },
    })
  }
}
